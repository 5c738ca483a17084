package elysium.glow.ffmpeg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shared library with nothing in it, for those that ffmpeg's devices ask for and we never use.
 *
 * <p>The bundled program is linked against ALSA, PulseAudio and XCB, which a machine without a
 * desktop lacks; the loader then refuses to start it. Their functions are bound when first called,
 * which is never, so an empty ELF file of the right name is enough.
 */
final class HollowLibrary {
    private static final Pattern MISSING =
            Pattern.compile("error while loading shared libraries: (lib[\\w.+-]+): cannot open");
    private static final int HEADER_BYTES = 64;
    private static final int SEGMENT_BYTES = 56;
    private static final int DYNAMIC_ENTRIES = 6;

    private HollowLibrary() {}

    /** The library that the loader missed, by its own words; null if it missed none. */
    static String missed(String complaint) {
        Matcher match = MISSING.matcher(complaint);
        return match.find() ? match.group(1) : null;
    }

    /** The file's bytes for the architecture, named as the platform names it. */
    static byte[] bytes(Platform platform) {
        short machine = (short) (platform.name().endsWith("x86_64") ? 62 : 183);
        int dynamic = HEADER_BYTES + 2 * SEGMENT_BYTES;
        int strings = dynamic + 16 * DYNAMIC_ENTRIES;
        int symbols = strings + 8;
        int hash = symbols + 24;
        int size = hash + 16;
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        header(file, machine);
        segment(file, 1, 0, size, 0x1000);
        segment(file, 2, dynamic, 16 * DYNAMIC_ENTRIES, 8);
        entry(file, 5, strings);
        entry(file, 6, symbols);
        entry(file, 4, hash);
        entry(file, 10, 1);
        entry(file, 11, 24);
        entry(file, 0, 0);
        file.position(hash);
        file.putInt(1).putInt(1).putInt(0).putInt(0);
        return file.array();
    }

    private static void header(ByteBuffer file, short machine) {
        file.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        file.putShort((short) 3).putShort(machine).putInt(1);
        file.putLong(0).putLong(HEADER_BYTES).putLong(0).putInt(0);
        file.putShort((short) HEADER_BYTES).putShort((short) SEGMENT_BYTES).putShort((short) 2);
        file.putShort((short) 0).putShort((short) 0).putShort((short) 0);
    }

    private static void segment(ByteBuffer file, int kind, long at, long bytes, long alignment) {
        file.putInt(kind).putInt(6).putLong(at).putLong(at).putLong(at);
        file.putLong(bytes).putLong(bytes).putLong(alignment);
    }

    private static void entry(ByteBuffer file, long tag, long value) {
        file.putLong(tag).putLong(value);
    }
}
