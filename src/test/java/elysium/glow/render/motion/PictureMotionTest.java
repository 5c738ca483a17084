package elysium.glow.render.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Clock;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.TexelProbe;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.render.PassTimers;
import elysium.glow.render.ProgramLender;
import elysium.glow.render.Scene;
import elysium.glow.render.ShaderSource;
import elysium.glow.show.HeadlessTest;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Known pictures moved in known ways, and what the motion says of them. */
class PictureMotionTest extends HeadlessTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final double ASPECT = (double) WIDTH / HEIGHT;
    private static final double RATE = 30;
    private static final int FRAMES = 4;

    /** A velocity at a place, both in heights from the middle, up and to the right. */
    @FunctionalInterface
    interface Course {
        double[] velocity(double x, double y);
    }

    /** Linear: velocity = matrix * place + drift. */
    private static Course course(double a, double b, double c, double d, double... drift) {
        return (x, y) -> new double[] {a * x + b * y + drift[0], c * x + d * y + drift[1]};
    }

    private static final class Filmed implements AutoCloseable {
        private final GpuScope own = scope().child();
        private final PassTimers timers = new PassTimers(own, Clock.system());
        private final Motion motion =
                new Motion(
                        own,
                        ShaderSource.ofHome(),
                        timers,
                        new ProgramLender() {
                            @Override
                            public Program take(Program.Source source) {
                                return new Program(own, source);
                            }

                            @Override
                            public void giveBack(Program program) {
                                program.close();
                            }
                        });
        private final Texture camera = new Texture(own, TextureFormat.RGBA8, WIDTH, HEIGHT);
        private final ByteBuffer pixels = ByteBuffer.allocateDirect(4 * WIDTH * HEIGHT);
        private final TexelProbe probe = new TexelProbe(own);
        private final Scene scene = new Scene();
        private boolean topFirst;
        private long nanos;

        Filmed() {
            scene.width = WIDTH;
            scene.height = HEIGHT;
        }

        /** The picture as it is after so many seconds, places traced back to where they began. */
        void picture(Course course, double seconds) {
            for (int row = 0; row < HEIGHT; row++) {
                for (int column = 0; column < WIDTH; column++) {
                    double x = (column + 0.5) / HEIGHT - ASPECT / 2;
                    double y = (row + 0.5) / HEIGHT - 0.5;
                    for (int i = 0; i < 8; i++) {
                        double[] v = course.velocity(x, y);
                        x -= v[0] * seconds / 8;
                        y -= v[1] * seconds / 8;
                    }
                    int grey = (int) Math.round(255 * texture(x, y));
                    int at = topFirst ? HEIGHT - 1 - row : row;
                    pixels.putInt(4 * (at * WIDTH + column), grey * 0x01010100 | 255);
                }
            }
            camera.upload(pixels, 0);
        }

        void show(boolean fresh) {
            nanos += fresh ? Math.round(1e9 / RATE) : 0;
            scene.sight.frame.stamp(Math.round(nanos * RATE * 1e-9), nanos);
            scene.tick.advance(scene.tick.nanos() + Math.round(1e9 / RATE));
            motion.draw(camera, topFirst, scene);
        }

        void film(Course course) {
            for (int i = 0; i < FRAMES; i++) {
                picture(course, i / RATE);
                show(true);
            }
        }

        /** Velocity, shear and sureness of all texels, rows from the bottom. */
        float[][] field() {
            int width = motion.texture().width();
            int height = motion.texture().height();
            float[] square = new float[4 * width * width];
            probe.read(motion.texture(), 0, 0, width, square);
            float[][] texels = new float[width * height][];
            for (int i = 0; i < texels.length; i++) {
                texels[i] = Arrays.copyOfRange(square, 4 * i, 4 * i + 4);
            }
            return texels;
        }

        @Override
        public void close() {
            motion.close();
            timers.close();
            own.close();
        }
    }

    /** A plain that is nowhere the same: waves of many lengths in many directions. */
    private static double texture(double x, double y) {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            double length = 0.05 * Math.pow(1.22, i);
            double way = i * 2.399963;
            double along = (x * Math.cos(way) + y * Math.sin(way)) / length;
            sum += Math.sin(2 * Math.PI * along + i * 1.7);
        }
        return Math.clamp(0.5 + 0.07 * sum, 0.0, 1.0);
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The median errors of velocity, as a part of the usual speed, and of the shear, as it is. */
    private static double[] errors(float[][] texels, Course course, double shear) {
        double[] wrong = new double[texels.length];
        double[] speed = new double[texels.length];
        double[] shears = new double[texels.length];
        int width = 128;
        for (int i = 0; i < texels.length; i++) {
            double x = ((i % width + 0.5) / width - 0.5) * ASPECT;
            int row = i / width;
            double y = (row + 0.5) / 72 - 0.5;
            double[] v = course.velocity(x, y);
            wrong[i] = Math.hypot(texels[i][0] - v[0], texels[i][1] - v[1]);
            speed[i] = Math.hypot(v[0], v[1]);
            shears[i] = Math.abs(texels[i][2] - shear);
        }
        return new double[] {median(wrong) / median(speed), median(shears)};
    }

    /** A motion, how it shears everywhere, and how wrong that may be found. */
    record Case(String name, Course course, double shear, double slack) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("slow drift", course(0, 0, 0, 0, 0.1, 0.03), 0, 0.3),
                new Case("drift", course(0, 0, 0, 0, 0.8, -0.4), 0, 0.3),
                new Case("fast drift", course(0, 0, 0, 0, -2.4, 1), 0, 0.8),
                new Case("rotation", course(0, -1.5, 1.5, 0, 0, 0), 0, 0.4),
                new Case("shear", course(0, 2, 0, 0, 0, 0), 2, 0.3),
                new Case("zoom", course(1, 0, 0, 1, 0, 0), 2, 0.3),
                new Case("stretch", course(1, 0, 0, -1, 0.2, 0), 2, 0.3));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theMotionIsThatOfTheClosedForm(Case moved) {
        try (Filmed filmed = new Filmed()) {
            filmed.film(moved.course);
            double[] errors = errors(filmed.field(), moved.course, moved.shear);
            assertTrue(errors[0] < 0.15, "velocity wrong by " + errors[0]);
            assertTrue(errors[1] < moved.slack, "shear wrong by " + errors[1]);
        }
    }

    private static double fastest(float[][] texels) {
        return Arrays.stream(texels).mapToDouble(t -> Math.hypot(t[0], t[1])).max().orElseThrow();
    }

    @Test
    void aFrameThatIsShownAgainMovesOnAndOneThatStaysComesToRest() {
        Course course = course(0, 0, 0, 0, 0.5, 0);
        try (Filmed filmed = new Filmed()) {
            filmed.film(course);
            float[][] fresh = filmed.field();
            filmed.show(false);
            assertTrue(Arrays.deepEquals(fresh, filmed.field()), "it holds");
            for (int i = 0; i < 30; i++) {
                filmed.show(false);
            }
            assertEquals(0, fastest(filmed.field()), "a second later");
            assertEquals(0, filmed.field()[500][3], "nor is it sure of anything");
        }
    }

    @Test
    void theRowsOrderIsNoMotion() {
        Course course = course(0, 0, 0, 0, 0.3, 0.6);
        try (Filmed filmed = new Filmed()) {
            filmed.topFirst = true;
            filmed.film(course);
            assertTrue(errors(filmed.field(), course, 0)[0] < 0.15);
        }
    }

    @Test
    void aPauseACutAndNoPictureAreNoMotion() {
        Course course = course(0, 0, 0, 0, 0.5, 0);
        try (Filmed filmed = new Filmed()) {
            filmed.film(course);
            filmed.nanos += 1_000_000_000L;
            filmed.picture(course, 3);
            filmed.show(true);
            assertEquals(0, fastest(filmed.field()), "after a second without frames");
            filmed.film(course);
            filmed.scene.pictureToShow[2] = 0.1f;
            filmed.picture(course, 5 / RATE);
            filmed.show(true);
            assertEquals(0, fastest(filmed.field()), "when the picture was put elsewhere");
            filmed.film(course);
            assertTrue(fastest(filmed.field()) > 0.3);
            filmed.motion.draw(null, false, filmed.scene);
            assertEquals(0, fastest(filmed.field()), "without a camera");
        }
    }

    @Test
    void aDarkPictureAndItsNoiseStandStill() {
        try (Filmed filmed = new Filmed()) {
            Random random = new Random(5);
            for (int frame = 0; frame < FRAMES; frame++) {
                for (int i = 0; i < WIDTH * HEIGHT; i++) {
                    int grey = Math.clamp(Math.round(20 + 4 * random.nextGaussian()), 0, 255);
                    filmed.pixels.putInt(4 * i, grey * 0x01010100 | 255);
                }
                filmed.camera.upload(filmed.pixels, 0);
                filmed.show(true);
            }
            float[][] texels = filmed.field();
            double[] speeds = new double[texels.length];
            double[] sure = new double[texels.length];
            for (int i = 0; i < texels.length; i++) {
                speeds[i] = Math.hypot(texels[i][0], texels[i][1]);
                sure[i] = texels[i][3];
            }
            assertTrue(median(speeds) < 0.03, "heights a second: " + median(speeds));
            assertTrue(median(sure) < 0.1, "sure: " + median(sure));
        }
    }
}
