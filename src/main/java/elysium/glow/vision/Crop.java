package elysium.glow.vision;

/** A turned part of a picture, looked at in so many pixels: the way there and back. */
public final class Crop {
    public final int columns;
    public final int rows;

    private float centreX, centreY;
    private float cos = 1, sin;
    private float stepX = 1, stepY = 1;

    public Crop(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** The square about a place, turned clockwise. */
    public void aim(float x, float y, float side, float angle) {
        centreX = x;
        centreY = y;
        cos = (float) Math.cos(angle);
        sin = (float) Math.sin(angle);
        stepX = side / columns;
        stepY = side / rows;
    }

    /** All of a picture, quarter turned where its up is not up: to its sides, however long. */
    public void aimAtAll(int width, int height, float upright) {
        aim((width - 1) / 2f, (height - 1) / 2f, 1, upright);
        float across = Math.abs(cos) * width + Math.abs(sin) * height;
        float down = Math.abs(sin) * width + Math.abs(cos) * height;
        stepX = across / columns;
        stepY = down / rows;
    }

    /** All of a picture as it is proportioned, in the middle; what is left over lies outside it. */
    public void aimAround(int width, int height, float upright) {
        aimAtAll(width, height, upright);
        stepX = Math.max(stepX, stepY);
        stepY = stepX;
    }

    /** Where a crop's pixel lies in the picture. */
    public float pictureX(float column, float row) {
        return centreX + cos * across(column) - sin * down(row);
    }

    public float pictureY(float column, float row) {
        return centreY + sin * across(column) + cos * down(row);
    }

    private float across(float column) {
        return (column - (columns - 1) / 2f) * stepX;
    }

    private float down(float row) {
        return (row - (rows - 1) / 2f) * stepY;
    }

    /** Where a picture's pixel lies in the crop. */
    public float column(float x, float y) {
        return (cos * (x - centreX) + sin * (y - centreY)) / stepX + (columns - 1) / 2f;
    }

    public float row(float x, float y) {
        return (cos * (y - centreY) - sin * (x - centreX)) / stepY + (rows - 1) / 2f;
    }

    /**
     * How long a length in crop pixels is in the picture; a mean where its pixels are not square.
     */
    public float length(float pixels) {
        return pixels * (float) Math.sqrt(stepX * stepY);
    }

    /** How many picture pixels a crop's pixel spans. */
    float span() {
        return Math.max(stepX, stepY);
    }
}
