package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.app.Checkup.Verdict;
import elysium.glow.flow.UserError;
import elysium.glow.gpu.GpuLimits;
import elysium.glow.json.JsonDocument;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DoctorTest {
    private final Doctor doctor = new Doctor(List::of, Duration.ofMillis(200));

    @Test
    void whatHangsOrFailsIsAVerdictWithASentence() {
        Checkup hung =
                doctor.limited(
                        "slow",
                        () -> {
                            Thread.sleep(60_000);
                            return Checkup.ok("slow", "never");
                        });
        assertEquals(Verdict.FAIL, hung.verdict());
        Checkup refused =
                doctor.limited(
                        "sad",
                        () -> {
                            throw UserError.failed("there is no driver");
                        });
        assertEquals("there is no driver", refused.sentence());
        assertFalse(Doctor.isWell(List.of(Checkup.ok("a", "b"), refused)));
        assertTrue(Doctor.isWell(List.of(Checkup.warn("a", "b", "c"))));
    }

    @Test
    void drawingOnTheProcessorIsAWarningAndTooSmallAFailure() {
        assertEquals(Verdict.OK, Doctor.openGl(limits(16384, false)).verdict());
        assertEquals(Verdict.WARN, Doctor.openGl(limits(16384, true)).verdict());
        assertEquals(Verdict.FAIL, Doctor.openGl(limits(2048, false)).verdict());
    }

    private static GpuLimits limits(int texture, boolean software) {
        return new GpuLimits("a renderer", "4.1", texture, 16, software, true, false);
    }

    @Test
    void itIsPrintedForPeopleAndForPrograms() {
        List<Checkup> found =
                List.of(Checkup.ok("java", "a \"JDK\""), Checkup.warn("cameras", "none", "Buy."));
        assertTrue(
                JsonDocument.parse("doctor", Doctor.json(found)).root().called().contains("list"));
        assertTrue(Doctor.json(found).contains("\"verdict\":\"warn\""));
        assertTrue(found.get(0).line().startsWith("ok    java       a \"JDK\""));
        assertTrue(found.get(1).line().endsWith("Buy."));
    }
}
