package elysium.glow.preset.pack;

import elysium.glow.json.JsonEdit;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Makes zips that nobody should make: any field may lie. */
final class Forge {
    /** What an entry says of itself; negative where it says the truth. */
    static final class Entry {
        final String name;
        byte[] bytes;
        byte[] packed;
        int flags = Zip.UTF8;
        int method = Zip.STORED;
        int system;
        long attributes;
        long bytesSaid = -1;
        long packedSaid = -1;
        long checkSaid = -1;
        long startSaid = -1;
        String localName;
        byte[] extra = {};

        Entry(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
            localName = name;
        }

        Entry deflated() {
            method = Zip.DEFLATED;
            return this;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    byte[] before = {};
    byte[] between = {};
    byte[] after = {};
    int countSaid = -1;

    Entry add(String name, byte[] bytes) {
        Entry entry = new Entry(name, bytes);
        entries.add(entry);
        return entry;
    }

    Entry add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Entry find(String name) {
        return entries.stream().filter(e -> e.name.equals(name)).findFirst().orElseThrow();
    }

    void remove(String name) {
        entries.remove(find(name));
    }

    /** The parts of a good pack, to be spoilt. */
    static Forge of(byte[] pack) {
        Forge forge = new Forge();
        for (Part part : ZipReader.read("good", pack)) {
            forge.add(part.path(), part.bytes());
        }
        return forge;
    }

    /** Puts other words in place of the first of these in a part. */
    void edit(String name, String old, String text) {
        Entry entry = find(name);
        String before = new String(entry.bytes, StandardCharsets.UTF_8);
        int at = before.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException("no " + old + " in " + before);
        }
        entry.bytes =
                Zip.utf8(before.substring(0, at) + text + before.substring(at + old.length()));
    }

    /** Adds a part, and lists it in the manifest as if it belonged there. */
    void smuggle(String name, byte[] bytes) {
        add(name, bytes);
        String line = listed(name, bytes);
        edit("manifest.json", "\"parts\": [", "\"parts\": [{ " + line + " }, ");
    }

    /** Lets the manifest say of a part what it is now. */
    void relist(String name) {
        Entry manifest = find("manifest.json");
        String text = new String(manifest.bytes, StandardCharsets.UTF_8);
        String path = Pattern.quote("\"path\": \"" + name + "\"");
        String rest = ",\\s*\"bytes\": \\d+,\\s*\"sha256\": \"[0-9a-f]+\"";
        manifest.bytes = Zip.utf8(text.replaceFirst(path + rest, listed(name, find(name).bytes)));
    }

    private static String listed(String name, byte[] bytes) {
        return "\"path\": %s, \"bytes\": %d, \"sha256\": \"%s\""
                .formatted(JsonEdit.quoted(name), bytes.length, Pack.sha256(new Part(name, bytes)));
    }

    byte[] zip() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        file.writeBytes(before);
        for (Entry entry : entries) {
            int start = file.size();
            byte[] packed = packed(entry);
            file.writeBytes(record(entry, packed.length, -1));
            file.writeBytes(packed);
            file.writeBytes(between);
            long said = entry.startSaid < 0 ? start : entry.startSaid;
            directory.writeBytes(record(entry, packed.length, said));
        }
        int start = file.size();
        file.writeBytes(directory.toByteArray());
        byte[] end = new byte[Zip.END_BYTES];
        int count = countSaid < 0 ? entries.size() : countSaid;
        Zip.littleEndian(end)
                .putInt(0, Zip.END)
                .putShort(8, (short) count)
                .putShort(10, (short) count)
                .putInt(12, directory.size())
                .putInt(16, start);
        file.writeBytes(end);
        file.writeBytes(after);
        return file.toByteArray();
    }

    private static byte[] packed(Entry entry) {
        if (entry.packed != null) {
            return entry.packed;
        }
        return entry.method == Zip.DEFLATED ? deflated(entry.bytes) : entry.bytes;
    }

    /** Before the bytes, or, with a start, in the directory. */
    private static byte[] record(Entry entry, int packed, long start) {
        boolean central = start >= 0;
        String name = central ? entry.name : entry.localName;
        byte[] written = name.getBytes(StandardCharsets.UTF_8);
        int head = central ? Zip.CENTRAL_BYTES : Zip.LOCAL_BYTES;
        byte[] record = new byte[head + written.length + entry.extra.length];
        ByteBuffer out = Zip.littleEndian(record);
        out.putInt(central ? Zip.CENTRAL : Zip.LOCAL);
        if (central) {
            out.put((byte) Zip.VERSION).put((byte) entry.system);
        }
        CRC32 check = new CRC32();
        check.update(entry.bytes);
        out.putShort((short) Zip.VERSION).putShort((short) entry.flags);
        out.putShort((short) entry.method).putInt(0);
        out.putInt((int) (entry.checkSaid < 0 ? check.getValue() : entry.checkSaid));
        out.putInt((int) (entry.packedSaid < 0 ? packed : entry.packedSaid));
        out.putInt((int) (entry.bytesSaid < 0 ? entry.bytes.length : entry.bytesSaid));
        out.putShort((short) written.length).putShort((short) entry.extra.length);
        if (central) {
            out.putShort((short) 0).putShort((short) 0).putShort((short) 0);
            out.putInt((int) entry.attributes).putInt((int) start);
        }
        out.put(written).put(entry.extra);
        return record;
    }

    static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater(9, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] chunk = new byte[1 << 16];
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
            return packed.toByteArray();
        }
    }
}
