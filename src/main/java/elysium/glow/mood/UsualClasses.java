package elysium.glow.mood;

import elysium.glow.flow.Follower;
import elysium.glow.vision.Glance;

/**
 * The network's classes beside what it says of this visitor's resting face.
 *
 * <p>Many a face at rest is taken for a sad or an angry one; what it is taken for counts for
 * nothing more.
 */
final class UsualClasses {
    /** The shapes that all rest in a resting face. */
    static final Signal[] SHAPES = {
        Signal.SMILE, Signal.OPENNESS, Signal.BROW_RAISE, Signal.FROWN, Signal.PUCKER
    };

    private static final float NETWORK_SAYS = 0.5f;
    private static final float MOST_USUAL = 0.6f;
    private static final float AT_REST = 0.75f;
    private static final double LEARNING_SECONDS = 2.5;
    private static final double FIRST_CONSTANT_SECONDS = 0.6;
    private static final double LATER_CONSTANT_SECONDS = 40;

    private final float[] usual = new float[Glance.CLASSES];
    private final float[] beside = new float[Glance.CLASSES];
    private double learnt;
    private boolean looked;

    /** Takes a look at a face whose shapes are that still. */
    void look(Glance glance, float still, double deltaSeconds) {
        float sum = 0;
        for (float probability : glance.classes) {
            sum += probability;
        }
        looked = Float.isFinite(sum) && sum > 0;
        if (looked) {
            float rest = Math.max(0, (still - AT_REST) / (1 - AT_REST));
            learn(glance.classes, rest, deltaSeconds);
        }
    }

    private void learn(float[] classes, float rest, double deltaSeconds) {
        double constant =
                learnt < LEARNING_SECONDS ? FIRST_CONSTANT_SECONDS : LATER_CONSTANT_SECONDS;
        float share = rest * (float) Follower.share(deltaSeconds, constant);
        learnt += rest * deltaSeconds;
        for (int i = 0; i < usual.length; i++) {
            usual[i] += (Math.min(MOST_USUAL, classes[i]) - usual[i]) * share;
            beside[i] = Math.clamp((classes[i] - usual[i]) / (1 - usual[i]), 0f, 1f);
        }
    }

    float happiness(float shape) {
        return agreed(beside[Glance.HAPPINESS], shape);
    }

    float surprise(float shape) {
        return agreed(beside[Glance.SURPRISE], shape);
    }

    float negative(float shape) {
        return agreed(beside[Glance.NEGATIVE], shape);
    }

    /** What is left when nothing else is there. */
    float neutral(float shape) {
        float others = Math.max(beside[Glance.HAPPINESS], beside[Glance.SURPRISE]);
        return agreed(1 - Math.max(others, beside[Glance.NEGATIVE]), shape);
    }

    private float agreed(float network, float shape) {
        return looked ? NETWORK_SAYS * network + (1 - NETWORK_SAYS) * shape : shape;
    }

    void reset() {
        java.util.Arrays.fill(usual, 0);
        learnt = 0;
    }
}
