package elysium.glow.app.bench;

import elysium.glow.flow.Clock;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * Milliseconds from a picture written to a program's standard input until it is seen on a virtual
 * display: the pictures turn from white to a little less and back, and a pixel is watched.
 */
final class Latency {
    static final int WINDOW_WIDTH = 640;
    static final int WINDOW_HEIGHT = 360;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final long FRAME_NANOS = 1_000_000_000L / 30;
    private static final long GIVE_UP_NANOS = 1_000_000_000L;
    private static final long LOOK_NANOS = 300_000;
    private static final int WARM_UP_TURNS = 6;

    private static final int LONGEST_OPENING = 300;
    private static final int LEVEL_FRAMES = 20;
    private static final int LEAST_LIGHT = 24;
    private static final int LEAST_CHANGE = 12;
    private static final double TURNED = 1.0 / 3;

    private final Clock clock = Clock.system();
    private final Random random = new Random(7);
    // Above four fifths of white's light no change is a flash, which the show would hold.
    private final byte[] dim = picture(222);
    private final byte[] white = picture(235);
    private double darkLevel;
    private double brightLevel;

    private static byte[] picture(int luma) {
        byte[] mark = "FRAME\n".getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[mark.length + WIDTH * HEIGHT * 3 / 2];
        Arrays.fill(whole, (byte) 128);
        System.arraycopy(mark, 0, whole, 0, mark.length);
        Arrays.fill(whole, mark.length, mark.length + WIDTH * HEIGHT, (byte) luma);
        return whole;
    }

    /** Runs the program on the display and returns a figure for each turn; lost turns are NaN. */
    double[] measure(List<String> program, VirtualDisplay display, int turns) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(program);
        builder.environment().put("DISPLAY", display.name());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(Path.of("/dev/null").toFile());
        Process process = builder.start();
        try (ScreenPixel pixel =
                        new ScreenPixel(display.name(), WINDOW_WIDTH / 2, WINDOW_HEIGHT / 2);
                OutputStream in = process.getOutputStream()) {
            in.write(
                    "YUV4MPEG2 W%d H%d F30:1 Ip A1:1 C420jpeg\n"
                            .formatted(WIDTH, HEIGHT)
                            .getBytes(StandardCharsets.US_ASCII));
            double[] figures = new double[turns];
            if (!learn(in, pixel)) {
                Arrays.fill(figures, Double.NaN);
                return figures;
            }
            for (int turn = -WARM_UP_TURNS; turn < turns; turn++) {
                double figure = turn(in, pixel, Math.floorMod(turn, 2) == 0);
                if (turn >= 0) {
                    figures[turn] = figure;
                }
            }
            return figures;
        } finally {
            process.destroy();
            Pause.millis(300);
            process.destroyForcibly();
        }
    }

    /** Waits for the window, then learns how bright the two are where we look. */
    private boolean learn(OutputStream in, ScreenPixel pixel) throws IOException {
        for (int i = 0; i < LONGEST_OPENING && pixel.light() < LEAST_LIGHT; i++) {
            write(in, white);
            Pause.millis(33);
        }
        darkLevel = level(in, pixel, dim);
        brightLevel = level(in, pixel, white);
        return brightLevel - darkLevel >= LEAST_CHANGE;
    }

    private double level(OutputStream in, ScreenPixel pixel, byte[] picture) throws IOException {
        double sum = 0;
        for (int i = 0; i < 2 * LEVEL_FRAMES; i++) {
            write(in, picture);
            Pause.millis(33);
            sum += i < LEVEL_FRAMES ? 0 : pixel.light();
        }
        return sum / LEVEL_FRAMES;
    }

    /** A third of the way counts: looks may fade, and the first glimpse of the new is what lags. */
    private boolean hasTurned(ScreenPixel pixel, boolean toWhite) {
        double part = (pixel.light() - darkLevel) / (brightLevel - darkLevel);
        return toWhite ? part > TURNED : part < 1 - TURNED;
    }

    private double turn(OutputStream in, ScreenPixel pixel, boolean toWhite) throws IOException {
        byte[] picture = toWhite ? white : dim;
        long seen = 0;
        long start = 0;
        int held = 4 + random.nextInt(4);
        long due = clock.nanos() + random.nextLong(FRAME_NANOS);
        for (int i = 0; i < held; i++) {
            while (clock.nanos() < due) {
                Pause.millis(1);
            }
            long before = clock.nanos();
            write(in, picture);
            start = i == 0 ? before : start;
            due += FRAME_NANOS;
            while (seen == 0 && clock.nanos() < due) {
                seen = look(pixel, toWhite);
            }
        }
        while (seen == 0 && clock.nanos() - start < GIVE_UP_NANOS) {
            seen = look(pixel, toWhite);
        }
        return seen == 0 ? Double.NaN : (seen - start) * 1e-6;
    }

    /**
     * When the pixel has turned, or 0; looks at leisure, to leave the processors to the program.
     */
    private long look(ScreenPixel pixel, boolean toWhite) {
        if (hasTurned(pixel, toWhite)) {
            return clock.nanos();
        }
        LockSupport.parkNanos(LOOK_NANOS);
        return 0;
    }

    private static void write(OutputStream in, byte[] picture) throws IOException {
        in.write(picture);
        in.flush();
    }

    /** The programs' own figures, lost turns left out. */
    static double[] seen(double[] figures) {
        List<Double> kept = new ArrayList<>();
        for (double figure : figures) {
            if (!Double.isNaN(figure)) {
                kept.add(figure);
            }
        }
        return kept.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
