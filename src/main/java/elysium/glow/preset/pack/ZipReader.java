package elysium.glow.preset.pack;

import elysium.glow.flow.FileError;
import elysium.glow.json.TextFile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a zip whose parts lie end to end from its first byte to its last, and refuses every other:
 * nothing is hidden between parts, none lies over another, none is larger than it says.
 */
final class ZipReader {
    private static final int CHUNK = 1 << 16;

    private final ByteBuffer zip;
    private final ZipDirectory directory;
    private long total;

    private ZipReader(String file, byte[] bytes) {
        zip = Zip.littleEndian(bytes);
        directory = new ZipDirectory(file, zip);
    }

    static List<Part> read(Path file) {
        return read(file.toString(), TextFile.bytes(file, PackLimits.MOST_TOTAL_BYTES));
    }

    static List<Part> read(String file, byte[] bytes) {
        return new ZipReader(file, bytes).parts();
    }

    private List<Part> parts() {
        List<ZipEntry> entries = directory.entries();
        entries.forEach(this::check);
        List<ZipEntry> inPlace = new ArrayList<>(entries);
        inPlace.sort(Comparator.comparingLong(ZipEntry::start));
        List<Part> parts = new ArrayList<>();
        long at = 0;
        for (ZipEntry entry : inPlace) {
            if (entry.start() != at) {
                throw directory.refused(
                        entry.start() < at
                                ? "its parts lie over one another."
                                : "there are bytes between its parts that belong to none.");
            }
            int data = dataStart(entry);
            at = data + entry.packedBytes();
            parts.add(new Part(entry.name(), unpacked(entry, data)));
        }
        if (at != directory.start()) {
            throw directory.refused("there are bytes between its parts that belong to none.");
        }
        return parts;
    }

    private void check(ZipEntry entry) {
        if (entry.isFolder()) {
            throw refused(entry, "is a folder; a pack holds files alone");
        }
        if (entry.isSpecial()) {
            throw refused(entry, "is a link or a device, and no file");
        }
        if (entry.isEncrypted()) {
            throw refused(entry, "is encrypted");
        }
        if ((entry.flags() & Zip.SIZES_FOLLOW) != 0) {
            throw refused(entry, "does not say how large it is before it begins");
        }
        if (entry.method() != Zip.STORED && entry.method() != Zip.DEFLATED) {
            throw refused(entry, "is compressed in a way that a pack does not have");
        }
        if (entry.bytes() > PackLimits.MOST_PART_BYTES) {
            throw refused(entry, "is larger than " + (PackLimits.MOST_PART_BYTES >> 20) + " MB");
        }
        total += entry.bytes();
        if (total > PackLimits.MOST_TOTAL_BYTES) {
            throw directory.refused(
                    "unpacked it is larger than " + (PackLimits.MOST_TOTAL_BYTES >> 20) + " MB.");
        }
        boolean bomb = entry.bytes() / PackLimits.MOST_RATIO > entry.packedBytes();
        if (bomb && entry.bytes() > PackLimits.RATIO_FROM_BYTES) {
            throw refused(
                    entry, "unpacks to more than " + PackLimits.MOST_RATIO + " times its size");
        }
    }

    /** After what the entry says of itself, which has to be what the directory says of it. */
    private int dataStart(ZipEntry entry) {
        int at = (int) entry.start();
        if (at + Zip.LOCAL_BYTES > directory.start() || zip.getInt(at) != Zip.LOCAL) {
            throw refused(entry, "is not where the directory says");
        }
        int name = Zip.unsigned16(zip, at + 26);
        int data = at + Zip.LOCAL_BYTES + name + Zip.unsigned16(zip, at + 28);
        if (data + entry.packedBytes() > directory.start()) {
            throw refused(entry, "reaches beyond its end");
        }
        byte[] written = new byte[name];
        zip.get(at + Zip.LOCAL_BYTES, written);
        boolean same =
                Zip.unsigned16(zip, at + 6) == entry.flags()
                        && Zip.unsigned16(zip, at + 8) == entry.method()
                        && Zip.unsigned32(zip, at + 14) == entry.check()
                        && Zip.unsigned32(zip, at + 18) == entry.packedBytes()
                        && Zip.unsigned32(zip, at + 22) == entry.bytes()
                        && java.util.Arrays.equals(written, Zip.utf8(entry.name()));
        if (!same) {
            throw refused(entry, "says other things of itself than the directory does");
        }
        return data;
    }

    private byte[] unpacked(ZipEntry entry, int data) {
        byte[] packed = new byte[(int) entry.packedBytes()];
        zip.get(data, packed);
        byte[] bytes = entry.method() == Zip.STORED ? packed : inflated(entry, packed);
        CRC32 check = new CRC32();
        check.update(bytes);
        if (bytes.length != entry.bytes() || check.getValue() != entry.check()) {
            throw refused(entry, "is damaged: its length or its checksum is wrong");
        }
        return bytes;
    }

    /** Stops one byte after what the entry says, however much there would be. */
    private byte[] inflated(ZipEntry entry, byte[] packed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            while (!inflater.finished() && bytes.size() <= entry.bytes()) {
                int wanted = (int) Math.min(CHUNK, entry.bytes() + 1 - bytes.size());
                int got = inflater.inflate(chunk, 0, wanted);
                if (got == 0 && !inflater.finished()) {
                    throw refused(entry, "is damaged: it ends too soon");
                }
                bytes.write(chunk, 0, got);
            }
            if (bytes.size() > entry.bytes() || inflater.getRemaining() > 0) {
                throw refused(entry, "is larger than it says");
            }
            return bytes.toByteArray();
        } catch (DataFormatException e) {
            throw refused(entry, "is damaged: it can't be unpacked");
        }
    }

    private FileError refused(ZipEntry entry, String sentence) {
        return directory.refused("its part '" + Printable.of(entry.name()) + "' " + sentence + ".");
    }
}
