package elysium.glow.vision;

/** What one look of the networks at one face gave, in pixels of its picture: a carrier. */
public final class Look {
    public static final int MOUTH = 48;

    /** The 68 points: x, y, x, y …; those of the mouth from the closer look at it. */
    public final float[] points = new float[2 * Face.POINTS];

    /** How sure it is that this is a face, 0..1. */
    public float presence;

    /** How well the mouth can be seen, 0..1. */
    public float visible;

    /** The share of the opening that shows teeth. */
    public float teeth;

    public final Glance glance = new Glance();

    /** What the points tell of how the face lies. */
    public final FaceAxes axes = new FaceAxes();

    /** The square about the points. */
    public final Box box = new Box();

    /** Measures the points anew; false where they can't be a face's. */
    public boolean measure() {
        box.around(points);
        return axes.measure(points);
    }

    void scale(float acrossFactor, float downFactor) {
        for (int i = 0; i < points.length; i += 2) {
            points[i] *= acrossFactor;
            points[i + 1] *= downFactor;
        }
        measure();
    }

    public void copyFrom(Look other) {
        System.arraycopy(other.points, 0, points, 0, points.length);
        presence = other.presence;
        visible = other.visible;
        teeth = other.teeth;
        glance.copyFrom(other.glance);
        axes.copyFrom(other.axes);
        box.copyFrom(other.box);
    }
}
