package elysium.glow.capture.still;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which way up a JPEG was taken, as its Exif block says: 1 upright, 2 to 8 turned or mirrored. */
final class Orientation {
    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int HEAD_BYTES = 128 * 1024;

    private Orientation() {}

    static int of(Path file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            int read;
            do {
                read = channel.read(head);
            } while (read > 0);
        }
        try {
            return of(head.flip());
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    static int of(ByteBuffer jpeg) {
        if (jpeg.limit() < 4 || (jpeg.getShort(0) & 0xffff) != 0xffd8) {
            return UPRIGHT;
        }
        int at = 2;
        while (at + 10 < jpeg.limit() && (jpeg.get(at) & 0xff) == 0xff) {
            int marker = jpeg.get(at + 1) & 0xff;
            int length = jpeg.getShort(at + 2) & 0xffff;
            if (marker == 0xe1 && jpeg.getInt(at + 4) == 0x45786966) {
                return tag(jpeg, at + 10);
            }
            if (marker == 0xda) {
                break;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int tag(ByteBuffer jpeg, int tiff) {
        boolean little = jpeg.getShort(tiff) == 0x4949;
        ByteBuffer bytes =
                jpeg.duplicate().order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff + bytes.getInt(tiff + 4);
        int entries = bytes.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((bytes.getShort(entry) & 0xffff) == TAG) {
                int value = bytes.getShort(entry + 8) & 0xffff;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
