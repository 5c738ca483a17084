package elysium.glow.preset.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What the records of a zip file are called and where their fields lie. */
final class Zip {
    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;
    static final int LOCAL_BYTES = 30;
    static final int CENTRAL_BYTES = 46;
    static final int END_BYTES = 22;

    static final int STORED = 0;
    static final int DEFLATED = 8;

    static final int ENCRYPTED = 1;
    static final int SIZES_FOLLOW = 1 << 3;
    static final int STRONGLY_ENCRYPTED = 1 << 6;
    static final int UTF8 = 1 << 11;

    /** Version 2.0, which every program reads. */
    static final int VERSION = 20;

    /** The first of January 1980, where a zip's calendar begins. */
    static final int NO_DATE = 1 << 5 | 1;

    private Zip() {}

    static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static int unsigned16(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xffff;
    }

    static long unsigned32(ByteBuffer bytes, int at) {
        return bytes.getInt(at) & 0xffffffffL;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
