package elysium.glow.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShellScriptTest {
    private static void assumeShellCheck() {
        String path = System.getenv().getOrDefault("PATH", "");
        boolean found =
                Stream.of(path.split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "shellcheck")));
        assumeTrue(found, "skipped: ShellCheck is not installed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"glow", ".ci/run"})
    void shellCheckHasNothingToSay(String script) throws Exception {
        assumeShellCheck();
        Path file = Tree.ROOT.resolve(script);
        assertTrue(Files.isExecutable(file), script + " can't be run");
        assertEquals(0, check(file));
    }

    @Test
    void shellCheckCanComplain(@TempDir Path folder) throws Exception {
        assumeShellCheck();
        Path script = folder.resolve("bad");
        Files.writeString(script, "#!/bin/sh\nrm -rf $HOME/$1\n", StandardCharsets.UTF_8);
        assertNotEquals(0, check(script));
    }

    private static int check(Path script) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("shellcheck", "--shell=sh", script.toString())
                        .inheritIO()
                        .start();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "ShellCheck hangs");
        return process.exitValue();
    }
}
