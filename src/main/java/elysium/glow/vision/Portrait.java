package elysium.glow.vision;

/** Makes a face of what a look at it gave. */
final class Portrait {
    private static final int INNER = 60;
    private static final int INNER_SPAN = 4;
    private static final float SURELY_CLOSED = 0.12f;
    private static final float SURELY_PARTED = 0.5f;

    private final LipCurve curve = new LipCurve();
    private final Extent extent = new Extent();

    /** Fills in all but the slot, the presence and the score. */
    void draw(Look look, Face face) {
        System.arraycopy(look.points, 0, face.points, 0, face.points.length);
        close(face.points, look.glance.parted);
        frame(look.points, face);
        face.yaw = HeadPose.yaw(look.points, look.axes);
        face.pitch = HeadPose.pitch(look.points, look.axes);
        face.roll = look.axes.angle();
        curve.draw(face.points, face.mouth);
        face.mouth.teeth = look.teeth;
        face.mouth.visible = look.visible;
        face.glance.copyFrom(look.glance);
    }

    private void frame(float[] points, Face face) {
        Extent reach = extent.of(points);
        face.left = reach.left;
        face.top = reach.top;
        face.width = reach.right - reach.left;
        face.height = reach.bottom - reach.top;
    }

    /** Draws the edges of the opening together where the lips are not thought to be parted. */
    private static void close(float[] points, float parted) {
        if (Float.isNaN(parted)) {
            return;
        }
        float part = (parted - SURELY_CLOSED) / (SURELY_PARTED - SURELY_CLOSED);
        float t = Math.clamp(part, 0, 1);
        float kept = t * t * (3 - 2 * t);
        for (int i = 1; i < INNER_SPAN; i++) {
            int upper = 2 * (INNER + i);
            int lower = 2 * (INNER + 2 * INNER_SPAN - i);
            for (int axis = 0; axis < 2; axis++) {
                float middle = 0.5f * (points[upper + axis] + points[lower + axis]);
                float half = 0.5f * kept * (points[upper + axis] - points[lower + axis]);
                points[upper + axis] = middle + half;
                points[lower + axis] = middle - half;
            }
        }
    }
}
