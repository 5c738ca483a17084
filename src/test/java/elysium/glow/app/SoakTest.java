package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The show for minutes, with a preset change every few seconds, resizes, and a camera that drops
 * out again and again: what it holds at the end is what it held after warming up.
 *
 * <p>It takes three minutes; {@code GLOW_SOAK_SECONDS=75} in the environment makes it shorter.
 */
@Tag("soak")
class SoakTest {
    private static final int LEAST_SECONDS = 75;
    private static final Pattern ROUND =
            Pattern.compile(
                    "([\\d.]+) s (\\d+) GL objects (\\d+) threads (\\d+|NaN) files"
                            + " ([\\d.]+|NaN) MB resident ([\\d.]+) MB heap");

    /** Before that part of the run the compilers, of Java and of shaders, have their say. */
    private static final double WARM = 0.5;

    /** A stream of its own between two looks: connections that are being closed. */
    private static final int SPARE_FILES = 4;

    /** Half a run's rise of what is resident: compiled code, networks, the allocator's breath. */
    private static final double SPARE_RESIDENT_MEGABYTES = 12;

    private static final double SPARE_HEAP_MEGABYTES = 1;

    @TempDir Path folder;

    /** What the show held after a round of all presets. */
    private record Round(double at, int objects, int threads, double files, Memory memory) {
        static Round of(Matcher line) {
            return new Round(
                    Double.parseDouble(line.group(1)),
                    Integer.parseInt(line.group(2)),
                    Integer.parseInt(line.group(3)),
                    Double.parseDouble(line.group(4)),
                    new Memory(
                            Double.parseDouble(line.group(5)), Double.parseDouble(line.group(6))));
        }
    }

    private record Memory(double residentMegabytes, double heapMegabytes) {}

    @Test
    void nothingGrows() throws IOException, InterruptedException {
        String asked = System.getenv("GLOW_SOAK_SECONDS");
        int seconds = asked == null ? 180 : Math.max(LEAST_SECONDS, Integer.parseInt(asked));
        List<String> said = run(seconds);
        List<Round> rounds = new ArrayList<>();
        for (String line : said) {
            Matcher round = ROUND.matcher(line);
            if (round.matches()) {
                rounds.add(Round.of(round));
            }
        }
        List<Round> warm = rounds.stream().filter(r -> r.at() > WARM * seconds).toList();
        assertTrue(warm.size() >= 3, () -> "too few rounds: " + said);
        Round first = warm.getFirst();
        for (Round round : warm) {
            assertEquals(first.objects(), round.objects(), said::toString);
            assertEquals(first.threads(), round.threads(), 1, said::toString);
            assertTrue(!(round.files() > first.files() + SPARE_FILES), said::toString);
        }
        assertTrue(
                !(rise(warm, r -> r.memory().residentMegabytes()) > SPARE_RESIDENT_MEGABYTES),
                said::toString);
        assertTrue(floorRises(warm) < SPARE_HEAP_MEGABYTES, said::toString);
        assertTrue(number(said, "frames ") > 5 * seconds, said::toString);
        assertTrue(number(said, "gap ") < 5000, said::toString);
        assertTrue(number(said, "visits ") > seconds / 15, said::toString);
        assertTrue(said.contains("left behind []"), said::toString);
    }

    private List<String> run(int seconds) throws IOException, InterruptedException {
        List<String> command = Said.command(Integer.toString(seconds));
        command.set(command.indexOf(Glow.class.getName()), SoakRun.class.getName());
        command.addAll(1, List.of("-Xms128m", "-Xmx128m", "-XX:+AlwaysPreTouch"));
        Path log = folder.resolve("said");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("MALLOC_ARENA_MAX", "2"); // as ./glow does
        Process process = builder.start();
        boolean ended = process.waitFor(2L * seconds + 60, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        List<String> said = Files.readAllLines(log);
        assertTrue(ended, () -> "the show hangs: " + said);
        assertEquals(0, process.exitValue(), said::toString);
        return said;
    }

    private static int number(List<String> said, String word) {
        for (String line : said) {
            if (line.startsWith(word)) {
                return Integer.parseInt(line.substring(word.length()).split(" ", 2)[0]);
            }
        }
        throw new AssertionError("nothing was said of " + word + said);
    }

    /**
     * By how much the least heap of the later half lies above that of the earlier one: what a round
     * has only borrowed may stand in any single figure.
     */
    private static double floorRises(List<Round> rounds) {
        int half = rounds.size() / 2;
        return least(rounds.subList(half, rounds.size())) - least(rounds.subList(0, half));
    }

    private static double least(List<Round> rounds) {
        return rounds.stream().mapToDouble(r -> r.memory().heapMegabytes()).min().orElseThrow();
    }

    /** How much the line through the figures rises from the first round to the last. */
    private static double rise(
            List<Round> rounds, java.util.function.ToDoubleFunction<Round> figure) {
        double meanTime = rounds.stream().mapToDouble(Round::at).average().orElse(0);
        double mean = rounds.stream().mapToDouble(figure).average().orElse(0);
        double up = 0;
        double along = 0;
        for (Round round : rounds) {
            up += (round.at() - meanTime) * (figure.applyAsDouble(round) - mean);
            along += Math.pow(round.at() - meanTime, 2);
        }
        return up / along * (rounds.getLast().at() - rounds.getFirst().at());
    }
}
