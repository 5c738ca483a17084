package elysium.glow.vision;

import java.nio.FloatBuffer;

/** Reads squares out of the maps of a detector: its peaks, each face once. */
public final class BoxDecoder {
    private static final int CELL = 8;
    private static final float LARGEST_GROWTH = 6;

    /** Of a smaller face the mouth is a handful of pixels. */
    private static final float LEAST_SIDE_PIXELS = 12;

    private final Crop picture;
    private final int columns;
    private final int rows;

    /** For maps of pictures of that crop's size, of a cell for every eight pixels. */
    public BoxDecoder(Crop picture) {
        this.picture = picture;
        columns = picture.columns / CELL;
        rows = picture.rows / CELL;
    }

    /**
     * Adds boxes in the pixels of the picture that the crop was taken of.
     *
     * @param scores a map of how sure it is, 0..1
     * @param places three maps: across and down from the cell's middle, and how large
     */
    public void decode(FloatBuffer scores, FloatBuffer places, float threshold, Boxes boxes) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                float score = scores.get(row * columns + column);
                if (score > threshold && isPeak(scores, row, column, score)) {
                    place(places, row * columns + column, score, boxes);
                }
            }
        }
    }

    /** Of cells that are alike the first one is the peak. */
    private boolean isPeak(FloatBuffer scores, int row, int column, float score) {
        for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
            for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
                float other = scores.get(y * columns + x);
                boolean before = y < row || (y == row && x < column);
                if (other > score || (before && other == score)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void place(FloatBuffer places, int cell, float score, Boxes boxes) {
        int cells = rows * columns;
        float growth = Math.clamp(places.get(2 * cells + cell), -LARGEST_GROWTH, LARGEST_GROWTH);
        float side = picture.length(CELL * (float) Math.exp(growth));
        Box box = side < LEAST_SIDE_PIXELS ? null : boxes.add(score);
        if (box != null) {
            int row = cell / columns;
            float across = CELL * (cell - row * columns + 0.5f + places.get(cell)) - 0.5f;
            float down = CELL * (row + 0.5f + places.get(cells + cell)) - 0.5f;
            box.set(picture.pictureX(across, down), picture.pictureY(across, down), side);
        }
    }
}
