package elysium.glow.mood;

import elysium.glow.capture.Frame;
import elysium.glow.vision.Face;
import elysium.glow.vision.Faces;

/** Reads signals from faces: of each visitor by their slot, and of the room. */
public final class MoodReader {
    private static final double LONGEST_STEP_SECONDS = 0.5;

    private final VisitorMood[] visitors = new VisitorMood[Faces.MOST];
    private final RoomMood room = new RoomMood();
    private final Pulses pulses = new Pulses();
    private final boolean[] here = new boolean[Faces.MOST];
    private long lastNanos;
    private boolean started;

    public MoodReader() {
        for (int i = 0; i < visitors.length; i++) {
            visitors[i] = new VisitorMood();
        }
    }

    /** Fills the reading anew; moments come in the order of their time. */
    public void read(Frame frame, Faces faces, Reading reading) {
        double deltaSeconds = step(frame.capturedNanos());
        reading.clear();
        java.util.Arrays.fill(here, false);
        for (int i = 0; i < faces.count(); i++) {
            Face face = faces.get(i);
            here[face.slot - 1] = true;
            visitors[face.slot - 1].read(face, frame, deltaSeconds, reading);
        }
        for (int i = 0; i < here.length; i++) {
            if (!here[i]) {
                visitors[i].release();
            }
        }
        room.read(faces, deltaSeconds, reading);
        pulses.read(reading, deltaSeconds);
    }

    /** Seconds since the moment before, a long gap cut short; after a step back, 0. */
    private double step(long nanos) {
        double step = started ? (nanos - lastNanos) * 1e-9 : 0;
        started = true;
        lastNanos = nanos;
        if (step < 0 || step > LONGEST_STEP_SECONDS) {
            for (VisitorMood visitor : visitors) {
                visitor.forgetMotion();
            }
            room.forgetMotion();
        }
        return Math.clamp(step, 0, LONGEST_STEP_SECONDS);
    }
}
