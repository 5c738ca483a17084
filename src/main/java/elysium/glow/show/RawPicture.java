package elysium.glow.show;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A picture file of the very values that were drawn, with their straight alpha. */
public final class RawPicture {
    private RawPicture() {}

    /** The file's bytes for RGBA pixels whose first row is at the bottom; the file's is the top. */
    public static byte[] png(ByteBuffer rgba, Area size) {
        return new Png(size.width(), size.height(), 4).encode(rgba);
    }

    /**
     * Writes such a file whole or not at all.
     *
     * @throws elysium.glow.flow.UserError if it can't be written
     */
    public static void write(Path file, byte[] png) {
        PictureFile.write(file, png);
    }
}
