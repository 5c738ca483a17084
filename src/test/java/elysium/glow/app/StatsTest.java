package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Faults;
import elysium.glow.flow.ManualClock;
import elysium.glow.flow.UserError;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue.JsonNumber;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.mood.Sight;
import elysium.glow.show.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatsTest {
    private static final long MS = 1_000_000;
    private final Faults faults = new Faults(new ManualClock(0), fault -> {});
    @TempDir private Path folder;

    @Test
    void aLineASecondTellsHowTheShowRuns() throws IOException {
        Path path = folder.resolve("stats here.jsonl");
        Tally tally = new Tally();
        Sight sight = new Sight();
        sight.faces.add();
        sight.trackNanos = 3 * MS;
        try (Stats stats = new Stats(path, new Stats.Sources(tally, null, () -> 0.25f), faults)) {
            for (long frame = 0; frame <= 60; frame++) {
                tally.show(2 * (frame / 2));
                stats.frame(frame * 20 * MS, frame == 7 ? 30 * MS : 10 * MS);
                stats.lag(frame * MS);
                stats.tick(frame * 20 * MS, sight, 17);
            }
        }
        List<String> lines = Files.readAllLines(path);
        assertEquals(2, lines.size(), "the second, and what began of the next");
        JsonObject line = (JsonObject) JsonDocument.parse("stats", lines.getFirst()).root();
        assertEquals(1, number(line, "seconds"));
        assertEquals(51, number(line, "framesPerSecond"));
        assertEquals(26, number(line, "shown"));
        assertEquals(25, number(line, "dropped"), "every other frame of the camera");
        assertEquals(25, number(line, "repeated"));
        assertEquals(10, number((JsonObject) line.find("frameMs"), "p50"));
        assertEquals(30, number((JsonObject) line.find("frameMs"), "p99"));
        assertEquals(25, number((JsonObject) line.find("lagMs"), "p50"));
        assertEquals(48, number((JsonObject) line.find("lagMs"), "p95"));
        assertEquals(50, number((JsonObject) line.find("lagMs"), "max"));
        assertEquals(3, number((JsonObject) line.find("visionMs"), "track"));
        assertEquals(1, number(line, "visitors"));
        assertEquals(17, number(line, "glObjects"));
        assertEquals(0.25, number(line, "flashHeld"));
        assertTrue(number(line, "threads") > 1);
    }

    @Test
    void aShortRunHasItsLineToo() throws IOException {
        Path path = folder.resolve("short.jsonl");
        try (Stats stats = new Stats(path, new Stats.Sources(new Tally(), null, () -> 0), faults)) {
            for (long frame = 0; frame < 5; frame++) {
                stats.frame(frame * 100 * MS, 7 * MS);
                stats.tick(frame * 100 * MS, new Sight(), 3);
            }
        }
        List<String> lines = Files.readAllLines(path);
        assertEquals(1, lines.size());
        JsonObject line = (JsonObject) JsonDocument.parse("stats", lines.getFirst()).root();
        assertEquals(0.4, number(line, "seconds"), 1e-9);
        assertEquals(7, number((JsonObject) line.find("frameMs"), "p50"));
        assertEquals(3, number(line, "glObjects"));
    }

    @Test
    void nothingShownIsNoLine() throws IOException {
        Path path = folder.resolve("none.jsonl");
        new Stats(path, new Stats.Sources(new Tally(), null, () -> 0), faults).close();
        assertEquals(List.of(), Files.readAllLines(path));
    }

    private static double number(JsonObject object, String key) {
        return ((JsonNumber) object.find(key)).value();
    }

    @Test
    void recordingAllocatesNothing() {
        try (Stats stats =
                new Stats(
                        folder.resolve("s"),
                        new Stats.Sources(new Tally(), null, () -> 0),
                        faults)) {
            HeapCount heap = new HeapCount();
            Sight sight = new Sight();
            long least = Long.MAX_VALUE;
            long now = 0;
            for (int round = 0; round < 6; round++) {
                heap.restart();
                for (int i = 0; i < 400; i++) {
                    now += MS;
                    stats.frame(now, i * MS);
                    stats.lag(5 * MS);
                    stats.tick(now, sight, 3);
                }
                least = Math.min(least, heap.since());
            }
            assertEquals(0, least, "bytes in 400 frames");
        }
    }

    @Test
    void moreFramesThanItHoldsKeepTheirPercentiles() {
        Samples samples = new Samples();
        for (int i = 1; i <= 10_000; i++) {
            samples.add(i * MS);
        }
        assertEquals(10_000, samples.longest());
        assertTrue(samples.percentile(0.99) > 9_000);
        samples.clear();
        assertTrue(samples.isEmpty() && Double.isNaN(samples.percentile(0.5)));
    }

    @Test
    void aFolderOrAnImpossiblePlaceIsRefused() {
        Stats.Sources sources = new Stats.Sources(new Tally(), null, () -> 0);
        UserError isFolder =
                assertThrows(UserError.class, () -> new Stats(folder, sources, faults).close());
        assertEquals(2, isFolder.exitCode());
        Path nowhere = folder.resolve("no/such/folder");
        UserError none =
                assertThrows(UserError.class, () -> new Stats(nowhere, sources, faults).close());
        assertEquals(1, none.exitCode());
    }
}
