package elysium.glow.vision;

/**
 * How sure detector and landmarks together are of a face.
 *
 * <p>Each alone mistakes leaves, letters or knobs for faces now and then, but seldom the same ones:
 * the sum of their log odds tells twice as well as any two thresholds.
 */
final class Conviction {
    private static final float OF_PRESENCE = 0.3f;
    private static final float SUREST = 1e-5f;

    private Conviction() {}

    /** Log odds; 0 is as good as tossing a coin. */
    static float of(float score, float presence) {
        return logOdds(score) + OF_PRESENCE * logOdds(presence);
    }

    private static float logOdds(float probability) {
        float p = Math.clamp(probability, SUREST, 1 - SUREST);
        return (float) Math.log(p / (1 - p));
    }
}
