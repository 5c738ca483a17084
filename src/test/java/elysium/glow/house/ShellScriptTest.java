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
    void aLinkToTheScriptFindsItsHome(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: there is no sh");
        Path home = Files.createDirectory(folder.resolve("a home")).toRealPath();
        String script = Files.readString(Tree.ROOT.resolve("glow"), StandardCharsets.UTF_8);
        String head = script.substring(0, script.indexOf("TARGET="));
        Path copy = Files.writeString(home.resolve("glow"), head + "echo \"$HOME_OF_GLOW\"\n");
        Path near = Files.createSymbolicLink(home.resolve("near"), Path.of("glow"));
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path far = Files.createSymbolicLink(bin.resolve("glow"), Path.of("../a home/near"));
        Path farther = Files.createSymbolicLink(bin.resolve("g"), far.toAbsolutePath());
        for (Path way : new Path[] {copy, near, far, farther}) {
            Process process =
                    new ProcessBuilder("sh", way.toString()).redirectErrorStream(true).start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(home + "\n", said, way.toString());
        }
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
