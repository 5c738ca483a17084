package elysium.glow.sitter;

import java.nio.ByteBuffer;

/** Pictures and counts that the sitter's tests share. */
final class Shots {
    private Shots() {}

    static byte[] draw(Sitter sitter, double seconds, Truth truth, Masks masks) {
        int size = sitter.width() * sitter.height() * 4;
        ByteBuffer rgba = ByteBuffer.allocateDirect(size);
        sitter.draw(seconds, rgba, truth, masks);
        byte[] bytes = new byte[size];
        rgba.get(0, bytes);
        return bytes;
    }

    static Sitter pinned(Expression expression, int people) {
        Casting casting = new Casting(7, people, Variety.SHOW).pinned(expression);
        return new Sitter(casting, 640, 480);
    }

    /** Whether a point lies within a closed curve of x and y in turn. */
    static boolean within(float[] curve, double x, double y) {
        boolean in = false;
        int n = curve.length / 2;
        for (int i = 0, j = n - 1; i < n; j = i++) {
            float yi = curve[2 * i + 1];
            float yj = curve[2 * j + 1];
            if (yi > y != yj > y) {
                double cross = (y - yi) / (yj - yi) * (curve[2 * j] - curve[2 * i]) + curve[2 * i];
                in ^= x < cross;
            }
        }
        return in;
    }

    private static boolean near(float[] curve, int x, int y) {
        for (int i = 0; i < curve.length; i += 2) {
            if (Math.abs(curve[i] - x) < 60 && Math.abs(curve[i + 1] - y) < 30) {
                return true;
            }
        }
        return false;
    }

    /** Shared over joint area of a mask and of what lies in {@code in} but not in {@code out}. */
    static double overlap(byte[] mask, int width, float[] in, float[] out) {
        double both = 0;
        double either = 0;
        for (int i = 0; i < mask.length; i++) {
            if (mask[i] == 0 && !near(in, i % width, Math.floorDiv(i, width))) {
                continue;
            }
            double inside = 0;
            for (int k = 0; k < 16; k++) {
                double x = i % width + (k % 4 - 1.5) / 4;
                double y = Math.floorDiv(i, width) + (Math.floorDiv(k, 4) - 1.5) / 4;
                boolean hit = within(in, x, y) && (out == null || !within(out, x, y));
                inside += hit ? 1 / 16.0 : 0;
            }
            double drawn = (mask[i] & 255) / 255.0;
            both += Math.min(inside, drawn);
            either += Math.max(inside, drawn);
        }
        return both / either;
    }
}
