package elysium.glow.mood;

import elysium.glow.flow.Follower;
import elysium.glow.flow.OneEuro;
import elysium.glow.vision.Glance;

/**
 * How much each half of a mouth smiles.
 *
 * <p>Two witnesses: the corners' lift and the mouth's width, measured from the visitor's own rest,
 * and the level that a network sees, which needs no rest. Where they differ, the one that sees less
 * counts for more: a stretched word is wide, and some resting faces look happy. The difference of
 * the halves is the corners' alone.
 */
final class Smile {
    private static final float LIFT_SAYS = 0.55f;
    private static final float WIDTH_SAYS = 0.45f;
    private static final float TEETH_SAY = 0.1f;
    private static final float LESS_SAYS = 0.6f;

    /** How long the last look at a face stands for those that were left out. */
    private static final double LOOK_LASTS_SECONDS = 0.4;

    float both;
    float left;
    float right;

    private final OneEuro steady = new OneEuro(0.5, 2);
    private final OneEuro steadyHalf = new OneEuro(0.4, 2);
    private final Follower looking = new Follower(0.15, 0.4);
    private float seen = Float.NaN;
    private double sinceLook;

    /** The network's level: the last one, for a while, where none looked; else NaN. */
    float level(Glance glance, double deltaSeconds) {
        sinceLook += deltaSeconds;
        if (glance.known()) {
            if (Float.isNaN(seen)) {
                looking.jump(1);
            }
            seen = Math.clamp(glance.level, 0f, 1f);
            sinceLook = 0;
        } else if (sinceLook > LOOK_LASTS_SECONDS && looking.value() < 0.01f) {
            seen = Float.NaN;
        }
        looking.follow(sinceLook > LOOK_LASTS_SECONDS ? 0 : 1, deltaSeconds);
        return seen;
    }

    /** Reads the shape against its rest, with what {@link #level} said. */
    void read(FaceShape shape, Rest rest, double deltaSeconds) {
        float lift = (shape.lift - rest.lift) / Anatomy.LIFT_TRAVEL;
        float wider = (shape.width - rest.width) / Anatomy.WIDTH_TRAVEL;
        float teeth = 1 + TEETH_SAY * shape.teeth;
        float shown = Math.clamp((LIFT_SAYS * lift + WIDTH_SAYS * wider) * teeth, -0.5f, 1.2f);
        float raw = shown;
        if (!Float.isNaN(seen)) {
            float above = (seen - rest.level) / (1 - rest.level);
            float agreed =
                    LESS_SAYS * Math.min(above, shown) + (1 - LESS_SAYS) * Math.max(above, shown);
            raw += (agreed - shown) * looking.value();
        }
        float half = 0.5f * (shape.tilt - rest.tilt) * shape.frontal / Anatomy.TILT_TRAVEL;
        float smile = Math.clamp((float) steady.filter(raw, deltaSeconds), 0f, 1f);
        float differs = (float) steadyHalf.filter(half, deltaSeconds);
        // neither half smiles less than not at all
        differs = Math.clamp(differs, -smile, smile);
        left = Math.min(1, smile - differs);
        right = Math.min(1, smile + differs);
        both = 0.5f * (left + right);
    }

    /** After a gap in the pictures. */
    void forgetMotion() {
        steady.reset();
        steadyHalf.reset();
    }

    /** Somebody else comes. */
    void reset() {
        forgetMotion();
        seen = Float.NaN;
        looking.jump(0);
        sinceLook = 0;
    }
}
