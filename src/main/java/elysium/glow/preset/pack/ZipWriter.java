package elysium.glow.preset.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes parts into a zip whose bytes follow from theirs alone: no dates, no owners, and nothing
 * compressed, since every zlib does that in its own way.
 */
final class ZipWriter {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<byte[]> directory = new ArrayList<>();

    private ZipWriter() {}

    static byte[] write(List<Part> parts) {
        ZipWriter writer = new ZipWriter();
        parts.forEach(writer::add);
        return writer.end();
    }

    private void add(Part part) {
        int start = file.size();
        byte[] name = Zip.utf8(part.path());
        CRC32 check = new CRC32();
        check.update(part.bytes());
        byte[] common = common(name.length, part.bytes().length, (int) check.getValue());
        byte[] local = new byte[Zip.LOCAL_BYTES];
        Zip.littleEndian(local).putInt(Zip.LOCAL).put(common);
        file.writeBytes(local);
        file.writeBytes(name);
        file.writeBytes(part.bytes());
        byte[] listed = new byte[Zip.CENTRAL_BYTES + name.length];
        ByteBuffer entry = Zip.littleEndian(listed);
        entry.putInt(Zip.CENTRAL).putShort((short) Zip.VERSION).put(common);
        entry.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        entry.putInt(start).put(name);
        directory.add(listed);
    }

    /** What an entry says of itself before its bytes, and again in the directory. */
    private static byte[] common(int name, int size, int check) {
        byte[] bytes = new byte[Zip.LOCAL_BYTES - 4];
        ByteBuffer common = Zip.littleEndian(bytes);
        common.putShort((short) Zip.VERSION).putShort((short) Zip.UTF8);
        common.putShort((short) Zip.STORED).putShort((short) 0).putShort((short) Zip.NO_DATE);
        common.putInt(check).putInt(size).putInt(size);
        common.putShort((short) name).putShort((short) 0);
        return bytes;
    }

    private byte[] end() {
        int start = file.size();
        directory.forEach(file::writeBytes);
        byte[] bytes = new byte[Zip.END_BYTES];
        ByteBuffer end = Zip.littleEndian(bytes).putInt(Zip.END).putInt(0);
        end.putShort((short) directory.size()).putShort((short) directory.size());
        end.putInt(file.size() - start).putInt(start).putShort((short) 0);
        file.writeBytes(bytes);
        return file.toByteArray();
    }
}
