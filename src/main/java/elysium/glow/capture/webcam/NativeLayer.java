package elysium.glow.capture.webcam;

import java.nio.ByteBuffer;
import java.util.List;

/** The native capture library, as far as it is used: every call may take long or hang. */
interface NativeLayer {
    /** A look at the machine's cameras as they are now. */
    Context look();

    /** The cameras of one look, and the streams opened from it. */
    interface Context extends AutoCloseable {
        List<NativeCamera> cameras();

        /** The stream's number, or a negative one if the camera refuses. */
        int open(NativeCamera camera, Format format);

        boolean hasFrame(int stream);

        /** Fills the buffer, red first, rows not padded; false if there was no picture. */
        boolean grab(int stream, ByteBuffer rgb);

        /** Lets the camera expose by itself, for null; else 0 its shortest to 1 its longest. */
        boolean expose(int stream, Double exposure);

        void close(int stream);

        @Override
        void close();
    }
}
