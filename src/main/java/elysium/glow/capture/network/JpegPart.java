package elysium.glow.capture.network;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The bytes of one JPEG as they come in: a buffer that grows and is used again. */
final class JpegPart {
    static final int MOST_BYTES = 32 * 1024 * 1024;
    private ByteBuffer bytes = ByteBuffer.allocateDirect(256 * 1024);

    void clear() {
        bytes.clear();
    }

    void put(byte[] from, int at, int count) throws IOException {
        if (bytes.remaining() < count) {
            grow(bytes.position() + count);
        }
        bytes.put(from, at, count);
    }

    private void grow(int needed) throws IOException {
        if (needed > MOST_BYTES) {
            throw new IOException("a part of more than 32 MB");
        }
        ByteBuffer larger = ByteBuffer.allocateDirect(Math.max(needed, 2 * bytes.capacity()));
        bytes.flip();
        bytes = larger.put(bytes);
    }

    int length() {
        return bytes.position();
    }

    /** Takes away the last bytes. */
    void cut(int count) {
        bytes.position(bytes.position() - count);
    }

    /** The bytes from 0 to the length. */
    ByteBuffer whole() {
        return bytes.duplicate().flip();
    }

    boolean isJpeg() {
        return length() > 4 && (bytes.getShort(0) & 0xffff) == 0xffd8;
    }
}
