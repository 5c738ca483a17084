package elysium.glow.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class CropTest {
    private final Frame frame = new Frame();
    private final Luma luma = new Luma();
    private final CropSampler sampler = new CropSampler();

    @Test
    void thereAndBackIsTheSamePlace() {
        Crop crop = new Crop(112, 112);
        Random random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            crop.aim(
                    640 * random.nextFloat(),
                    480 * random.nextFloat(),
                    10 + 600 * random.nextFloat(),
                    7 * random.nextFloat());
            float column = 112 * random.nextFloat();
            float row = 112 * random.nextFloat();
            float x = crop.pictureX(column, row);
            float y = crop.pictureY(column, row);
            assertEquals(column, crop.column(x, y), 0.01);
            assertEquals(row, crop.row(x, y), 0.01);
        }
    }

    @Test
    void theMiddleOfTheCropIsWhereItIsAimedAt() {
        Crop crop = new Crop(96, 96);
        crop.aim(100, 50, 48, (float) (Math.PI / 2));
        assertEquals(100, crop.pictureX(47.5f, 47.5f), 1e-4);
        assertEquals(50, crop.pictureY(47.5f, 47.5f), 1e-4);
        assertEquals(100, crop.pictureX(49.5f, 47.5f), 1e-4);
        assertEquals(51, crop.pictureY(49.5f, 47.5f), 1e-4, "a column is half a pixel, turned");
    }

    @ParameterizedTest
    @CsvSource({"0", "0.5236", "-1.2"})
    void aSlopeIsSampledExactly(float angle) {
        slope();
        for (float side : new float[] {60, 112, 180, 330, 470}) {
            Crop crop = new Crop(112, 112);
            crop.aim(320.3f, 240.7f, side, angle);
            float[] grey = sample(crop);
            for (int i = 0; i < grey.length; i += 37) {
                int row = i / 112;
                float x = crop.pictureX(i % 112, row);
                float y = crop.pictureY(i % 112, row);
                if (Math.min(x, y) > 5 && x < 635 && y < 475) {
                    assertEquals((0.25f * x + 0.1f * y) / 255, grey[i], 0.1 * 0.25 / 255 + 0.002);
                }
            }
        }
    }

    /** A quarter step to the right, a tenth down: nowhere near 255. */
    private void slope() {
        ByteBuffer pixels = frame.shape(PixelFormat.GREY, 640, 480);
        for (int y = 0; y < 480; y++) {
            for (int x = 0; x < 640; x++) {
                pixels.put((byte) Math.round(0.25f * x + 0.1f * y));
            }
        }
    }

    private float[] sample(Crop crop) {
        float[] grey = new float[crop.columns * crop.rows];
        luma.take(frame);
        sampler.sample(luma, crop, grey);
        return grey;
    }

    @Test
    void aDotStaysWithinATenthOfAPixel() {
        for (float angle : new float[] {0, 0.4f, 2}) {
            ByteBuffer pixels = frame.shape(PixelFormat.GREY, 640, 480);
            for (int i = 0; i < 640 * 480; i++) {
                double away = Math.hypot(i % 640 - 300, i / 640 - 200);
                pixels.put((byte) Math.round(250 * Math.exp(-away * away / 18)));
            }
            Crop crop = new Crop(112, 112);
            crop.aim(310, 190, 90, angle);
            float[] grey = sample(crop);
            double sum = 0;
            double x = 0;
            double y = 0;
            for (int i = 0; i < grey.length; i++) {
                sum += grey[i];
                x += grey[i] * (i % 112);
                int row = i / 112;
                y += grey[i] * row;
            }
            assertEquals(crop.column(300, 200), x / sum, 0.1);
            assertEquals(crop.row(300, 200), y / sum, 0.1);
        }
    }

    @Test
    void beyondTheEdgeIsTheEdge() {
        ByteBuffer pixels = frame.shape(PixelFormat.GREY, 9, 5);
        for (int i = 0; i < 45; i++) {
            pixels.put((byte) (i % 9 < 4 ? 20 : 220));
        }
        Crop crop = new Crop(64, 64);
        for (float x : new float[] {-5000, -40, 60, 90_000}) {
            crop.aim(x, 2, 32, 1);
            for (float grey : sample(crop)) {
                assertEquals(x < 0 ? 20 / 255f : 220 / 255f, grey, 1e-3);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PixelFormat.class)
    void everyFormatHasTheSameLight(PixelFormat format) {
        int width = 37;
        int height = 23;
        ByteBuffer pixels = frame.shape(format, width, height);
        frame.colours(true, false);
        while (pixels.hasRemaining()) {
            pixels.put((byte) (format.isYuv() ? 128 : 90));
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                light(pixels, format, y * width + x, 4 * (y * 19 + x / 2) + 2 * (x % 2), x + 3 * y);
            }
        }
        Crop crop = new Crop(width, height);
        crop.aimAtAll(width, height, 0);
        float[] grey = sample(crop);
        for (int i = 0; i < grey.length; i++) {
            assertEquals((i % width + 3 * (i / width)) / 255f, grey[i], 0.6 / 255, "pixel " + i);
        }
    }

    private static void light(ByteBuffer to, PixelFormat format, int at, int pair, int value) {
        byte light = (byte) value;
        switch (format) {
            case RGBA, BGRA -> to.putInt(4 * at, 0x01010101 * value);
            case RGB, BGR -> to.put(3 * at, light).put(3 * at + 1, light).put(3 * at + 2, light);
            case YUYV -> to.put(pair, light);
            default -> to.put(at, light);
        }
    }

    @Test
    void videoRangeIsStretched() {
        frame.shape(PixelFormat.I420, 8, 8).put(0, new byte[64]);
        frame.colours(false, false);
        for (int i = 0; i < 64; i++) {
            frame.pixels().put(i, (byte) (i < 32 ? 16 : 235));
        }
        Crop crop = new Crop(8, 8);
        crop.aimAtAll(8, 8, 0);
        float[] grey = sample(crop);
        assertEquals(0, grey[0], 1e-3);
        assertEquals(1, grey[63], 1e-3);
    }

    @Test
    void aPictureThatTheShowTurnsRightHasItsLeftAbove() {
        ByteBuffer pixels = frame.shape(PixelFormat.GREY, 64, 32);
        for (int i = 0; i < 64 * 32; i++) {
            pixels.put((byte) (i % 64 < 8 ? 250 : 0));
        }
        Crop crop = new Crop(32, 64);
        crop.aimAtAll(64, 32, (float) (-Math.PI / 2));
        float[] grey = sample(crop);
        assertTrue(grey[5] > 0.9 && grey[63 * 32 + 5] < 0.1);
        assertEquals(0, crop.pictureX(15.5f, 0), 0.01);
    }
}
