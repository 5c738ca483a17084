package elysium.glow.sitter;

/** The truth of one synthetic face at one moment, in picture pixels. */
public final class Visitor {
    public static final int POINTS = 68;
    public static final int CONTOUR_POINTS = 64;

    public int id;

    /** 0 is not in the picture, 1 is fully there. */
    public float presence;

    /** The box of the 68 points. */
    public float left, top, width, height;

    /** Radians: to the picture's right, up, clockwise. */
    public float yaw, pitch, roll;

    /** 68 points in the usual order, x and y in turn. */
    public final float[] points = new float[2 * POINTS];

    /** Outer edge of the lips: from the picture's left corner over the upper lip and back. */
    public final float[] outer = new float[2 * CONTOUR_POINTS];

    /** Edge of the opening in the same order; flat where the lips touch. */
    public final float[] inner = new float[2 * CONTOUR_POINTS];

    /** Share of the opening that shows teeth. */
    public float teeth;

    /** How well the mouth can be seen: 0 hidden or turned away, 1 in full view. */
    public float visible;

    /** In the order of {@link SitterSignal}. */
    public final float[] signals = new float[SitterSignal.COUNT];

    public float signal(SitterSignal which) {
        return signals[which.ordinal()];
    }

    void copyFrom(Visitor other) {
        id = other.id;
        presence = other.presence;
        left = other.left;
        top = other.top;
        width = other.width;
        height = other.height;
        yaw = other.yaw;
        pitch = other.pitch;
        roll = other.roll;
        System.arraycopy(other.points, 0, points, 0, points.length);
        System.arraycopy(other.outer, 0, outer, 0, outer.length);
        System.arraycopy(other.inner, 0, inner, 0, inner.length);
        teeth = other.teeth;
        visible = other.visible;
        System.arraycopy(other.signals, 0, signals, 0, signals.length);
    }
}
