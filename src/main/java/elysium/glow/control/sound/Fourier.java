package elysium.glow.control.sound;

/** The spectrum of so many samples, a power of two: in place, without allocation. */
final class Fourier {
    private final int size;
    private final float[] cosines;
    private final float[] sines;
    private final int[] reversed;

    Fourier(int size) {
        if (Integer.bitCount(size) != 1 || size < 2) {
            throw new IllegalArgumentException("a spectrum of " + size + " samples");
        }
        this.size = size;
        cosines = new float[size / 2];
        sines = new float[size / 2];
        for (int i = 0; i < size / 2; i++) {
            cosines[i] = (float) Math.cos(2 * Math.PI * i / size);
            sines[i] = (float) -Math.sin(2 * Math.PI * i / size);
        }
        reversed = new int[size];
        int shift = Integer.numberOfLeadingZeros(size) + 1;
        for (int i = 0; i < size; i++) {
            reversed[i] = Integer.reverse(i) >>> shift;
        }
    }

    void transform(float[] real, float[] imaginary) {
        for (int i = 0; i < size; i++) {
            if (i < reversed[i]) {
                swap(real, i);
                swap(imaginary, i);
            }
        }
        for (int span = 1; span < size; span *= 2) {
            for (int i = 0; i < size; i++) {
                if ((i & span) == 0) {
                    cross(real, imaginary, i, span);
                }
            }
        }
    }

    private void swap(float[] values, int i) {
        float held = values[i];
        values[i] = values[reversed[i]];
        values[reversed[i]] = held;
    }

    private void cross(float[] real, float[] imaginary, int i, int span) {
        int turn = (i & (span - 1)) * (size / (2 * span));
        int j = i + span;
        float turnedReal = real[j] * cosines[turn] - imaginary[j] * sines[turn];
        float turnedImaginary = real[j] * sines[turn] + imaginary[j] * cosines[turn];
        real[j] = real[i] - turnedReal;
        imaginary[j] = imaginary[i] - turnedImaginary;
        real[i] += turnedReal;
        imaginary[i] += turnedImaginary;
    }
}
