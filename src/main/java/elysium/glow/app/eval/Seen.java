package elysium.glow.app.eval;

import java.util.List;

/**
 * What was seen in one picture, or in one frame of a clip; valid until the next one is looked at.
 *
 * @param file the name within the folder
 * @param frame from 0 in a clip; 0 for a picture
 */
record Seen(String file, long frame, List<SeenFace> faces, SeenMillis millis) {
    /** The first face, or null if none was seen. */
    SeenFace first() {
        return faces.isEmpty() ? null : faces.getFirst();
    }
}
