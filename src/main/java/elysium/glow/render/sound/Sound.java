package elysium.glow.render.sound;

import java.util.Arrays;

/** What was heard last, of each channel one after the other: a carrier that a listener fills. */
public final class Sound {
    public static final int CHANNELS = 2;
    public static final int SAMPLES = 512;
    public static final int BANDS = 1024;

    private final float[] wave = new float[CHANNELS * SAMPLES];
    private final float[] spectrum = new float[CHANNELS * BANDS];
    private long number;

    /** The newest samples, the oldest of them first, -1..1. */
    public float[] wave() {
        return wave;
    }

    /**
     * How strong each tone is, low ones first, in even steps up to half the rate of the samples:
     * 0..1, from 80 decibels below the loudest sine there can be up to it.
     */
    public float[] spectrum() {
        return spectrum;
    }

    /** Says that both have been filled anew. */
    public void filled() {
        number++;
    }

    /** Changes whenever it has been filled. */
    public long number() {
        return number;
    }

    /** Nothing is to be heard any more. */
    public void silence() {
        Arrays.fill(wave, 0);
        Arrays.fill(spectrum, 0);
        filled();
    }
}
