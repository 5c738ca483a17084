package elysium.glow.render.flash;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Judges pictures by WCAG 2.3.1, on its own: what part of any 10 degree field flashes more than
 * three times in any second, counting a seventh opposing change as the fourth flash begun. Squares
 * of a tenth of a degree are judged by their mean, as the norm leaves out what is finer.
 */
public final class FlashAnalyser {
    private static final int MOST_CHANGES = 6;
    private static final double STEP = 0.10;
    private static final double DARK = 0.80;
    private static final double RED_U = 0.4507, RED_V = 0.5229;
    private static final double WHITE_U = 0.1978, WHITE_V = 0.4683;
    private static final double FAR = 0.2;
    private static final double SATURATED = 0.8;

    /** Darker colours are none: the norm says nothing of black, its elder version had 1/16. */
    private static final double COLOURLESS = 0.05;

    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < 256; i++) {
            double v = i / 255.0;
            LINEAR[i] = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        }
    }

    private final int width;
    private final int across;
    private final int along;
    private final int block;
    private final Changes general;
    private final Changes red;
    private final double[] redU;
    private final double[] redV;
    private final double[] rgb = new double[3];
    private double worst;
    private double worstRed;

    /** Of one kind: where each square stands, and when it changed. */
    private static final class Changes {
        final double[] extreme;
        final boolean[] high;
        final double[][] times;

        Changes(int squares) {
            extreme = new double[squares];
            Arrays.fill(extreme, Double.NaN);
            high = new boolean[squares];
            times = new double[squares][MOST_CHANGES + 1];
            for (double[] t : times) {
                Arrays.fill(t, Double.NEGATIVE_INFINITY);
            }
        }

        void change(int square, double now) {
            double[] t = times[square];
            System.arraycopy(t, 0, t, 1, MOST_CHANGES);
            t[0] = now;
        }
    }

    /**
     * @param block the pixels along a tenth of a degree
     */
    public FlashAnalyser(int width, int height, int block) {
        this.width = width;
        this.block = block;
        across = width / block;
        along = height / block;
        general = new Changes(across * along);
        red = new Changes(across * along);
        redU = new double[across * along];
        redV = new double[across * along];
    }

    /** Takes the next picture, RGBA; its rows in any order, but always the same. */
    public void add(ByteBuffer rgba, double seconds) {
        for (int y = 0; y < along; y++) {
            for (int x = 0; x < across; x++) {
                mean(rgba, x, y);
                judgeLuminance(y * across + x, seconds);
                judgeRed(y * across + x, seconds);
            }
        }
        worst = Math.max(worst, widest(general, seconds));
        worstRed = Math.max(worstRed, widest(red, seconds));
    }

    /** The largest part of a field that flashed too often at one time. */
    public double worst() {
        return worst;
    }

    /** The same for saturated red. */
    public double worstRed() {
        return worstRed;
    }

    private void mean(ByteBuffer rgba, int x, int y) {
        Arrays.fill(rgb, 0);
        for (int j = 0; j < block; j++) {
            for (int i = 0; i < block; i++) {
                int at = 4 * ((y * block + j) * width + x * block + i);
                for (int c = 0; c < 3; c++) {
                    rgb[c] += LINEAR[rgba.get(at + c) & 255];
                }
            }
        }
        for (int c = 0; c < 3; c++) {
            rgb[c] /= block * block;
        }
    }

    private void judgeLuminance(int square, double seconds) {
        double now = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
        double e = general.extreme[square];
        if (Double.isNaN(e)) {
            general.extreme[square] = now;
            return;
        }
        boolean high = general.high[square];
        double swing = high ? e - now : now - e;
        if (swing >= STEP && Math.min(e, now) < DARK) {
            general.change(square, seconds);
            general.high[square] = !high;
            general.extreme[square] = now;
        } else {
            general.extreme[square] = high ? Math.max(e, now) : Math.min(e, now);
        }
    }

    /** From the reddest, or the least red, since the change before; one of both is saturated. */
    private void judgeRed(int square, double seconds) {
        double x = 0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2];
        double y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
        double z = 0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2];
        double strongest = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
        boolean colourless = strongest < COLOURLESS;
        double u = colourless ? WHITE_U : 4 * x / (x + 15 * y + 3 * z);
        double v = colourless ? WHITE_V : 9 * y / (x + 15 * y + 3 * z);
        boolean isRed = !colourless && rgb[0] / (rgb[0] + rgb[1] + rgb[2]) >= SATURATED;
        double now = Math.hypot(u - RED_U, v - RED_V);
        double e = red.extreme[square];
        boolean wasRed = red.high[square];
        if (Double.isNaN(e) || (isRed == wasRed && (isRed ? now < e : now > e))) {
            stand(square, u, v, isRed);
        } else if ((wasRed || isRed) && Math.hypot(u - redU[square], v - redV[square]) > FAR) {
            red.change(square, seconds);
            stand(square, u, v, isRed);
        }
    }

    private void stand(int square, double u, double v, boolean isRed) {
        redU[square] = u;
        redV[square] = v;
        red.extreme[square] = Math.hypot(u - RED_U, v - RED_V);
        red.high[square] = isRed;
    }

    private double widest(Changes changes, double seconds) {
        int[] sums = new int[(across + 1) * (along + 1)];
        for (int y = 0; y < along; y++) {
            for (int x = 0; x < across; x++) {
                boolean over = changes.times[y * across + x][MOST_CHANGES] > seconds - 1;
                sums[(y + 1) * (across + 1) + x + 1] =
                        (over ? 1 : 0)
                                + sums[y * (across + 1) + x + 1]
                                + sums[(y + 1) * (across + 1) + x]
                                - sums[y * (across + 1) + x];
            }
        }
        int wide = across * 341 / 1024;
        int high = along / 3;
        int most = 0;
        for (int y = 0; y + high <= along; y++) {
            for (int x = 0; x + wide <= across; x++) {
                int low = y * (across + 1) + x;
                int top = (y + high) * (across + 1) + x;
                most = Math.max(most, sums[top + wide] - sums[top] - sums[low + wide] + sums[low]);
            }
        }
        return (double) most / (wide * high);
    }
}
