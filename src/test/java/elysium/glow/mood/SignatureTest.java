package elysium.glow.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.sitter.Casting;
import elysium.glow.sitter.Variety;
import org.junit.jupiter.api.Test;

/** What twenty people sign with, beside what each signs with a second time. */
final class SignatureTest {
    private static final int PEOPLE = 20;
    private static final int MARKS = 2;

    @Test
    void everybodySignsOtherwiseAndAlikeAgain() {
        double[][] first = new double[MARKS][PEOPLE];
        double[][] again = new double[MARKS][PEOPLE];
        for (int i = 0; i < PEOPLE; i++) {
            Casting casting = new Casting(i + 1, 1, Variety.SHOW);
            Seat seat = new Seat(casting, 0).blurred(0.1);
            seat.perform(18, () -> {});
            float hue = seat.of(Mark.HUE);
            float rhythm = seat.of(Mark.RHYTHM);
            float lean = seat.of(Mark.LEAN);
            assertEquals(1, seat.of(Mark.SURE), "settled");
            seat.perform(24, () -> {});
            if (seat.isThere()) {
                assertEquals(hue, seat.of(Mark.HUE), "a signature stays");
                assertEquals(rhythm, seat.of(Mark.RHYTHM));
                assertEquals(lean, seat.of(Mark.LEAN));
            }
            // The same face, seen anew by a stranger, who knows other moments of it.
            Seat later = new Seat(casting, 0).blurred(0.15).from(7);
            later.perform(25, () -> {});
            first[0][i] = hue;
            first[1][i] = rhythm;
            again[0][i] = later.of(Mark.HUE);
            again[1][i] = later.of(Mark.RHYTHM);
        }
        double hueWithin = within(first[0], again[0]);
        double hueAcross = spread(first[0]);
        assertTrue(hueAcross > 0.2, "hues are spread: " + hueAcross);
        assertTrue(hueWithin < 0.25 * hueAcross, hueWithin + " within, " + hueAcross + " across");
        double rhythms = spread(first[1]);
        assertTrue(rhythms > 0.15, "rhythms are spread: " + rhythms);
        assertTrue(within(first[1], again[1]) < 0.7 * rhythms, "" + within(first[1], again[1]));
    }

    private static double spread(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean) / values.length;
        }
        return Math.sqrt(sum);
    }

    private static double within(double[] first, double[] again) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += (first[i] - again[i]) * (first[i] - again[i]) / 2 / first.length;
        }
        return Math.sqrt(sum);
    }

    @Test
    void whoLeavesIsForgotten() {
        Watch watch = new Watch(30);
        ModelFace one = new ModelFace();
        watch.show(8, t -> one.smile(0.5 + 0.5 * Math.sin(6 * t)), one);
        assertNotEquals(0.5f, watch.reading.visitor(1, Mark.RHYTHM), 1e-3f);
        watch.show(1);
        assertEquals(0, watch.reading.visitor(1, Mark.SURE));
        watch.show(0.05, new ModelFace());
        assertEquals(0.5, watch.reading.visitor(1, Mark.RHYTHM), 1e-3);
        assertTrue(watch.reading.visitor(1, Mark.SURE) < 0.1);
    }

    @Test
    void aQuickMouthIsToldFromASlowOne() {
        assertTrue(rhythm(2) < 0.45, "slow: " + rhythm(2));
        assertTrue(rhythm(9) > 0.55, "quick: " + rhythm(9));
    }

    private static float rhythm(double radiansASecond) {
        Watch watch = new Watch(30);
        ModelFace one = new ModelFace();
        watch.show(3, one);
        watch.show(14, t -> one.smile(0.5 - 0.5 * Math.cos(radiansASecond * t)), one);
        return watch.reading.visitor(1, Mark.RHYTHM);
    }
}
