package elysium.glow.vision;

import java.util.Arrays;

/**
 * Reads a crop out of a picture: between pixels in straight lines, beyond its edge the edge.
 *
 * <p>Where a pixel of the crop spans several of the picture it is their mean: the picture is halved
 * until it spans at most {@value #FEW}, and the rest is the mean of two by two taps.
 */
public final class CropSampler {
    private static final float ONE_TAP = 1.5f;
    private static final float FEW = 2.5f;
    private static final int MOST_HALVINGS = 6;
    private static final float UNIT = 1f / (1 << 16);

    private final Patch whole = new Patch();
    private final Patch[] halved = new Patch[MOST_HALVINGS];
    private final TapRow taps = new TapRow();
    private float left, top, right, bottom;

    public CropSampler() {
        Arrays.setAll(halved, _ -> new Patch());
    }

    /** Fills values, 0..1, row after row. */
    public void sample(Plane picture, Crop crop, float[] values) {
        bound(crop);
        picture.cover((int) left - 1, (int) top - 1, (int) right + 2, (int) bottom + 2);
        whole.take(picture);
        Patch patch = whole;
        float span = crop.span();
        for (int i = 0; i < MOST_HALVINGS && span > FEW; i++) {
            halved[i].halve(patch, left, top, right, bottom);
            patch = halved[i];
            span /= 2;
        }
        int count = span > ONE_TAP ? 2 : 1;
        float weight = picture.scale() * UNIT / (count * count);
        for (int row = 0; row < crop.rows; row++) {
            int[] sums = taps.clear(crop.columns);
            for (int tap = 0; tap < count * count; tap++) {
                float across = count == 1 ? 0 : tap % 2 == 0 ? -0.25f : 0.25f;
                float down = count == 1 ? 0 : tap < 2 ? -0.25f : 0.25f;
                add(patch, crop, across, row + down);
            }
            int at = row * crop.columns;
            for (int i = 0; i < crop.columns; i++) {
                values[at + i] = sums[i] * weight + picture.offset();
            }
        }
    }

    private void add(Patch patch, Crop crop, float column, float row) {
        float x = patch.x(crop.pictureX(column, row));
        float y = patch.y(crop.pictureY(column, row));
        float endX = patch.x(crop.pictureX(column + crop.columns, row));
        float endY = patch.y(crop.pictureY(column + crop.columns, row));
        taps.from(x, y);
        taps.by((endX - x) / crop.columns, (endY - y) / crop.columns);
        taps.add(patch, crop.columns);
    }

    /** The rectangle of the picture that the crop lies in. */
    private void bound(Crop crop) {
        left = Float.MAX_VALUE;
        top = Float.MAX_VALUE;
        right = -Float.MAX_VALUE;
        bottom = -Float.MAX_VALUE;
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
    }
}
