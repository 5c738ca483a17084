package elysium.glow.vision;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * One row of a crop, tap after tap along a straight line, added up in whole numbers.
 *
 * <p>Two neighbours are read at once: that takes half the time of reading each by itself.
 */
final class TapRow {
    private static final VarHandle NEIGHBOURS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SHIFT = 16;
    private static final int ONE = 1 << SHIFT;

    /** What rounding may add up to along a row. */
    private static final float MARGIN = 0.02f;

    /** Longer sides do not fit above the point. */
    private static final int LONGEST = 30_000;

    private static final int MANY = 1 << 20;

    private int[] sums = new int[0];
    private float x, y;
    private float stepX, stepY;

    /** Room for so many sums, all 0; a sum of one tap is 0..255 of so many 65536ths. */
    int[] clear(int columns) {
        if (sums.length < columns) {
            sums = new int[columns];
        }
        Arrays.fill(sums, 0, columns, 0);
        return sums;
    }

    void from(float newX, float newY) {
        x = newX;
        y = newY;
    }

    void by(float newStepX, float newStepY) {
        stepX = newStepX;
        stepY = newStepY;
    }

    void add(Patch patch, int columns) {
        int first = Math.max(enters(x, stepX, patch.lastX()), enters(y, stepY, patch.lastY()));
        int end = Math.min(leaves(x, stepX, patch.lastX()), leaves(y, stepY, patch.lastY()));
        first = Math.clamp(first, 0, columns);
        end = Math.clamp(end, first, columns);
        addClamped(patch, 0, first);
        addInside(patch, first, end);
        addClamped(patch, end, columns);
    }

    /** The first tap with a neighbour on either side along one axis. */
    private static int enters(float from, float step, int last) {
        if (last > LONGEST) {
            return MANY;
        }
        boolean inside = from > MARGIN && from < last - MARGIN;
        if (inside || step == 0) {
            return inside ? 0 : MANY;
        }
        float edge = step > 0 ? MARGIN : last - MARGIN;
        return (int) Math.clamp((float) Math.ceil((edge - from) / step), 0, MANY) + 1;
    }

    /** The first tap after those. */
    private static int leaves(float from, float step, int last) {
        if (step == 0) {
            return MANY;
        }
        float edge = step > 0 ? last - MARGIN : MARGIN;
        return (int) Math.clamp((float) Math.floor((edge - from) / step), 0, MANY);
    }

    private void addInside(Patch patch, int first, int end) {
        byte[] plane = patch.plane();
        int stride = patch.stride();
        int[] to = sums;
        int atX = Math.round((x + first * stepX) * ONE);
        int atY = Math.round((y + first * stepY) * ONE);
        int dx = Math.round(stepX * ONE);
        int dy = Math.round(stepY * ONE);
        for (int i = first; i < end; i++) {
            int at = (atY >> SHIFT) * stride + (atX >> SHIFT);
            int upper = mix((short) NEIGHBOURS.get(plane, at), atX >> 8 & 0xff);
            int lower = mix((short) NEIGHBOURS.get(plane, at + stride), atX >> 8 & 0xff);
            to[i] += (upper << 8) + (lower - upper) * (atY >> 8 & 0xff);
            atX += dx;
            atY += dy;
        }
    }

    /** Between two neighbours, in 256ths. */
    private static int mix(int pair, int part) {
        int from = pair & 0xff;
        return (from << 8) + ((pair >> 8 & 0xff) - from) * part;
    }

    private void addClamped(Patch patch, int first, int end) {
        byte[] plane = patch.plane();
        for (int i = first; i < end; i++) {
            float insideX = Math.clamp(x + i * stepX, 0, patch.lastX());
            float insideY = Math.clamp(y + i * stepY, 0, patch.lastY());
            int left = (int) insideX;
            int top = (int) insideY;
            int at = top * patch.stride() + left;
            int right = left < patch.lastX() ? 1 : 0;
            int below = top < patch.lastY() ? patch.stride() : 0;
            int partX = (int) ((insideX - left) * 256);
            int partY = (int) ((insideY - top) * 256);
            int upper = mix(pair(plane[at], plane[at + right]), partX);
            int lower = mix(pair(plane[at + below], plane[at + below + right]), partX);
            sums[i] += (upper << 8) + (lower - upper) * partY;
        }
    }

    private static int pair(byte first, byte second) {
        return (first & 0xff) | (second & 0xff) << 8;
    }
}
