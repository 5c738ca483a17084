package elysium.glow.app.eval;

import elysium.glow.mood.Reading;
import elysium.glow.mood.Signal;
import elysium.glow.vision.Face;

/**
 * One face that was seen, and what was read of it.
 *
 * @param smile 0..1
 * @param open the gap between the lips over the distance of the mouth's corners
 * @param valence -1..1
 * @param arousal -1..1
 */
record SeenFace(Face face, double smile, double open, double valence, double arousal) {
    /** Of a face seen once, whose rest nobody knows: its smile is what the look at it suggests. */
    static SeenFace once(Face face, Reading reading, int slot) {
        float smile = reading.visitor(slot, Signal.SMILE);
        return of(face, face.glance.known() ? face.glance.level : smile, reading, slot);
    }

    /** Of a visitor who is followed. */
    static SeenFace followed(Face face, Reading reading) {
        return of(face, reading.visitor(face.slot, Signal.SMILE), reading, face.slot);
    }

    private static SeenFace of(Face face, double smile, Reading reading, int slot) {
        return new SeenFace(
                face,
                smile,
                FacePoints.openness(face.points),
                reading.visitor(slot, Signal.VALENCE),
                reading.visitor(slot, Signal.AROUSAL));
    }

    FaceBox box() {
        return new FaceBox(face.left, face.top, face.left + face.width, face.top + face.height);
    }
}
