package elysium.glow.control.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class FourierTest {
    private static final int SIZE = 64;

    @Test
    void itIsTheSumThatTheBooksGive() {
        Random random = new Random(5);
        float[] real = new float[SIZE];
        float[] imaginary = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            real[i] = random.nextFloat() - 0.5f;
            imaginary[i] = random.nextFloat() - 0.5f;
        }
        float[] seenReal = real.clone();
        float[] seenImaginary = imaginary.clone();
        new Fourier(SIZE).transform(seenReal, seenImaginary);
        for (int k = 0; k < SIZE; k++) {
            double a = 0;
            double b = 0;
            for (int i = 0; i < SIZE; i++) {
                double angle = -2 * Math.PI * k * i / SIZE;
                a += real[i] * Math.cos(angle) - imaginary[i] * Math.sin(angle);
                b += real[i] * Math.sin(angle) + imaginary[i] * Math.cos(angle);
            }
            assertEquals(a, seenReal[k], 1e-4, "of tone " + k);
            assertEquals(b, seenImaginary[k], 1e-4, "of tone " + k);
        }
    }

    @Test
    void onlyPowersOfTwo() {
        assertThrows(IllegalArgumentException.class, () -> new Fourier(48));
    }
}
