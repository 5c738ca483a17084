package elysium.glow.app.eval;

import elysium.glow.vision.Face;
import elysium.glow.vision.MouthMasks;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What was seen in one picture, or in one frame of a clip; valid until the next one is looked at.
 *
 * @param file the name within the folder
 * @param frame from 0 in a clip; 0 for a picture
 * @param masking fills in where the parts of a face's mouth lie, or says that nobody can tell
 */
record Seen(
        String file,
        long frame,
        List<SeenFace> faces,
        SeenMillis millis,
        BiPredicate<Face, MouthMasks> masking) {
    Seen(String file, long frame, List<SeenFace> faces, SeenMillis millis) {
        this(file, frame, faces, millis, (_, _) -> false);
    }

    Seen withoutMasks() {
        return new Seen(file, frame, faces, millis);
    }

    /** The first face, or null if none was seen. */
    SeenFace first() {
        return faces.isEmpty() ? null : faces.getFirst();
    }
}
