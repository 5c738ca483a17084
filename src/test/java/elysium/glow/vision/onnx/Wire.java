package elysium.glow.vision.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A message as protocol buffers write it. */
final class Wire {
    private static final int VARINT = 0;
    private static final int LENGTH = 2;
    private static final int FOUR_BYTES = 5;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Wire number(int field, long value) {
        varint(field << 3 | VARINT);
        varint(value);
        return this;
    }

    Wire real(int field, float value) {
        varint(field << 3 | FOUR_BYTES);
        little(bytes, value);
        return this;
    }

    Wire text(int field, String text) {
        return raw(field, text.getBytes(StandardCharsets.UTF_8));
    }

    Wire message(int field, Wire message) {
        return raw(field, message.bytes());
    }

    Wire reals(int field, float... values) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (float value : values) {
            little(packed, value);
        }
        return raw(field, packed.toByteArray());
    }

    private Wire raw(int field, byte[] content) {
        varint(field << 3 | LENGTH);
        varint(content.length);
        bytes.writeBytes(content);
        return this;
    }

    private void varint(long value) {
        long left = value;
        while ((left & ~0x7fL) != 0) {
            bytes.write((int) ((left & 0x7f) | 0x80));
            left >>>= 7;
        }
        bytes.write((int) left);
    }

    private static void little(ByteArrayOutputStream to, float value) {
        int bits = Float.floatToRawIntBits(value);
        for (int shift = 0; shift < 32; shift += 8) {
            to.write(bits >> shift);
        }
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
