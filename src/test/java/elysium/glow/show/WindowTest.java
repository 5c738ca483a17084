package elysium.glow.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowTest {
    private static final int PATIENCE_SECONDS = 60;
    private static final String DARK = "0";

    private static final List<String> BLUE = List.of("80ff", "7fff");

    private static final List<String> HALF = List.of("4080", "407f", "3f80", "3f7f");

    @TempDir Path folder;

    @Test
    void thePictureIsWhereItShouldBe() throws IOException, InterruptedException {
        try (XvfbDisplay display = XvfbDisplay.start(800, 600)) {
            List<String> said = probe(Map.of("DISPLAY", display.name()));
            assertEquals("1", value(said, "displays"));
            assertEquals(DARK, value(said, "beside"));
            assertTrue(BLUE.contains(value(said, "centre")), said::toString);
            assertTrue(BLUE.contains(value(said, "filled")), said::toString);
            assertEquals(DARK, value(said, "panel's"));
            assertTrue(HALF.contains(value(said, "falling")), said::toString);
            assertEquals(DARK, value(said, "blackout"));
            assertEquals("800x600", value(said, "full screen"));
            assertEquals("320x180", value(said, "window"));
            assertTrue(BLUE.contains(value(said, "audience's")), said::toString);
            assertEquals(DARK, value(said, "audience's blackout"));
            assertEquals("0", value(said, "left"));
            assertEquals("well", value(said, "closed"));
        }
    }

    @Test
    void withoutADisplayOneSentenceSaysSo() throws IOException, InterruptedException {
        List<String> said = probe(Map.of("DISPLAY", ":999999"));
        assertTrue(
                said.stream().anyMatch(line -> line.contains("NoDesktop: no display: ")),
                said::toString);
    }

    private static String value(List<String> said, String what) {
        for (String line : said) {
            if (line.startsWith(what + "=")) {
                return line.substring(what.length() + 1);
            }
        }
        return "nothing was said of " + what + ": " + said;
    }

    private List<String> probe(Map<String, String> environment)
            throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:+UseSerialGC"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xshare:auto"));
        command.addAll(List.of("-Dorg.lwjgl.system.memoryBackend=ffm", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), WindowProbe.class.getName()));
        Path log = folder.resolve("said");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().putAll(environment);
        Process probe = builder.start();
        if (!probe.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            probe.destroyForcibly();
        }
        return Files.readAllLines(log);
    }
}
