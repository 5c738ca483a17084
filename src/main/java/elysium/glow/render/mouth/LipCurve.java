package elysium.glow.render.mouth;

import elysium.glow.vision.MouthContour;

/** One closed curve of a mouth on the show, in show heights, and how each of its points moves. */
public final class LipCurve {
    public static final int POINTS = MouthContour.POINTS;
    public static final int FAR_CORNER = MouthContour.FAR_CORNER;

    /** The points, the first again at the end. */
    public final float[] x = new float[POINTS + 1];

    public final float[] y = new float[POINTS + 1];

    /** In mouth widths a second. */
    public final float[] motionX = new float[POINTS + 1];

    public final float[] motionY = new float[POINTS + 1];

    /** 0 at the first corner, 0.5 at the far one, 1 at the first again, by length in between. */
    public final float[] along = new float[POINTS + 1];

    private final float[] lastX = new float[POINTS + 1];
    private final float[] lastY = new float[POINTS + 1];

    /** Puts the contour on the show: {@code map} takes picture pixels to show coordinates. */
    void place(float[] pixels, float[] map, float aspect) {
        System.arraycopy(x, 0, lastX, 0, x.length);
        System.arraycopy(y, 0, lastY, 0, y.length);
        for (int i = 0; i < POINTS; i++) {
            float px = pixels[2 * i];
            float py = pixels[2 * i + 1];
            x[i] = (map[0] * px + map[1] * py + map[2]) * aspect;
            y[i] = map[3] * px + map[4] * py + map[5];
        }
        close();
    }

    void close() {
        x[POINTS] = x[0];
        y[POINTS] = y[0];
    }

    /** Measures lengths, once all points are where they belong. */
    void measure() {
        measure(0, FAR_CORNER, 0);
        measure(FAR_CORNER, POINTS, 0.5f);
    }

    private void measure(int from, int to, float start) {
        along[from] = 0;
        for (int i = from; i < to; i++) {
            along[i + 1] = along[i] + length(i);
        }
        float scale = along[to] > 0 ? 0.5f / along[to] : 0;
        for (int i = from; i <= to; i++) {
            along[i] = start + along[i] * scale;
        }
    }

    float length(int i) {
        float dx = x[i + 1] - x[i];
        float dy = y[i + 1] - y[i];
        return (float) Math.sqrt(dx * dx + dy * dy);
    }

    /** Positive where the curve runs from x towards y. */
    float area() {
        float sum = 0;
        for (int i = 0; i < POINTS; i++) {
            sum += x[i] * y[i + 1] - x[i + 1] * y[i];
        }
        return sum / 2;
    }

    /** Follows the points from where they were, some time ago. */
    void move(LipMotion motion, float width, float seconds) {
        motion.follow(lastX, x, motionX, 1 / (width * seconds), seconds);
        motion.follow(lastY, y, motionY, 1 / (width * seconds), seconds);
    }

    void rest() {
        java.util.Arrays.fill(motionX, 0);
        java.util.Arrays.fill(motionY, 0);
    }

    /** How far a place is from the curve. */
    float distance(float px, float py) {
        float best = Float.MAX_VALUE;
        for (int i = 0; i < POINTS; i++) {
            float dx = x[i + 1] - x[i];
            float dy = y[i + 1] - y[i];
            float ax = px - x[i];
            float ay = py - y[i];
            float square = dx * dx + dy * dy;
            float t = square > 0 ? (ax * dx + ay * dy) / square : 0;
            t = t < 0 ? 0 : t > 1 ? 1 : t;
            ax -= t * dx;
            ay -= t * dy;
            float d = ax * ax + ay * ay;
            best = d < best ? d : best;
        }
        return (float) Math.sqrt(best);
    }
}
