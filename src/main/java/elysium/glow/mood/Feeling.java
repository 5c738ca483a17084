package elysium.glow.mood;

import elysium.glow.flow.Follower;
import elysium.glow.vision.Face;

/**
 * What a face is taken to mean: an estimate, worth no more than its confidence.
 *
 * <p>Half of it are the classes of the network that looked, half the shapes of the face; without a
 * network all of it are shapes. Sadness and anger are one class to the network, and the brows part
 * them. Valence and arousal are measured by nothing: they are the others weighed by rule of thumb.
 * All of it is multiplied by the confidence: in the dark, far away or from the side it rests at 0.
 */
final class Feeling {
    private static final double RISE_SECONDS = 0.25;
    private static final double FALL_SECONDS = 0.5;
    private static final Signal FIRST = Signal.JOY;

    private final UsualClasses classes = new UsualClasses();
    private final float[] now = new float[Signal.AROUSAL.ordinal() - FIRST.ordinal() + 1];
    private final Follower[] paces = new Follower[now.length];

    Feeling() {
        for (int i = 0; i < paces.length; i++) {
            paces[i] = new Follower(RISE_SECONDS, FALL_SECONDS);
        }
    }

    /** Reads on from the shapes in the reading and from how far the brows are lowered, 0..1. */
    void read(Face face, float lowered, double deltaSeconds, Reading reading) {
        int slot = face.slot;
        float busy = 0;
        for (Signal shape : UsualClasses.SHAPES) {
            busy = Math.max(busy, reading.visitor(slot, shape));
        }
        classes.look(face.glance, 1 - busy, deltaSeconds);
        estimate(slot, lowered, 1 - busy, reading);
        float confidence = reading.visitor(slot, Signal.CONFIDENCE);
        for (int i = 0; i < now.length; i++) {
            float felt = paces[i].follow(now[i] * confidence, deltaSeconds);
            reading.visitor(slot, Signal.at(FIRST.ordinal() + i), felt);
        }
    }

    private void estimate(int slot, float lowered, float still, Reading reading) {
        float smile = reading.visitor(slot, Signal.SMILE);
        float openness = reading.visitor(slot, Signal.OPENNESS);
        float raised = reading.visitor(slot, Signal.BROW_RAISE);
        float frown = reading.visitor(slot, Signal.FROWN);
        float eyes = reading.visitor(slot, Signal.EYE_NARROW);
        float talk = reading.visitor(slot, Signal.TALK);
        float laugh = reading.visitor(slot, Signal.LAUGH);
        float joy = classes.happiness(smile);
        float surprise = classes.surprise((float) Math.sqrt(raised * openness) * (1 - smile));
        float negative = classes.negative(frown * (1 - smile));
        float anger = negative * Math.clamp(0.4f + lowered + 0.3f * eyes - raised, 0f, 1f);
        float sadness = negative - anger;
        float calm = classes.neutral(still) * (1 - Math.max(talk, laugh));
        float lively = 1 - (1 - laugh) * (1 - surprise) * (1 - 0.6f * talk) * (1 - 0.7f * anger);
        lively = Math.max(lively, 0.5f * joy);
        put(Signal.JOY, joy);
        put(Signal.SURPRISE, surprise);
        put(Signal.SADNESS, sadness);
        put(Signal.ANGER, anger);
        put(Signal.CALM, calm);
        put(Signal.VALENCE, Math.clamp(joy - negative, -1f, 1f));
        put(Signal.AROUSAL, Math.clamp(lively - 0.4f * Math.max(calm, sadness), -1f, 1f));
    }

    private void put(Signal signal, float value) {
        now[signal.ordinal() - FIRST.ordinal()] = value;
    }

    void reset() {
        classes.reset();
        for (Follower pace : paces) {
            pace.jump(0);
        }
    }
}
