package elysium.glow.render.swarm;

import elysium.glow.render.mouth.LipCurve;
import elysium.glow.render.mouth.MouthShape;
import elysium.glow.render.mouth.Mouths;
import elysium.glow.vision.Faces;

/** Where on the lips particles are born, and how readily: where lips move, and where they smile. */
final class Nursery {
    /** A visitor at rest sheds this part of what a laughing one does. */
    private static final float REST = 0.05f;

    private static final float SMILE = 0.45f;

    /** In mouth widths a second: below it is jitter of the landmarks; above, all that can be. */
    private static final float STILL = 0.08f;

    private static final float SWIFT = 1.5f;

    private static final int CURVE = LipCurve.POINTS;
    private static final int PLACES = 2 * CURVE * Faces.MOST;

    private final float[] sums = new float[PLACES];
    private final Mouths mouths;
    private float activity;

    Nursery(Mouths mouths) {
        this.mouths = mouths;
    }

    /** How much is shed in all, 0..1; {@code smiles} are the visitors' own, by slot less one. */
    float weigh(float[] smiles) {
        float sum = 0;
        activity = 0;
        for (int visitor = 0; visitor < Faces.MOST; visitor++) {
            MouthShape mouth = mouths.mouth(visitor + 1);
            float before = sum;
            float length = 0;
            for (int curve = 0; curve < 2; curve++) {
                LipCurve lips = curve == 0 ? mouth.outer : mouth.inner;
                for (int i = 0; i < CURVE; i++) {
                    float part = mouth.here() ? length(lips, i) / mouth.width() : 0;
                    length += part;
                    sum += part * weight(mouth, lips, i, smiles[visitor]);
                    sums[(visitor * 2 + curve) * CURVE + i] = sum;
                }
            }
            activity += length > 0 ? (sum - before) / length : 0;
        }
        activity = Math.min(1, activity);
        return activity;
    }

    private static float weight(MouthShape mouth, LipCurve lips, int i, float smile) {
        float x = lips.motionX[i];
        float y = lips.motionY[i];
        float speed = (float) Math.sqrt(x * x + y * y);
        float t = Math.clamp((speed - STILL) / (SWIFT - STILL), 0, 1);
        // A smile is a matter of the corners first.
        float corner = Math.abs(2 * Math.abs(lips.along[i] - 0.5f) - 0.5f) * 2;
        float held = REST + SMILE * smile * (0.4f + 0.6f * corner * corner);
        return mouth.presence() * mouth.visible() * Math.min(1, held + t * (2 - t));
    }

    private static float length(LipCurve lips, int i) {
        float dx = lips.x[i + 1] - lips.x[i];
        float dy = lips.y[i + 1] - lips.y[i];
        return (float) Math.sqrt(dx * dx + dy * dy);
    }

    /** Draws a newborn: its place and velocity into the first, its width into the second. */
    void bear(Chance chance, float[] place, float[] birth) {
        int at = find(chance.next() * sums[PLACES - 1]);
        MouthShape mouth = mouths.mouth(at / (2 * CURVE) + 1);
        LipCurve lips = at / CURVE % 2 == 0 ? mouth.outer : mouth.inner;
        int i = at % CURVE;
        float t = chance.next();
        float width = mouth.width();
        float scatter = 0.012f * width;
        float push = width * (0.2f + 0.6f * chance.next());
        place[0] = lips.x[i] + t * (lips.x[i + 1] - lips.x[i]) + scatter * bell(chance);
        place[1] = lips.y[i] + t * (lips.y[i + 1] - lips.y[i]) + scatter * bell(chance);
        place[2] = push * lips.motionX[i] + 0.04f * width * bell(chance);
        place[3] = push * lips.motionY[i] + 0.04f * width * bell(chance);
        birth[1] = width;
    }

    private static float bell(Chance chance) {
        return chance.next() + chance.next() - chance.next() - chance.next();
    }

    private int find(float sum) {
        int low = 0;
        int high = PLACES - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] > sum) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
