package elysium.glow.preset.pack;

import elysium.glow.flow.FileError;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the directory at the end of a zip, and believes none of its numbers. */
final class ZipDirectory {
    private static final int LONGEST_COMMENT = 0xffff;

    private final String file;
    private final ByteBuffer zip;
    private int start;

    ZipDirectory(String file, ByteBuffer zip) {
        this.file = file;
        this.zip = zip;
    }

    /** Where it begins, which is where the last part ends. */
    int start() {
        return start;
    }

    List<ZipEntry> entries() {
        if (zip.capacity() < 4 || zip.getInt(0) != Zip.LOCAL) {
            throw refused("this is no pack: it does not begin like a zip with parts in it.");
        }
        int end = end();
        int count = Zip.unsigned16(zip, end + 10);
        boolean whole = zip.getInt(end + 4) == 0 && Zip.unsigned16(zip, end + 8) == count;
        long size = Zip.unsigned32(zip, end + 12);
        long begin = Zip.unsigned32(zip, end + 16);
        if (!whole || begin + size != end) {
            throw refused("its directory is not where it says; the file is damaged.");
        }
        if (count > PackLimits.MOST_PARTS) {
            throw refused(
                    "it has " + count + " parts; " + PackLimits.MOST_PARTS + " are the most.");
        }
        start = (int) begin;
        List<ZipEntry> entries = new ArrayList<>();
        int at = start;
        for (int i = 0; i < count; i++) {
            at = entry(at, end, entries);
        }
        if (at != end) {
            throw refused("there is more in its directory than it says; the file is damaged.");
        }
        return entries;
    }

    private int end() {
        int last = zip.capacity() - Zip.END_BYTES;
        if (last >= 0 && zip.getInt(last) == Zip.END && Zip.unsigned16(zip, last + 20) == 0) {
            return last;
        }
        for (int at = last - 1; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == Zip.END) {
                throw refused("there is something after its end; a pack ends where its zip does.");
            }
        }
        throw refused("its end is missing: it was cut off, or not copied whole.");
    }

    private int entry(int at, int end, List<ZipEntry> entries) {
        if (at + Zip.CENTRAL_BYTES > end || zip.getInt(at) != Zip.CENTRAL) {
            throw refused("its directory is damaged.");
        }
        int nameBytes = Zip.unsigned16(zip, at + 28);
        int extra = Zip.unsigned16(zip, at + 30) + Zip.unsigned16(zip, at + 32);
        int next = at + Zip.CENTRAL_BYTES + nameBytes + extra;
        if (next > end) {
            throw refused("its directory is damaged.");
        }
        entries.add(ZipEntry.of(zip, at, name(at + Zip.CENTRAL_BYTES, nameBytes)));
        return next;
    }

    private String name(int at, int length) {
        try {
            CharBuffer name = StandardCharsets.UTF_8.newDecoder().decode(zip.slice(at, length));
            return name.toString();
        } catch (CharacterCodingException e) {
            throw refused("one of its names is not UTF-8.");
        }
    }

    FileError refused(String sentence) {
        return new FileError(file, 0, 0, sentence);
    }
}
