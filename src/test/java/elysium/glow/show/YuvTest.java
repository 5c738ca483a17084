package elysium.glow.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YuvTest {
    static ByteBuffer picture(int width, int height, int... rgb) {
        ByteBuffer pixels = ByteBuffer.allocateDirect(4 * width * height);
        for (int i = 0; i < width * height; i++) {
            int colour = rgb[i % rgb.length];
            pixels.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
            pixels.put((byte) 255);
        }
        return pixels.flip();
    }

    private static int[] one(Yuv.Matrix matrix, int rgb) {
        byte[] planes = new Yuv(2, 2, matrix).convert(picture(2, 2, rgb));
        return new int[] {planes[0] & 255, planes[4] & 255, planes[5] & 255};
    }

    @Test
    void theCornersOfTheColourCubeAreWhereTheStandardsPutThem() {
        assertColour(Yuv.Matrix.BT709, 0x000000, 16, 128, 128);
        assertColour(Yuv.Matrix.BT709, 0xffffff, 235, 128, 128);
        assertColour(Yuv.Matrix.BT709, 0xff0000, 63, 102, 240);
        assertColour(Yuv.Matrix.BT709, 0x00ff00, 173, 42, 26);
        assertColour(Yuv.Matrix.BT709, 0x0000ff, 32, 240, 118);
        assertColour(Yuv.Matrix.BT601, 0xff0000, 81, 90, 240);
        assertColour(Yuv.Matrix.BT601, 0x00ff00, 145, 54, 34);
        assertColour(Yuv.Matrix.BT601, 0x0000ff, 41, 240, 110);
    }

    private static void assertColour(Yuv.Matrix matrix, int rgb, int... yuv) {
        int[] got = one(matrix, rgb);
        for (int i = 0; i < 3; i++) {
            assertEquals(yuv[i], got[i], matrix + " " + Integer.toHexString(rgb) + " plane " + i);
        }
    }

    @Test
    void greyHasNoColour() {
        for (int grey = 0; grey < 256; grey++) {
            int[] got = one(Yuv.Matrix.BT709, grey << 16 | grey << 8 | grey);
            assertEquals(128, got[1]);
            assertEquals(128, got[2]);
        }
    }

    @Test
    void theBottomRowComesLast() {
        byte[] planes = new Yuv(1, 2, Yuv.Matrix.BT709).convert(picture(1, 2, 0x000000, 0xffffff));
        assertEquals(235, planes[0] & 255);
        assertEquals(16, planes[1] & 255);
    }

    @Test
    void oddSizesRoundTheirChromaUp() {
        byte[] planes = new Yuv(3, 5, Yuv.Matrix.BT709).convert(picture(3, 5, 0x0000ff));
        assertEquals(15 + 2 * 2 * 3, planes.length);
        for (int i = 15; i < 21; i++) {
            assertEquals(240, planes[i] & 255);
        }
    }

    @Test
    void everyColourStaysInVideoRange() {
        long seed = 41;
        Random random = new Random(seed);
        int[] colours = random.ints(64 * 64, 0, 1 << 24).toArray();
        byte[] planes = new Yuv(64, 64, Yuv.Matrix.BT709).convert(picture(64, 64, colours));
        for (int i = 0; i < planes.length; i++) {
            int value = planes[i] & 255;
            assertTrue(value >= 16 && value <= (i < 4096 ? 235 : 240), "seed " + seed);
        }
    }
}
