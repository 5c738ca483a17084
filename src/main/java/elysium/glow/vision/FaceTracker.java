package elysium.glow.vision;

import elysium.glow.capture.Frame;

/** Finds the faces of a frame and follows them from frame to frame. */
public interface FaceTracker extends AutoCloseable {
    /** Fills faces with those in the frame; frames come in the order of their time. */
    void track(Frame frame, Faces faces);

    /** The part of the last {@link #track} that went into finding faces anew. */
    default long detectNanos() {
        return 0;
    }

    /** What it can and cannot see, in one sentence for the panel. */
    String about();

    @Override
    void close();
}
