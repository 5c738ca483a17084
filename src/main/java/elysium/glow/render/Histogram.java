package elysium.glow.render;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** How often each brightness occurs in a picture, by channel. */
public final class Histogram {
    public static final int BINS = 256;
    public static final int CHANNELS = 3;
    private final int[][] counts = new int[CHANNELS][BINS];
    private int pixels;

    /** Counts RGBA bytes anew. */
    public void count(ByteBuffer rgba, int newPixels) {
        pixels = newPixels;
        for (int[] channel : counts) {
            Arrays.fill(channel, 0);
        }
        for (int i = 0; i < pixels; i++) {
            for (int channel = 0; channel < CHANNELS; channel++) {
                counts[channel][rgba.get(4 * i + channel) & 255]++;
            }
        }
    }

    public int at(int channel, int bin) {
        return counts[channel][bin];
    }

    /** The part of all pixels in that bin. */
    public float part(int channel, int bin) {
        return pixels == 0 ? 0 : (float) at(channel, bin) / pixels;
    }

    /** The greatest count of any bin but the first and the last, which hold all that is beyond. */
    public int most() {
        int most = 1;
        for (int[] channel : counts) {
            for (int bin = 1; bin < BINS - 1; bin++) {
                most = Math.max(most, channel[bin]);
            }
        }
        return most;
    }

    /** The mean, 0..1. */
    public double mean(int channel) {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += (double) bin * counts[channel][bin];
        }
        return pixels == 0 ? 0 : sum / (BINS - 1) / pixels;
    }
}
