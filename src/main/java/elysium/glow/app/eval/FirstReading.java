package elysium.glow.app.eval;

import elysium.glow.capture.Frame;
import elysium.glow.mood.MoodReader;
import elysium.glow.mood.Reading;
import elysium.glow.vision.Face;
import elysium.glow.vision.Faces;

/** What can be read of a face that was never seen before and will not be again. */
final class FirstReading {
    private static final int SLOT = 1;

    private FirstReading() {}

    static SeenFace of(Frame frame, Face face) {
        Faces alone = new Faces(1);
        alone.add().copyFrom(face);
        alone.get(0).slot = SLOT;
        Reading reading = new Reading();
        new MoodReader().read(frame, alone, reading);
        return SeenFace.once(face, reading, SLOT);
    }
}
