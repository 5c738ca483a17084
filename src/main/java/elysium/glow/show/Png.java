package elysium.glow.show;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture file: eight bits of red, green and blue, and alpha if wanted; the same bytes each time.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 137, 80, 78, 71, 13, 10, 26, 10};
    private static final int UP = 2;
    private static final int PAETH = 4;
    private static final int LEVEL = 5;

    private final int width;
    private final int height;
    private final int channels;
    private final byte[] rgba;
    private final byte[][] filtered;
    private byte[] row;
    private byte[] above;

    /** Of the show's picture, which has no alpha. */
    Png(int width, int height) {
        this(width, height, 3);
    }

    /**
     * @param channels 3, or 4 with alpha
     */
    Png(int width, int height, int channels) {
        this.width = width;
        this.height = height;
        this.channels = channels;
        rgba = new byte[4 * width];
        row = new byte[channels * width];
        above = new byte[channels * width];
        filtered = new byte[2][1 + channels * width];
        filtered[0][0] = UP;
        filtered[1][0] = PAETH;
    }

    /** The file's bytes for RGBA pixels whose first row is at the bottom. */
    byte[] encode(ByteBuffer pixels) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(width * height);
        file.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) (channels == 4 ? 6 : 2))
                .put(new byte[3]);
        chunk(file, "IHDR", header.array(), 13);
        chunk(file, "sRGB", new byte[] {0}, 1);
        compress(file, pixels);
        chunk(file, "IEND", new byte[0], 0);
        return file.toByteArray();
    }

    private void compress(ByteArrayOutputStream file, ByteBuffer pixels) {
        try (Deflater deflater = new Deflater(LEVEL)) {
            byte[] out = new byte[1 << 16];
            java.util.Arrays.fill(above, (byte) 0);
            for (int y = height - 1; y >= 0; y--) {
                pixels.get(y * rgba.length, rgba);
                deflater.setInput(filter());
                drain(file, deflater, out);
            }
            deflater.finish();
            drain(file, deflater, out);
        }
    }

    private static void drain(ByteArrayOutputStream file, Deflater deflater, byte[] out) {
        for (int got = deflater.deflate(out); got > 0; got = deflater.deflate(out)) {
            chunk(file, "IDAT", out, got);
        }
    }

    /** The row as the differences, from above or to the best guess, that are smaller. */
    private byte[] filter() {
        for (int x = 0; x < width; x++) {
            System.arraycopy(rgba, 4 * x, row, channels * x, channels);
        }
        int up = 0;
        int paeth = 0;
        for (int i = 0; i < row.length; i++) {
            int a = i < channels ? 0 : row[i - channels] & 255;
            int b = above[i] & 255;
            int c = i < channels ? 0 : above[i - channels] & 255;
            byte byUp = (byte) (row[i] - b);
            byte byGuess = (byte) (row[i] - guess(a, b, c));
            filtered[0][1 + i] = byUp;
            filtered[1][1 + i] = byGuess;
            up += Math.abs(byUp);
            paeth += Math.abs(byGuess);
        }
        byte[] spare = above;
        above = row;
        row = spare;
        return filtered[paeth < up ? 1 : 0];
    }

    /** The neighbour that is nearest to left + above - corner. */
    private static int guess(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }

    private static void chunk(ByteArrayOutputStream file, String kind, byte[] data, int length) {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        file.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        file.writeBytes(name);
        file.write(data, 0, length);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
