package elysium.glow.mood;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A line of plain text that is written anew for every frame, without allocation or locale. */
public final class AsciiLine {
    private static final long[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
    private static final double LARGEST = 1e12;

    private final byte[] digits = new byte[20];
    private byte[] bytes = new byte[8192];
    private int length;

    public void clear() {
        length = 0;
    }

    public AsciiLine text(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put((byte) ascii.charAt(i));
        }
        return this;
    }

    /** Any text as a JSON string. */
    public AsciiLine quoted(String text) {
        put((byte) '"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                text("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    put((byte) Character.forDigit(c >> shift & 15, 16));
                }
            } else {
                put((byte) c);
            }
        }
        put((byte) '"');
        return this;
    }

    /** Points x, y, x, y … as an array of pairs. */
    public AsciiLine points(float[] points, int places) {
        text("[");
        for (int i = 0; i < points.length; i += 2) {
            text(i == 0 ? "[" : ",[").number(points[i], places);
            text(",").number(points[i + 1], places).text("]");
        }
        return text("]");
    }

    public AsciiLine whole(long value) {
        if (value == Long.MIN_VALUE) {
            return text("-9223372036854775808");
        }
        if (value < 0) {
            put((byte) '-');
        }
        long rest = Math.abs(value);
        int count = 0;
        do {
            digits[count++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        while (count > 0) {
            put(digits[--count]);
        }
        return this;
    }

    /** A decimal, rounded to so many places, zeros at its end left out; {@code null} for a NaN. */
    public AsciiLine number(double value, int places) {
        if (!(Math.abs(value) < LARGEST)) {
            return text("null");
        }
        long scaled = Math.round(Math.abs(value) * TENS[places]);
        if (value < 0 && scaled > 0) {
            put((byte) '-');
        }
        whole(scaled / TENS[places]);
        long fraction = scaled % TENS[places];
        if (fraction > 0) {
            put((byte) '.');
            for (int p = places - 1; p >= 0 && fraction > 0; p--) {
                put((byte) ('0' + fraction / TENS[p]));
                fraction %= TENS[p];
            }
        }
        return this;
    }

    private void put(byte value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = value;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    public int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, java.nio.charset.StandardCharsets.US_ASCII);
    }
}
