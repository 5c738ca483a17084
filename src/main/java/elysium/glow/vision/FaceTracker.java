package elysium.glow.vision;

import elysium.glow.capture.Frame;

/** Finds the faces of a frame and follows them from frame to frame. */
public interface FaceTracker extends AutoCloseable {
    /** Fills faces with those in the frame; frames come in the order of their time. */
    void track(Frame frame, Faces faces);

    /** What it can and cannot see, in one sentence for the panel. */
    String about();

    @Override
    void close();
}
