package elysium.glow.mood;

import elysium.glow.flow.Follower;
import elysium.glow.flow.OneEuro;
import elysium.glow.vision.Face;

/** The signals of the visitor at one slot, from the shapes of their face over time. */
final class VisitorMood {
    private static final float LIFT_SAYS = 0.55f;
    private static final float WIDTH_SAYS = 0.45f;
    private static final float TEETH_SAY = 0.1f;
    private static final float LAUGH_FROM = 0.35f;
    private static final float LAUGH_SURE = 0.65f;
    private static final float NEAR_EYES_OF_HEIGHT = 0.22f;
    private static final float FAR_EYES_OF_HEIGHT = 0.025f;

    private final FaceShape shape = new FaceShape();
    private final Rest rest = new Rest();
    private final TalkMeter talk = new TalkMeter();
    private final OneEuro width = new OneEuro(2, 12);
    private final OneEuro gap = new OneEuro(3, 20);
    private final OneEuro liftLeft = new OneEuro(2, 24);
    private final OneEuro liftRight = new OneEuro(2, 24);
    private final OneEuro brow = new OneEuro(1.5, 12);
    private final OneEuro teeth = new OneEuro(2, 2);
    private final Follower eyeNarrow = new Follower(0.6, 0.3);
    private final Follower proximity = new Follower(0.4, 0.4);
    private boolean followed;

    /** The slot is free: whoever comes next is somebody else. */
    void release() {
        if (followed) {
            followed = false;
            rest.reset();
            forgetMotion();
        }
    }

    /** After a gap in the pictures: what moved before says nothing about now. */
    void forgetMotion() {
        talk.reset();
        width.reset();
        gap.reset();
        liftLeft.reset();
        liftRight.reset();
        brow.reset();
        teeth.reset();
    }

    /** Reads a face into the slot's signals. */
    void read(Face face, int frameHeight, double deltaSeconds, Reading reading) {
        int slot = face.slot;
        if (!shape.measure(face) || Float.isNaN(face.presence)) {
            return;
        }
        reading.visitor(slot, Signal.PRESENCE, unit(face.presence));
        rest.learn(shape, deltaSeconds);
        steady(deltaSeconds);
        readMouth(slot, deltaSeconds, reading);
        readEyes(slot, deltaSeconds, reading);
        float eyes = shape.eyeDistancePixels / frameHeight;
        float near = (eyes - FAR_EYES_OF_HEIGHT) / (NEAR_EYES_OF_HEIGHT - FAR_EYES_OF_HEIGHT);
        if (!followed) {
            proximity.jump(unit(near));
        }
        reading.visitor(slot, Signal.PROXIMITY, proximity.follow(unit(near), deltaSeconds));
        followed = true;
    }

    private void steady(double deltaSeconds) {
        shape.width = (float) width.filter(shape.width, deltaSeconds);
        shape.gap = (float) gap.filter(shape.gap, deltaSeconds);
        shape.liftLeft = (float) liftLeft.filter(shape.liftLeft, deltaSeconds);
        shape.liftRight = (float) liftRight.filter(shape.liftRight, deltaSeconds);
        shape.brow = (float) brow.filter(shape.brow, deltaSeconds);
        shape.teeth = (float) teeth.filter(shape.teeth, deltaSeconds);
    }

    private void readMouth(int slot, double deltaSeconds, Reading reading) {
        float lift = 0.5f * (shape.liftLeft + shape.liftRight) - rest.lift;
        float tilt = 0.5f * (shape.liftRight - shape.liftLeft) - rest.tilt;
        tilt *= shape.frontal;
        float wider = shape.width - rest.width;
        float left = smile(lift - tilt, wider);
        float right = smile(lift + tilt, wider);
        float smile = 0.5f * (left + right);
        float openness = unit(shape.gap / Anatomy.GAP_TRAVEL);
        float lower = -lift / Anatomy.FROWN_TRAVEL;
        reading.visitor(slot, Signal.SMILE, smile);
        reading.visitor(slot, Signal.SMILE_LEFT, left);
        reading.visitor(slot, Signal.SMILE_RIGHT, right);
        reading.visitor(slot, Signal.ASYMMETRY, unit(Math.abs(left - right)));
        reading.visitor(slot, Signal.OPENNESS, openness);
        reading.visitor(slot, Signal.WIDTH, unit(0.5f + 0.5f * wider / Anatomy.WIDTH_TRAVEL));
        reading.visitor(slot, Signal.PUCKER, unit(-wider / Anatomy.PUCKER_TRAVEL));
        reading.visitor(slot, Signal.FROWN, unit(lower));
        float laugh = unit((smile - LAUGH_FROM) / (LAUGH_SURE - LAUGH_FROM));
        reading.visitor(slot, Signal.TALK, talk.talk(openness, laugh, deltaSeconds));
    }

    /** One half of the mouth: its corner's lift and the width that both share. */
    private float smile(float lift, float wider) {
        float evidence =
                LIFT_SAYS * lift / Anatomy.LIFT_TRAVEL + WIDTH_SAYS * wider / Anatomy.WIDTH_TRAVEL;
        return unit(evidence * (1 + TEETH_SAY * shape.teeth));
    }

    private void readEyes(int slot, double deltaSeconds, Reading reading) {
        float raise = (shape.brow - rest.brow) / Anatomy.BROW_TRAVEL;
        reading.visitor(slot, Signal.BROW_RAISE, unit(raise));
        boolean blink = shape.eyes < Anatomy.EYES_SHUT;
        float narrow = 1 - shape.eyes / rest.eyes;
        float target = blink ? eyeNarrow.value() : unit(2 * narrow);
        reading.visitor(slot, Signal.EYE_NARROW, eyeNarrow.follow(target, deltaSeconds));
    }

    private static float unit(float value) {
        return Math.clamp(value, 0f, 1f);
    }
}
