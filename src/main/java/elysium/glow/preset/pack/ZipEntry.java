package elysium.glow.preset.pack;

import java.nio.ByteBuffer;

/** What the directory of a zip says of one entry. */
record ZipEntry(
        String name,
        int flags,
        int method,
        long check,
        long packedBytes,
        long bytes,
        long start,
        int system,
        long attributes) {
    private static final int UNIX = 3;
    private static final int MACOS = 19;
    private static final int KIND = 0xf000;
    private static final int ORDINARY = 0x8000;
    private static final int MS_FOLDER = 0x10;

    /** From a record of the directory. */
    static ZipEntry of(ByteBuffer directory, int at, String name) {
        return new ZipEntry(
                name,
                Zip.unsigned16(directory, at + 8),
                Zip.unsigned16(directory, at + 10),
                Zip.unsigned32(directory, at + 16),
                Zip.unsigned32(directory, at + 20),
                Zip.unsigned32(directory, at + 24),
                Zip.unsigned32(directory, at + 42),
                directory.get(at + 5) & 0xff,
                Zip.unsigned32(directory, at + 38));
    }

    boolean isEncrypted() {
        return (flags & (Zip.ENCRYPTED | Zip.STRONGLY_ENCRYPTED)) != 0;
    }

    /** Whether it is a link, a device or another thing that is no file: what Unix says of it. */
    boolean isSpecial() {
        int kind = (int) (attributes >> 16) & KIND;
        return (system == UNIX || system == MACOS) && kind != 0 && kind != ORDINARY;
    }

    boolean isFolder() {
        return name.endsWith("/") || (attributes & MS_FOLDER) != 0;
    }
}
