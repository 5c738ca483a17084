package elysium.glow.control.sound;

import elysium.glow.render.sound.Sound;

/** The newest moments of both channels, and the tones in them. */
final class Spectra {
    /** Tones are told apart by 23 Hz at 48 kHz, over 43 ms. */
    static final int WINDOW = 2 * Sound.BANDS;

    private final float[] pairs = new float[SoundStream.CHANNELS * WINDOW];
    private final float[] shape = new float[WINDOW];
    private final float[] real = new float[WINDOW];
    private final float[] imaginary = new float[WINDOW];
    private final float[][] powers = new float[SoundStream.CHANNELS][Sound.BANDS];
    private final Fourier fourier = new Fourier(WINDOW);
    private final float ofSine;
    private final float ofPower;
    private int next;

    Spectra() {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < WINDOW; i++) {
            shape[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * i / WINDOW));
            sum += shape[i];
            squares += shape[i] * shape[i];
        }
        ofSine = (float) (4 / (sum * sum));
        ofPower = (float) (sum * sum / (2 * WINDOW * squares));
    }

    void add(float left, float right) {
        pairs[2 * next] = left;
        pairs[2 * next + 1] = right;
        next = (next + 1) % WINDOW;
    }

    /** A sample of a channel, of so many moments ago. */
    float sample(int channel, int ago) {
        int place = Math.floorMod(next - 1 - ago, WINDOW);
        return pairs[SoundStream.CHANNELS * place + channel];
    }

    /** Works out the tones of both channels at once: one is the real part, one the imaginary. */
    void analyse() {
        for (int i = 0; i < WINDOW; i++) {
            int place = 2 * ((next + i) % WINDOW);
            real[i] = shape[i] * pairs[place];
            imaginary[i] = shape[i] * pairs[place + 1];
        }
        fourier.transform(real, imaginary);
        for (int band = 0; band < Sound.BANDS; band++) {
            int mirror = (WINDOW - band) % WINDOW;
            float evenReal = real[band] + real[mirror];
            float evenImaginary = imaginary[band] - imaginary[mirror];
            float oddReal = imaginary[band] + imaginary[mirror];
            float oddImaginary = real[mirror] - real[band];
            powers[0][band] = square(evenReal, evenImaginary);
            powers[1][band] = square(oddReal, oddImaginary);
        }
    }

    private float square(float a, float b) {
        return 0.25f * (a * a + b * b) * ofSine;
    }

    /** The square of a tone's amplitude: 1 for the loudest sine there can be. */
    float power(int channel, int band) {
        return powers[channel][band];
    }

    /** The mean square of all that sounds between two bands, of both channels. */
    double meanSquare(int from, int to) {
        double sum = 0;
        for (int band = from; band < to; band++) {
            sum += powers[0][band] + powers[1][band];
        }
        return sum / 2 * ofPower;
    }
}
