package elysium.glow.vision;

/** Where the parts of one mouth lie in its picture: a carrier. */
public final class MouthMasks {
    public static final int SIDE = 48;
    private static final int PIXELS = SIDE * SIDE;

    /** What a mouth's picture shows. */
    public enum Part {
        LIPS,
        /** All that is seen between the lips, teeth and tongue included. */
        OPENING,
        TEETH
    }

    /** The square about the mouth. */
    public final Crop crop = new Crop(SIDE, SIDE);

    /** How sure each pixel of the square is of each part, 0..1: part by part, row by row. */
    public final float[] values = new float[Part.values().length * PIXELS];

    /** How sure it is that the part is seen at that place of the picture, 0..1. */
    public float at(Part part, float x, float y) {
        float column = crop.column(x, y);
        float row = crop.row(x, y);
        int left = (int) Math.floor(column);
        int top = (int) Math.floor(row);
        if (left < 0 || top < 0 || left >= SIDE - 1 || top >= SIDE - 1) {
            return 0;
        }
        int i = part.ordinal() * PIXELS + top * SIDE + left;
        float right = column - left;
        float above = values[i] + right * (values[i + 1] - values[i]);
        float below = values[i + SIDE] + right * (values[i + SIDE + 1] - values[i + SIDE]);
        return above + (row - top) * (below - above);
    }
}
