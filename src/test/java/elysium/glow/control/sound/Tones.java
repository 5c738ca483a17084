package elysium.glow.control.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Sounds of which everything is known: pairs of samples, left and right. */
final class Tones {
    static final int RATE = 48_000;

    private Tones() {}

    static float[] silence(double seconds) {
        return new float[2 * (int) Math.round(seconds * RATE)];
    }

    /** A sine on each side; an amplitude of 0 leaves a side silent. */
    static float[] sines(double seconds, double leftHertz, double rightHertz, double amplitude) {
        float[] pairs = silence(seconds);
        for (int i = 0; i < pairs.length / 2; i++) {
            pairs[2 * i] = sine(i, leftHertz, amplitude);
            pairs[2 * i + 1] = sine(i, rightHertz, amplitude);
        }
        return pairs;
    }

    private static float sine(int sample, double hertz, double amplitude) {
        return (float) (amplitude * Math.sin(2 * Math.PI * hertz * sample / RATE));
    }

    static float[] noise(double seconds, double amplitude) {
        Random random = new Random(3);
        float[] pairs = silence(seconds);
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (float) (amplitude * (2 * random.nextDouble() - 1));
        }
        return pairs;
    }

    /** A burst of five milliseconds. */
    static void click(float[] pairs, double atSeconds, double amplitude) {
        int first = (int) (atSeconds * RATE);
        for (int i = 0; i < RATE / 200; i++) {
            float value = (float) (amplitude * (i % 3 - 1));
            pairs[2 * (first + i)] += value;
            pairs[2 * (first + i) + 1] += value;
        }
    }

    static float[] joined(float[] first, float[] second) {
        float[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** A WAV, AIFF or AU file of 16 bits. */
    static void write(float[] pairs, AudioFileFormat.Type type, Path file) throws IOException {
        boolean big = !type.equals(AudioFileFormat.Type.WAVE);
        ByteBuffer bytes =
                ByteBuffer.allocate(2 * pairs.length)
                        .order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        for (float value : pairs) {
            bytes.putShort((short) Math.round(value * 32_767));
        }
        AudioFormat format = new AudioFormat(RATE, 16, 2, true, big);
        try (AudioInputStream stream =
                new AudioInputStream(
                        new ByteArrayInputStream(bytes.array()), format, pairs.length / 2)) {
            AudioSystem.write(stream, type, file.toFile());
        }
    }
}
