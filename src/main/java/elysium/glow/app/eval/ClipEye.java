package elysium.glow.app.eval;

import elysium.glow.capture.Frame;
import elysium.glow.flow.Clock;
import elysium.glow.mood.MoodReader;
import elysium.glow.mood.Reading;
import elysium.glow.vision.Face;
import elysium.glow.vision.Faces;
import elysium.glow.vision.SightTracker;
import java.util.ArrayList;
import java.util.List;

/** Follows whoever is in one clip from frame to frame, as the show does. */
final class ClipEye implements Eye {
    private final SightTracker tracker;
    private final Clock clock;
    private final MoodReader reader = new MoodReader();
    private final Faces faces = new Faces();
    private final Reading reading = new Reading();

    ClipEye(SightTracker tracker, Clock clock) {
        this.tracker = tracker;
        this.clock = clock;
    }

    @Override
    public Seen look(String file, Frame frame, List<FaceBox> starts) {
        tracker.track(frame, faces);
        long before = clock.nanos();
        reader.read(frame, faces, reading);
        double readMillis = (clock.nanos() - before) * 1e-6;
        List<SeenFace> seen = new ArrayList<>();
        for (int i = 0; i < faces.count(); i++) {
            if (isHere(faces.get(i))) {
                seen.add(SeenFace.followed(faces.get(i), reading));
            }
        }
        SeenMillis millis =
                SeenMillis.of(tracker.times()).plus(new SeenMillis(0, 0, 0, readMillis));
        return new Seen(file, frame.sequence(), seen, millis);
    }

    /** Seen in this very frame, or hidden a moment ago; not whoever only fades away. */
    private static boolean isHere(Face face) {
        return face.score > 0 || face.presence > 0.5f;
    }

    @Override
    public void close() {
        tracker.close();
    }
}
