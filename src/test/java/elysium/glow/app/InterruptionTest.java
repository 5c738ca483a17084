package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.ffmpeg.Film;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+C while a film is made: what there is becomes a film. */
@Timeout(120)
final class InterruptionTest {
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Pattern SENTENCE =
            Pattern.compile("glow: interrupted: .*film\\.mp4 has (\\d+) frames\\.\n");
    private static final int BY_INTERRUPT = 130;

    @TempDir Path folder;

    @Test
    void aSignalToTheProcessLeavesAWholeFilm() throws Exception {
        Files.writeString(folder.resolve("film.mp4"), "the film before");
        interrupted("");
    }

    @Test
    void aTerminalsSignalToTheWholeGroupLeavesAWholeFilm() throws Exception {
        Files.writeString(folder.resolve("film.mp4"), "the film before");
        interrupted("-");
    }

    @Test
    void aFilmInANewPlaceIsWholeToo() throws Exception {
        interrupted("-");
    }

    private void interrupted(String group) throws Exception {
        assumeTrue(Files.isExecutable(SETSID), "needs setsid");
        Path film = folder.resolve("film.mp4");
        Path said = folder.resolve("said");
        List<String> command = new ArrayList<>(List.of(SETSID.toString()));
        command.addAll(
                Said.command(
                        "render",
                        "--preset",
                        "plain",
                        "--size",
                        "64x64",
                        "--fps",
                        "10",
                        "--frames",
                        "1000000",
                        "--source",
                        "sitter",
                        "--out",
                        film.toString()));
        Process process = new ProcessBuilder(command).redirectError(said.toFile()).start();
        try {
            while (grown() < 20_000) {
                assertTrue(process.isAlive(), () -> read(said));
                Thread.sleep(50);
            }
            String target = group + process.pid();
            assertEquals(0, new ProcessBuilder("kill", "-INT", "--", target).start().waitFor());
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it ends");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(BY_INTERRUPT, process.exitValue());
        Matcher sentence = SENTENCE.matcher(Files.readString(said));
        assertTrue(sentence.matches(), () -> read(said));
        double seconds = Film.of(Ffmpeg.bundled(), film).durationSeconds();
        assertEquals(Integer.parseInt(sentence.group(1)) / 10.0, seconds, 0.15);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(2, left.count(), "no part is left behind");
        }
    }

    /** Bytes of the film that is being made, wherever it grows. */
    private long grown() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".mp4"))
                    .mapToLong(file -> file.toFile().length())
                    .max()
                    .orElse(0);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
