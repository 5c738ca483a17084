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
    /** Of a visitor who is followed. */
    static SeenFace followed(Face face, Reading reading) {
        return new SeenFace(
                face,
                reading.visitor(face.slot, Signal.SMILE),
                FacePoints.openness(face.points),
                reading.visitor(face.slot, Signal.VALENCE),
                reading.visitor(face.slot, Signal.AROUSAL));
    }

    FaceBox box() {
        return new FaceBox(face.left, face.top, face.left + face.width, face.top + face.height);
    }
}
