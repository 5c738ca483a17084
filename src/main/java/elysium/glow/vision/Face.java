package elysium.glow.vision;

/** One visitor's face in one frame: a carrier that is filled anew for each. */
public final class Face {
    public static final int POINTS = 68;

    /** The visitor's slot, 1..8, kept while they are followed; 0 when nobody is here. */
    public int slot;

    /** How sure it is that a face is here, faded over time: 0..1. */
    public float presence;

    /**
     * How sure the look at this frame is that it is a face: 0..1; 0 while they are out of sight.
     */
    public float score;

    /** What the look of the face alone says, by the expression network; NaN where none looked. */
    public final Glance glance = new Glance();

    /** Left, top, width and height of the face, in frame pixels. */
    public float left, top, width, height;

    /** Turn of the head in radians: to the picture's right, up, and clockwise. */
    public float yaw, pitch, roll;

    /** The 68 points in iBUG's order: x, y, x, y …, in frame pixels. */
    public final float[] points = new float[2 * POINTS];

    public final MouthContour mouth = new MouthContour();

    public void copyFrom(Face other) {
        slot = other.slot;
        presence = other.presence;
        score = other.score;
        glance.copyFrom(other.glance);
        left = other.left;
        top = other.top;
        width = other.width;
        height = other.height;
        yaw = other.yaw;
        pitch = other.pitch;
        roll = other.roll;
        System.arraycopy(other.points, 0, points, 0, points.length);
        mouth.copyFrom(other.mouth);
    }
}
