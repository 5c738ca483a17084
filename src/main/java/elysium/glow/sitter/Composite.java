package elysium.glow.sitter;

/** Lays a drawn tile over the picture, and counts what is seen of the mouth in it. */
final class Composite {
    private final int width;
    private final int[] picture;
    private final Raster raster;
    private int teeth;
    private int opening;
    private int mouth;

    Composite(Raster raster, int[] picture, int width) {
        this.raster = raster;
        this.picture = picture;
        this.width = width;
    }

    void lay(float presence) {
        int share = Math.round(256 * Exact.rise(presence, 0, 0.6f));
        for (int y = raster.top(); y < raster.bottom(); y++) {
            int at = y * width + raster.left();
            for (int x = raster.left(); x < raster.right(); x++, at++) {
                int a = raster.sample(2 * x, 2 * y);
                int b = raster.sample(2 * x + 1, 2 * y);
                int c = raster.sample(2 * x, 2 * y + 1);
                int d = raster.sample(2 * x + 1, 2 * y + 1);
                if ((a | b | c | d) == 0) {
                    continue;
                }
                if (a != 0 && b != 0 && c != 0 && d != 0 && share == 256) {
                    picture[at] = mean(a, b, c, d);
                    continue;
                }
                int seen =
                        (a == 0 ? 0 : 1) + (b == 0 ? 0 : 1) + (c == 0 ? 0 : 1) + (d == 0 ? 0 : 1);
                int ground = picture[at];
                int mask = 0xFF00FF;
                int rb = (a & mask) + (b & mask) + (c & mask) + (d & mask);
                int g = (a & 0xFF00) + (b & 0xFF00) + (c & 0xFF00) + (d & 0xFF00);
                rb += (4 - seen) * (ground & mask);
                g += (4 - seen) * (ground & 0xFF00);
                int over = ((rb >> 2) & mask) | ((g >> 2) & 0xFF00);
                picture[at] = share == 256 ? over : between(ground, over, share);
            }
        }
    }

    private static int mean(int a, int b, int c, int d) {
        int mask = 0xFF00FF;
        int rb = (a & mask) + (b & mask) + (c & mask) + (d & mask);
        int g = (a & 0xFF00) + (b & 0xFF00) + (c & 0xFF00) + (d & 0xFF00);
        return ((rb >> 2) & mask) | ((g >> 2) & 0xFF00);
    }

    private static int between(int from, int to, int share) {
        int mask = 0xFF00FF;
        int rb = (((from & mask) * (256 - share) + (to & mask) * share) >>> 8) & mask;
        int g = (((from & 0xFF00) * (256 - share) + (to & 0xFF00) * share) >>> 8) & 0xFF00;
        return rb | g;
    }

    /**
     * Counts what lies about the visitor's mouth, and adds it to the masks unless they are null.
     */
    void count(Visitor v, Masks masks) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = 0; i < 2 * Visitor.CONTOUR_POINTS; i += 2) {
            left = Math.min(left, v.outer[i]);
            right = Math.max(right, v.outer[i]);
            top = Math.min(top, v.outer[i + 1]);
            bottom = Math.max(bottom, v.outer[i + 1]);
        }
        teeth = 0;
        opening = 0;
        mouth = 0;
        int x1 = Math.min(raster.right() - 1, (int) right + 4);
        int y1 = Math.min(raster.bottom() - 1, (int) bottom + 4);
        for (int y = Math.max(raster.top(), (int) top - 4); y <= y1; y++) {
            for (int x = Math.max(raster.left(), (int) left - 4); x <= x1; x++) {
                pixel(x, y, masks);
            }
        }
        v.teeth = opening == 0 ? 0 : teeth / (float) opening;
        v.visible = visible(v);
    }

    private void pixel(int x, int y, Masks masks) {
        int lips = 0;
        int open = 0;
        int white = 0;
        int tongue = 0;
        for (int k = 0; k < 4; k++) {
            int tag = raster.sample(2 * x + (k & 1), 2 * y + (k >> 1)) >>> 24;
            lips += tag == Tag.LIPS ? 1 : 0;
            white += tag == Tag.TEETH ? 1 : 0;
            tongue += tag == Tag.TONGUE ? 1 : 0;
            open += tag >= Tag.CAVITY && tag <= Tag.TONGUE ? 1 : 0;
        }
        teeth += white;
        opening += open;
        mouth += lips + open;
        if (masks != null) {
            int at = y * width + x;
            put(masks.lips, at, lips);
            put(masks.opening, at, open);
            put(masks.teeth, at, white);
            put(masks.tongue, at, tongue);
        }
    }

    private static void put(byte[] mask, int at, int samples) {
        if (samples > 0) {
            int old = mask[at] & 255;
            mask[at] = (byte) Math.max(old, Math.min(255, samples * 64));
        }
    }

    /** What was drawn of the mouth over what its contour holds, less what is turned away. */
    private float visible(Visitor v) {
        float area = 0;
        for (int i = 0; i < Visitor.CONTOUR_POINTS; i++) {
            int j = (i + 1) % Visitor.CONTOUR_POINTS;
            area += v.outer[2 * i] * v.outer[2 * j + 1] - v.outer[2 * j] * v.outer[2 * i + 1];
        }
        float whole = Math.abs(area) * 2;
        float seen = whole < 1 ? 0 : Exact.rise(mouth / whole, 0.1f, 0.9f);
        float turned = 1 - 0.85f * Exact.rise(Math.abs(v.yaw), 0.65f, 1.25f);
        return seen * turned * v.presence;
    }
}
