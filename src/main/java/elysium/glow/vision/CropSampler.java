package elysium.glow.vision;

/**
 * Reads a crop out of a picture: between pixels in straight lines, beyond its edge the edge.
 *
 * <p>Where a pixel of the crop spans several of the picture it is the mean of as many taps.
 */
public final class CropSampler {
    private static final float ONE_TAP = 1.5f;
    private static final int MOST_TAPS = 6;
    private static final int FRACTION = 1 << 16;
    private static final float FARTHEST = 30_000;

    private byte[] plane;
    private int width;
    private int lastX, lastY;
    private float[] sums = new float[0];

    /** Fills grey values, 0..1, row after row. */
    public void sample(Luma luma, Crop crop, float[] grey) {
        boolean inside = cover(luma, crop);
        plane = luma.plane();
        width = luma.width();
        lastX = luma.width() - 1;
        lastY = luma.height() - 1;
        if (sums.length < crop.columns) {
            sums = new float[crop.columns];
        }
        float span = crop.span();
        int taps = span > ONE_TAP ? Math.min(MOST_TAPS, Math.round(span)) : 1;
        float weight = luma.scale() / (taps * taps);
        for (int row = 0; row < crop.rows; row++) {
            java.util.Arrays.fill(sums, 0, crop.columns, 0);
            for (int down = 0; down < taps; down++) {
                for (int across = 0; across < taps; across++) {
                    float from = (across + 0.5f) / taps - 0.5f;
                    addRow(crop, from, row + (down + 0.5f) / taps - 0.5f, inside);
                }
            }
            int at = row * crop.columns;
            for (int i = 0; i < crop.columns; i++) {
                grey[at + i] = sums[i] * weight + luma.offset();
            }
        }
    }

    /** Reads what the crop needs; true where no tap comes near the picture's edge. */
    private static boolean cover(Luma luma, Crop crop) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int corner = 0; corner < 4; corner++) {
            float column = corner % 2 == 0 ? -1 : crop.columns;
            float row = corner / 2 == 0 ? -1 : crop.rows;
            float x = crop.pictureX(column, row);
            float y = crop.pictureY(column, row);
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        luma.cover(
                (int) Math.floor(left) - 1,
                (int) Math.floor(top) - 1,
                (int) Math.ceil(right) + 2,
                (int) Math.ceil(bottom) + 2);
        return left >= 0 && top >= 0 && right < luma.width() - 1 && bottom < luma.height() - 1;
    }

    private void addRow(Crop crop, float across, float row, boolean inside) {
        float x = fixed(crop.pictureX(across, row));
        float y = fixed(crop.pictureY(across, row));
        float endX = fixed(crop.pictureX(across + crop.columns, row));
        float endY = fixed(crop.pictureY(across + crop.columns, row));
        float dx = (endX - x) / crop.columns;
        float dy = (endY - y) / crop.columns;
        if (inside) {
            addInside((int) (x * FRACTION), (int) (y * FRACTION), dx, dy, crop.columns);
        } else {
            addClamped(x, y, dx, dy, crop.columns);
        }
    }

    private static float fixed(float place) {
        return Math.clamp(place, -FARTHEST, FARTHEST);
    }

    private void addInside(int x, int y, float dx, float dy, int columns) {
        int stepX = Math.round(dx * FRACTION);
        int stepY = Math.round(dy * FRACTION);
        for (int i = 0; i < columns; i++) {
            int at = (y >> 16) * width + (x >> 16);
            sums[i] += between(at, at + width, 1, x & 0xffff, y & 0xffff);
            x += stepX;
            y += stepY;
        }
    }

    private void addClamped(float x, float y, float dx, float dy, int columns) {
        for (int i = 0; i < columns; i++) {
            float insideX = Math.clamp(x + i * dx, 0, lastX);
            float insideY = Math.clamp(y + i * dy, 0, lastY);
            int left = (int) insideX;
            int top = (int) insideY;
            int at = top * width + left;
            int below = Math.min(top + 1, lastY) * width + left;
            int right = left < lastX ? 1 : 0;
            int partX = (int) ((insideX - left) * FRACTION);
            int partY = (int) ((insideY - top) * FRACTION);
            sums[i] += between(at, below, right, partX, partY);
        }
    }

    private float between(int at, int below, int right, int partX, int partY) {
        int upper = mix(plane[at] & 0xff, plane[at + right] & 0xff, partX);
        int lower = mix(plane[below] & 0xff, plane[below + right] & 0xff, partX);
        return (upper + (((lower - upper) * (partY >> 1)) >> 15)) * (1f / 256);
    }

    /** In parts of 256, so that nothing is lost and nothing runs over. */
    private static int mix(int from, int to, int part) {
        return (from << 8) + (((to - from) * part) >> 8);
    }
}
