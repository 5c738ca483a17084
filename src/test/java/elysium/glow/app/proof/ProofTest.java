package elysium.glow.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.app.gallery.Figure;
import elysium.glow.sitter.Expression;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

/** Each measure is shown what it has to find, and what it has to let pass. */
class ProofTest {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 90;

    private static Picture drawn(IntBinaryOperator level) {
        ByteBuffer rgba = ByteBuffer.allocate(4 * WIDTH * HEIGHT);
        for (int k = 0; k < WIDTH * HEIGHT; k++) {
            int grey = Math.clamp(level.applyAsInt(k % WIDTH, k / WIDTH), 0, 255);
            rgba.putInt(4 * k, grey * 0x01010100 | 255);
        }
        return Picture.ofTopFirst(rgba, WIDTH, HEIGHT);
    }

    @Test
    void lightIsLinearAndRowsAreTurned() {
        assertEquals(1, drawn((x, y) -> 255).luminance(), 1e-6);
        assertEquals(0.2140, drawn((x, y) -> 127).luminance(), 0.003);
        ByteBuffer rgba = ByteBuffer.allocate(4 * 2 * 2).put(0, (byte) 200);
        assertEquals(200, Picture.ofBottomFirst(rgba, 2, 2).level(0, 1, 0));
        assertEquals(200, Picture.ofTopFirst(rgba, 2, 2).level(0, 0, 0));
    }

    @Test
    void aSmallFlickerIsFoundInALargeDark() {
        Picture still = drawn((x, y) -> x / 4);
        assertEquals(0, Shimmer.between(still, still));
        Picture flickers = drawn((x, y) -> x / 4 + (x / 16 == 3 && y / 16 == 2 ? 2 : 0));
        assertEquals(2, Shimmer.between(still, flickers), 1e-9);
        Random chance = new Random(3);
        Picture dithered = drawn((x, y) -> x / 4 + (chance.nextBoolean() ? 1 : 0));
        assertTrue(Shimmer.between(still, dithered) < Findings.STILLEST);
    }

    @Test
    void bandsAreFoundAndDitherIsNone() {
        assertEquals(1, Bands.of(drawn((x, y) -> x / 10)), 1e-9);
        Random chance = new Random(5);
        Picture dithered = drawn((x, y) -> (int) Math.floor(x / 10.0 + chance.nextDouble()));
        assertTrue(Bands.of(dithered) < 0.02, "dithered: " + Bands.of(dithered));
        assertTrue(Double.isNaN(Bands.of(drawn((x, y) -> 0))), "black has no gradients");
    }

    @Test
    void aMaskIsAnEdgeAndALineOrAGlowIsNone() {
        Pose pose = Pose.of(Expression.SMILE_BROAD, 640, 360);
        float[] lips = pose.truth().visitor(0).outer;
        assertTrue(edge(pose, lips, d -> d < 0 ? 0.8 : 0.1) > 0.5, "a mask");
        assertTrue(edge(pose, lips, d -> Math.abs(d) < 1.5 ? 0.9 : 0.1) < 0.05, "a line");
        assertTrue(edge(pose, lips, d -> d < 0 && d > -5 ? 0.9 : 0.1) < 0.1, "a brush inside");
        assertTrue(edge(pose, lips, d -> 0.8 / (1 + Math.exp(d / 6))) < 0.15, "a glow");
        assertEquals(0, MaskEdge.of(pose.picture(), pose), 1e-9);
    }

    /** A picture that follows from the distance to the lips alone, negative inside. */
    private static double edge(
            Pose pose, float[] lips, java.util.function.DoubleUnaryOperator light) {
        ByteBuffer rgba = ByteBuffer.allocate(4 * 640 * 360);
        for (int k = 0; k < 640 * 360; k++) {
            double x = k % 640 + 0.5;
            double y = Math.floorDiv(k, 640) + 0.5;
            double far = 1e9;
            boolean inside = false;
            for (int i = 0, j = lips.length - 2; i < lips.length; j = i, i += 2) {
                far = Math.min(far, distance(x, y, lips, i, j));
                boolean across = lips[i + 1] > y != lips[j + 1] > y;
                double at =
                        lips[i]
                                + (y - lips[i + 1])
                                        * (lips[j] - lips[i])
                                        / (lips[j + 1] - lips[i + 1]);
                inside ^= across && x < at;
            }
            int grey = (int) Math.round(255 * light.applyAsDouble(inside ? -far : far));
            rgba.putInt(4 * k, grey * 0x01010100 | 255);
        }
        return MaskEdge.of(Picture.ofTopFirst(rgba, 640, 360), pose);
    }

    private static double distance(double x, double y, float[] p, int i, int j) {
        double dx = p[j] - p[i];
        double dy = p[j + 1] - p[i + 1];
        double length = Math.max(1e-9, dx * dx + dy * dy);
        double part = Math.clamp(((x - p[i]) * dx + (y - p[i + 1]) * dy) / length, 0, 1);
        return Math.hypot(x - p[i] - part * dx, y - p[i + 1] - part * dy);
    }

    @Test
    void whatComesBackIsFoundWithItsTime() {
        Recurrence loop = new Recurrence();
        Recurrence wanders = new Recurrence();
        Random chance = new Random(7);
        double phase = 0;
        for (int i = 0; i < 120; i++) {
            double turn = 2 * Math.PI * i / 24;
            loop.add(drawn((x, y) -> (int) (60 + 50 * Math.sin(turn + x * 0.05))));
            phase += 0.9 * chance.nextGaussian();
            double now = phase;
            int side = chance.nextInt(90);
            wanders.add(drawn((x, y) -> (int) (60 + 50 * Math.sin(now + (x + side * y) * 0.05))));
        }
        assertEquals(24, loop.best().lag());
        assertTrue(loop.best().alike() > 0.95);
        assertTrue(wanders.best().alike() < 0.6, wanders.best()::toString);
        Recurrence still = new Recurrence();
        for (int i = 0; i < 20; i++) {
            still.add(drawn((x, y) -> x));
        }
        assertEquals(Recurrence.Match.NONE, still.best());
    }

    @Test
    void anAnswerIsHalfOfTheWay() {
        assertEquals(1 / 30.0, Proof.answer(0.1, 0.2, 0.2, 0.2), 1e-9);
        assertEquals(3 / 30.0, Proof.answer(0.1, 0.1, 0.14, 0.16, 0.2), 1e-9);
        assertTrue(Double.isNaN(Proof.answer(0.1, 0.1, 0.1, 0.09)), "no answer");
    }

    /** A lamp that shines so much whoever stands there. */
    private static final class Lamp implements Easel {
        private final IntBinaryOperator levels;
        private int frames;
        private int signal;

        Lamp(IntBinaryOperator levels) {
            this.levels = levels;
        }

        @Override
        public void pass(Pose pose, double seconds) {
            frames++;
            boolean here = pose.truth().visitor(0).presence > 0;
            float smile = pose.truth().visitor(0).signals[0];
            signal = here ? 1 + Math.round(smile) : 0;
        }

        @Override
        public Picture picture() {
            return drawn((x, y) -> levels.applyAsInt(signal, frames));
        }
    }

    @Test
    void aVisitTellsWhatALampDoes() {
        Proof.Poses poses = Proof.Poses.of(WIDTH, HEIGHT);
        Lamp good = new Lamp((signal, frame) -> 80 * signal);
        Findings found = Proof.of(good, poses);
        assertEquals(Proof.FRAMES, good.frames);
        assertTrue(found.isDark() && found.isAnswering() && found.isQuick() && found.isStill());
        assertTrue(found.figures().stream().map(Figure::holds).noneMatch(Boolean.FALSE::equals));

        Findings bad = Proof.of(new Lamp((signal, frame) -> 90 + 4 * (frame % 2)), poses);
        assertFalse(bad.isDark() || bad.isAnswering() || bad.isQuick() || bad.isStill());
        assertEquals(
                4, bad.figures().stream().filter(f -> Boolean.FALSE.equals(f.holds())).count());
    }
}
