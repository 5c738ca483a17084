package elysium.glow.vision;

/**
 * The lips of one face as two closed smooth curves of {@value #POINTS} points, in frame pixels.
 *
 * <p>Both start at the corner on the picture's left, run over the upper lip to the other corner
 * (point {@value #FAR_CORNER}) and back along the lower lip.
 */
public final class MouthContour {
    public static final int POINTS = 64;
    public static final int FAR_CORNER = POINTS / 2;

    /** The lips' outer edge: x, y, x, y … */
    public final float[] outer = new float[2 * POINTS];

    /** The opening's edge. */
    public final float[] inner = new float[2 * POINTS];

    /** The part of the opening that shows teeth, 0..1. */
    public float teeth;

    /** How much of the mouth can be seen, 0..1. */
    public float visible;

    public void copyFrom(MouthContour other) {
        System.arraycopy(other.outer, 0, outer, 0, outer.length);
        System.arraycopy(other.inner, 0, inner, 0, inner.length);
        teeth = other.teeth;
        visible = other.visible;
    }

    /** The distance between the corners, in pixels. */
    public float width() {
        return (float)
                Math.hypot(outer[2 * FAR_CORNER] - outer[0], outer[2 * FAR_CORNER + 1] - outer[1]);
    }
}
