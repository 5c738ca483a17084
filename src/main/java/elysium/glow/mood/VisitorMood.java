package elysium.glow.mood;

import elysium.glow.capture.Frame;
import elysium.glow.flow.Follower;
import elysium.glow.flow.OneEuro;
import elysium.glow.mood.together.Signature;
import elysium.glow.vision.Face;

/** The signals of the visitor at one slot, from the shapes of their face over time. */
final class VisitorMood {
    private static final float LAUGH_FROM = 0.35f;
    private static final float LAUGH_SURE = 0.65f;
    private static final float LAUGH_OPENS = 0.25f;
    private static final float LAUGH_OPEN = 0.6f;

    /** The part that narrowed eyes have in a laugh. */
    private static final float EYES_LAUGH = 0.4f;

    /** The visibility at which a mouth is lost, and from which it is as good as in full view. */
    private static final float HIDDEN = 0.15f;

    private static final float IN_VIEW = 0.45f;
    private static final float ENOUGH_TO_LEARN = 0.6f;
    private static final float NEAR_EYES_OF_HEIGHT = 0.22f;
    private static final float FAR_EYES_OF_HEIGHT = 0.025f;

    private final Turn turn = new Turn();
    private final FaceShape shape = new FaceShape();
    private final Rest rest = new Rest();
    private final Smile smile = new Smile();
    private final SmileCourse course = new SmileCourse();
    private final TalkMeter talk = new TalkMeter();
    private final Eyelids eyelids = new Eyelids();
    private final Confidence confidence = new Confidence();
    private final Feeling feeling = new Feeling();
    private final Signature signature = new Signature();
    private final OneEuro width = new OneEuro(0.8, 15);
    private final OneEuro gap = new OneEuro(1.5, 20);
    private final OneEuro lift = new OneEuro(0.8, 20);
    private final OneEuro brow = new OneEuro(0.8, 12);
    private final Follower proximity = new Follower(0.4, 0.4);
    private final Follower view = new Follower(0.15, 0.1);
    private boolean followed;

    /** The slot is free: whoever comes next is somebody else. */
    void release() {
        if (followed) {
            followed = false;
            rest.reset();
            smile.reset();
            course.reset();
            confidence.reset();
            feeling.reset();
            signature.forget();
            forgetMotion();
        }
    }

    /** After a gap in the pictures: what moved before says nothing about now. */
    void forgetMotion() {
        turn.reset();
        smile.forgetMotion();
        course.forgetMotion();
        talk.reset();
        eyelids.reset();
        width.reset();
        gap.reset();
        lift.reset();
        brow.reset();
    }

    /** Reads a face into the slot's signals. */
    void read(Face face, Frame frame, double deltaSeconds, Reading reading) {
        turn.take(face, deltaSeconds);
        if (!shape.measure(face, turn, frame.width()) || Float.isNaN(face.presence)) {
            return;
        }
        float visible = Float.isNaN(face.mouth.visible) ? 1 : face.mouth.visible;
        float seen = ramp(visible, HIDDEN, IN_VIEW);
        if (!followed) {
            followed = true;
            view.jump(seen);
            proximity.jump(near(frame));
        }
        float level = smile.level(face.glance, deltaSeconds);
        if (view.follow(seen, deltaSeconds) > ENOUGH_TO_LEARN) {
            rest.learn(shape, level, deltaSeconds * turn.facing() * unit(face.presence));
        }
        reading.visitor(face.slot, Signal.PRESENCE, unit(face.presence));
        reading.visitor(face.slot, Signal.PROXIMITY, proximity.follow(near(frame), deltaSeconds));
        readMouth(face.slot, deltaSeconds, reading);
        readEyes(face.slot, deltaSeconds, reading);
        readTogether(face.slot, deltaSeconds, reading);
        sign(face.slot, deltaSeconds, reading);
        float sure = confidence.of(frame, face, shape, deltaSeconds);
        reading.visitor(face.slot, Signal.CONFIDENCE, sure);
        float lowered = unit((rest.brow - shape.brow) / Anatomy.BROW_TRAVEL);
        feeling.read(face, lowered, deltaSeconds, reading);
    }

    private float near(Frame frame) {
        float eyes = shape.eyeDistancePixels / frame.height();
        return ramp(eyes, FAR_EYES_OF_HEIGHT, NEAR_EYES_OF_HEIGHT);
    }

    /** A mouth that is hidden has no shape: its signals fade with the view of it. */
    private void readMouth(int slot, double deltaSeconds, Reading reading) {
        float seen = view.value();
        smile.read(shape, rest, deltaSeconds);
        reading.visitor(slot, Signal.SMILE, seen * smile.both);
        reading.visitor(slot, Signal.SMILE_LEFT, seen * smile.left);
        reading.visitor(slot, Signal.SMILE_RIGHT, seen * smile.right);
        float crooked = Math.abs(smile.left - smile.right);
        reading.visitor(slot, Signal.ASYMMETRY, seen * crooked);
        float open = (float) gap.filter(shape.gap, deltaSeconds) - rest.gap;
        open = seen * unit(open / (Anatomy.GAP_TRAVEL - rest.gap));
        reading.visitor(slot, Signal.OPENNESS, open);
        float wider = seen * ((float) width.filter(shape.width, deltaSeconds) - rest.width);
        reading.visitor(slot, Signal.WIDTH, unit(0.5f + 0.5f * wider / Anatomy.WIDTH_TRAVEL));
        reading.visitor(slot, Signal.PUCKER, unit(-wider / Anatomy.PUCKER_TRAVEL));
        float lower = seen * (rest.lift - (float) lift.filter(shape.lift, deltaSeconds));
        reading.visitor(slot, Signal.FROWN, unit(lower / Anatomy.FROWN_TRAVEL));
        float merry = ramp(smile.both, LAUGH_FROM, LAUGH_SURE);
        reading.visitor(slot, Signal.TALK, talk.talk(open, merry, deltaSeconds));
    }

    private void readEyes(int slot, double deltaSeconds, Reading reading) {
        shape.brow = (float) brow.filter(shape.brow, deltaSeconds);
        float raise = (shape.brow - rest.brow) / Anatomy.BROW_TRAVEL;
        reading.visitor(slot, Signal.BROW_RAISE, rest.familiar() * unit(raise));
        float narrow = eyelids.narrow(shape, rest, deltaSeconds);
        reading.visitor(slot, Signal.EYE_NARROW, narrow);
    }

    /** What mouth and eyes say together, and over time. */
    private void readTogether(int slot, double deltaSeconds, Reading reading) {
        float smiling = reading.visitor(slot, Signal.SMILE);
        float narrow = reading.visitor(slot, Signal.EYE_NARROW);
        float open = reading.visitor(slot, Signal.OPENNESS);
        float merry = ramp(smiling, LAUGH_FROM, LAUGH_SURE);
        float laughs = ramp(open, LAUGH_OPENS, LAUGH_OPEN) * (EYES_LAUGH * narrow + 1 - EYES_LAUGH);
        reading.visitor(slot, Signal.LAUGH, merry * laughs);
        reading.visitor(slot, Signal.SMILE_EYES, Math.min(smiling, narrow));
        course.read(smiling, deltaSeconds);
        reading.visitor(slot, Signal.SMILE_ONSET, course.onset());
        reading.visitor(slot, Signal.SMILE_HELD, course.held());
    }

    private void sign(int slot, double deltaSeconds, Reading reading) {
        float wide = rest.width;
        signature.rests(rest.height / wide, rest.lift / wide, rest.tilt / wide, rest.part());
        float open = reading.visitor(slot, Signal.OPENNESS);
        signature.moves(open, reading.visitor(slot, Signal.SMILE), deltaSeconds);
        reading.visitor(slot, Mark.HUE, signature.hue());
        reading.visitor(slot, Mark.RHYTHM, signature.rhythm());
        reading.visitor(slot, Mark.LEAN, signature.lean());
        reading.visitor(slot, Mark.SURE, signature.sure());
    }

    private static float unit(float value) {
        return Math.clamp(value, 0f, 1f);
    }

    private static float ramp(float value, float none, float all) {
        return unit((value - none) / (all - none));
    }
}
