package elysium.glow.app.eval;

import elysium.glow.flow.UserError;
import elysium.glow.mood.AsciiLine;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of lines, each there for a reader as soon as it is written. */
final class LineFile implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path path;
    private final OutputStream out;

    LineFile(Path path) {
        this.path = path;
        if (Files.isDirectory(path)) {
            throw UserError.usage("--out takes a file, and " + path + " is a folder.");
        }
        try {
            out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER_BYTES);
        } catch (IOException e) {
            throw UserError.failed(
                    "--out can't write to " + path + "; choose a folder that can be written to.",
                    e);
        }
    }

    void write(AsciiLine line) {
        try {
            line.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private UserError broken(IOException e) {
        return UserError.failed(path + " can't be written to: " + e.getMessage() + ".", e);
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw broken(e);
        }
    }
}
