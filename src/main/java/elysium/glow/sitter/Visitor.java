package elysium.glow.sitter;

/** The truth of one synthetic face at one moment, in picture pixels. */
public final class Visitor {
    public static final int CONTOUR_POINTS = 64;

    public int id;
    public float presence;
    public float left, top, width, height;
    public float yaw, pitch, roll;
    public final float[] points = new float[2 * 68];
    public final float[] outer = new float[2 * CONTOUR_POINTS];
    public final float[] inner = new float[2 * CONTOUR_POINTS];
    public float teeth;
    public float visible;
    public final float[] signals = new float[SitterSignal.values().length];

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
