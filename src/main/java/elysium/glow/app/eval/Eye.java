package elysium.glow.app.eval;

import elysium.glow.capture.Frame;
import java.util.List;

/** Looks at frames one after the other. */
interface Eye extends AutoCloseable {
    /**
     * What is in the frame.
     *
     * @param starts where faces are, one each; empty where they are to be found
     */
    Seen look(String file, Frame frame, List<FaceBox> starts);

    @Override
    void close();
}
