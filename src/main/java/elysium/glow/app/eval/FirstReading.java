package elysium.glow.app.eval;

import elysium.glow.vision.Face;
import elysium.glow.vision.Glance;

/**
 * What can be read of a face that was never seen before and will not be again: what the look at it
 * suggests.
 *
 * <p>A visitor's mood is measured from their own rest, and follows them over time; here there is
 * neither. Valence and arousal are weighed as they are there, by rule of thumb.
 */
final class FirstReading {
    private static final double LIVELY_JOY = 0.5;
    private static final double LIVELY_NEGATIVE = 0.35;
    private static final double CALMING = 0.4;

    private FirstReading() {}

    static SeenFace of(Face face) {
        Glance glance = face.glance;
        double joy = 0.5 * (glance.classes[Glance.HAPPINESS] + glance.level);
        double surprise = glance.classes[Glance.SURPRISE];
        double negative = glance.classes[Glance.NEGATIVE];
        double neutral = glance.classes[Glance.NEUTRAL];
        double calm = (1 - surprise) * (1 - LIVELY_JOY * joy) * (1 - LIVELY_NEGATIVE * negative);
        return new SeenFace(
                face,
                glance.level,
                FacePoints.openness(face.points),
                Math.clamp(joy - negative, -1, 1),
                Math.clamp(1 - calm - CALMING * neutral, -1, 1));
    }
}
