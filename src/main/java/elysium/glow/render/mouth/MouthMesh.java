package elysium.glow.render.mouth;

/**
 * The surroundings of lip curves as one strip of triangles, each corner with its distance.
 *
 * <p>Outside, rays leave the curve at right angles, so that the distance along them is the distance
 * to the curve; where rays of a hollow cross, the lesser distance wins in the depth test. Inside, a
 * ladder spans the curve from upper to lower points, with distances measured at its rungs.
 */
final class MouthMesh {
    /** A place's x, y and distance; along the lips; motion x, y; the visitor. */
    static final int FLOATS = 7;

    /** As far as every ray goes, in mouth widths; farther, some are enough. */
    private static final float NEAR = 0.4f;

    /** Where those start: sooner, as their chords lie a little inside the finer ones. */
    private static final float OVERLAP = 0.3f;

    /** Rungs' inner points, as fractions from the upper to the lower lip. */
    private static final float[] RUNG = {0, 0.12f, 0.25f, 0.38f, 0.5f, 0.62f, 0.75f, 0.88f, 1};

    private static final int RUNGS = LipCurve.FAR_CORNER + 1;

    /** The most corners of one curve's strip. */
    static final int MOST_CORNERS = 4 * (LipRays.most() + 1) + (RUNG.length - 1) * (2 * RUNGS + 2);

    private final LipRays rays = new LipRays();
    private final float[] corners;
    private final float[] deep = new float[RUNG.length * RUNGS];
    private int count;
    private boolean joining;

    private LipCurve curve;
    private float unit;
    private float visitor;

    MouthMesh(int curves) {
        corners = new float[curves * MOST_CORNERS * FLOATS];
    }

    void clear() {
        count = 0;
    }

    float[] corners() {
        return corners;
    }

    int count() {
        return count;
    }

    /** Names the visitor whose curves are added next. */
    MouthMesh of(int slot) {
        visitor = slot;
        return this;
    }

    /** Adds one curve of a mouth, as far as {@code reach} mouth widths around it. */
    void add(MouthShape mouth, LipCurve lips, float reach, LipRays.Detail detail) {
        curve = lips;
        unit = mouth.width();
        rays.cast(mouth, lips, detail);
        ring(0, Math.min(NEAR, reach), false);
        if (reach > NEAR) {
            ring(OVERLAP, reach, true);
        }
        fill(detail.stride());
    }

    private void ring(float from, float to, boolean coarse) {
        joining = count > 0;
        for (int k = 0; k < rays.count(); k++) {
            if (rays.reaching[k] || !coarse) {
                onRay(k, from);
                onRay(k, to);
            }
        }
    }

    private void onRay(int k, float distance) {
        int i = rays.from[k];
        float far = distance * unit;
        float x = curve.x[i] + rays.directionX[k] * far;
        float y = curve.y[i] + rays.directionY[k] * far;
        corner(x, y, distance, i);
        move(curve.motionX[i], curve.motionY[i]);
    }

    private void fill(int stride) {
        measureRungs(stride);
        for (int band = 0; band + 1 < RUNG.length; band++) {
            joining = count > 0;
            boolean upper = RUNG[band] < 0.5f;
            for (int i = 0; i < RUNGS; i += stride) {
                onRung(band, i, upper);
                onRung(band + 1, i, upper);
            }
        }
    }

    private void onRung(int row, int i, boolean upper) {
        int j = LipCurve.POINTS - i;
        float t = RUNG[row];
        float x = curve.x[i] + t * (curve.x[j] - curve.x[i]);
        float y = curve.y[i] + t * (curve.y[j] - curve.y[i]);
        corner(x, y, -deep[row * RUNGS + i], upper ? i : j);
        move(
                curve.motionX[i] + t * (curve.motionX[j] - curve.motionX[i]),
                curve.motionY[i] + t * (curve.motionY[j] - curve.motionY[i]));
    }

    private void measureRungs(int stride) {
        for (int row = 1; row + 1 < RUNG.length; row++) {
            float t = RUNG[row];
            for (int i = stride; i + 1 < RUNGS; i += stride) {
                int j = LipCurve.POINTS - i;
                float x = curve.x[i] + t * (curve.x[j] - curve.x[i]);
                float y = curve.y[i] + t * (curve.y[j] - curve.y[i]);
                deep[row * RUNGS + i] = curve.distance(x, y) / unit;
            }
        }
    }

    private void corner(float x, float y, float distance, int along) {
        if (joining) {
            joining = false;
            repeatLast();
            corner(x, y, distance, along);
        }
        int at = count * FLOATS;
        corners[at] = x;
        corners[at + 1] = y;
        corners[at + 2] = distance;
        corners[at + 3] = curve.along[along];
        corners[at + 4] = 0;
        corners[at + 5] = 0;
        corners[at + 6] = visitor;
        count++;
    }

    // The last corner of one part and the first of the next come twice: triangles without area.
    private void repeatLast() {
        System.arraycopy(corners, (count - 1) * FLOATS, corners, count * FLOATS, FLOATS);
        count++;
    }

    private void move(float x, float y) {
        int at = count * FLOATS;
        corners[at - 3] = x;
        corners[at - 2] = y;
    }
}
