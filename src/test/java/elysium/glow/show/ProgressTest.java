package elysium.glow.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.flow.ManualClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ManualClock clock = new ManualClock(0);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void theLineTellsHowFarHowFastAndHowLong() {
        Progress progress = new Progress(null, clock, 240);
        assertEquals(
                " 25 % ▕██████                  ▏ 60/240  12.0 frames/s  0:15 left",
                progress.line(60, 5));
        assertEquals(
                "  1 % ▕▎                       ▏ 3/240  0.1 frames/s  1:19:00 left",
                progress.line(3, 60));
    }

    @Test
    void withoutATotalItCounts() {
        assertEquals("60 frames  12.0 frames/s", new Progress(null, clock, 0).line(60, 5));
    }

    @Test
    void itIsWrittenAFewTimesASecondAndAtTheEnd() {
        try (Progress progress = new Progress(terminal, clock, 100)) {
            for (int frame = 1; frame <= 100; frame++) {
                clock.set(frame * 10_000_000L);
                progress.at(frame);
            }
        }
        String text = written.toString(StandardCharsets.UTF_8);
        assertEquals(6, text.chars().filter(c -> c == '\r').count());
        assertEquals(true, text.contains("100/100") && text.endsWith(System.lineSeparator()));
    }

    @Test
    void whereNobodyWatchesNothingIsWritten() {
        try (Progress progress = new Progress(null, clock, 10)) {
            progress.at(10);
        }
        assertEquals(0, written.size());
    }
}
