package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.show.HeadlessTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The piece {@code feelings}: what is felt, or what the face does where nobody asks for that. */
class FeelingsTest extends HeadlessTest {

    /** Joy, calm, surprise, sorrow of a visitor who is given by columns 4 to 7. */
    private static float[] felt(String shape, String more, String brow, String mood) {
        try (Basin basin = new Basin(scope(), 16)) {
            basin.fill(
                    "",
                    "",
                    "p.y > 0 ? vec4(0.0) : p.x == 4 ? vec4(%s) : p.x == 5 ? vec4(%s) : p.x == 6 ? vec4(%s) : p.x == 7 ? vec4(%s) : vec4(0.0)"
                            .formatted(shape, more, brow, mood));
            return Arrays.copyOf(basin.fill("feelings,visitors", "", "felt(old, 1.0)").read(), 4);
        }
    }

    @Test
    void facesAloneAreEnough() {
        String none = "0, 0, 0, 0";
        assertArrayEquals(new float[] {0, 1, 0, 0}, felt("1, 0, 0, 0.4", none, none, none), 1e-5f);
        assertArrayEquals(
                new float[] {1, 0, 0, 0}, felt("1, 0.8, 0.3, 0.5", none, none, none), 1e-5f);
        assertArrayEquals(
                new float[] {0, 0, 1, 0}, felt("1, 0, 0.9, 0.3", none, none, none), 1e-5f);
        assertArrayEquals(
                new float[] {0, 0, 0, 1}, felt("1, 0, 0, 0.4", "0, 0.8, 0, 0", none, none), 1e-5f);
    }

    @Test
    void aWordIsNoSurprise() {
        float[] said = felt("1, 0, 0.9, 0.3", "0, 0, 0, 1", "0, 0, 0, 0", "0, 0, 0, 0");
        assertEquals(0, said[2], 1e-5);
        assertEquals(0, said[1], 1e-5, "nor is who talks calm");
    }

    @Test
    void whatIsFeltCountsWhereItIsAsked() {
        float[] sad = felt("0.5, 0, 0, 0.4", "0, 0, 0, 0", "0, 0, 0, 0.2", "0.1, 0.9, 0, 0");
        assertArrayEquals(new float[] {0.1f, 0, 0.05f, 0.45f}, sad, 1e-4f);
    }

    @Test
    void itComesSoonerThanItGoes() {
        float came = Basin.number(scope(), "feelings", "lingering(vec4(0.0), vec4(1.0), 0.15).r");
        float went = Basin.number(scope(), "feelings", "lingering(vec4(1.0), vec4(0.0), 0.15).r");
        assertEquals(1 - Math.exp(-1), came, 1e-4);
        assertEquals(Math.exp(-0.06), went, 1e-4);
    }
}
