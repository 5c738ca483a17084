package elysium.glow.app;

import elysium.glow.mood.Sight;
import elysium.glow.mood.SightLine;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What is seen, as a line of JSON for each frame. */
final class TrackLines implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final OutputStream out;
    private final SightLine line = new SightLine();

    private TrackLines(OutputStream out) {
        this.out = out;
    }

    static TrackLines toStandardOutput() {
        FileOutputStream stream = new FileOutputStream(FileDescriptor.out);
        return new TrackLines(new BufferedOutputStream(stream, BUFFER_BYTES));
    }

    void add(Sight sight) throws IOException {
        line.write(sight).writeTo(out);
        out.flush(); // a reader that follows a camera wants each line at once
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
