package elysium.glow.capture.network;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A multipart body, part by part: by the length that a part declares, else by its boundary. */
final class PartReader {
    private static final int LONGEST_LINE = 2048;
    private static final int MOST_LINES = 64;
    private static final int MOST_PREAMBLE_BYTES = 1024 * 1024;

    private final InputStream input;
    private final byte[] boundary;
    private final byte[] buffer = new byte[64 * 1024];
    private final byte[] line = new byte[LONGEST_LINE];
    private int at;
    private int end;
    private boolean atBoundary;

    PartReader(InputStream input, String boundary) {
        this.input = input;
        this.boundary = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Fills the part with the next one's bytes; an end of the stream is an exception. */
    void next(JpegPart part) throws IOException {
        if (!atBoundary) {
            seekBoundary();
        }
        atBoundary = false;
        long length = header();
        part.clear();
        if (length > JpegPart.MOST_BYTES) {
            throw new IOException("a part of " + length + " bytes");
        }
        if (length > 0) {
            take((int) length, part);
        } else {
            takeToBoundary(part);
        }
    }

    private void seekBoundary() throws IOException {
        int skipped = 0;
        int length = line();
        while (!startsWithBoundary(length)) {
            skipped += length + 1;
            if (skipped > MOST_PREAMBLE_BYTES) {
                throw new IOException("no boundary within a megabyte");
            }
            length = line();
        }
    }

    private boolean startsWithBoundary(int length) {
        if (length < boundary.length) {
            return false;
        }
        for (int i = 0; i < boundary.length; i++) {
            if (line[i] != boundary[i]) {
                return false;
            }
        }
        return true;
    }

    /** Reads the header's lines and gives the declared length, or -1. */
    private long header() throws IOException {
        long declared = -1;
        for (int i = 0; i < MOST_LINES; i++) {
            int length = line();
            if (length == 0) {
                return declared;
            }
            if (isLength(length)) {
                declared = number(length);
            }
        }
        throw new IOException("a part's header has no end");
    }

    private boolean isLength(int length) {
        String word = "content-length:";
        if (length <= word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(line[i]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private long number(int length) {
        long value = 0;
        for (int i = "content-length:".length(); i < length; i++) {
            if (line[i] >= '0' && line[i] <= '9') {
                value = Math.min(10 * value + line[i] - '0', Integer.MAX_VALUE);
            }
        }
        return value;
    }

    /** A line without its end, kept in the line's buffer; longer ones are cut there. */
    private int line() throws IOException {
        int length = 0;
        while (true) {
            byte next = nextByte();
            if (next == '\n') {
                return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
            }
            if (length == LONGEST_LINE) {
                return length;
            }
            line[length++] = next;
        }
    }

    private byte nextByte() throws IOException {
        if (at == end) {
            fill();
        }
        return buffer[at++];
    }

    private void fill() throws IOException {
        at = 0;
        end = input.read(buffer);
        if (end <= 0) {
            end = 0;
            throw new EOFException("the stream ended");
        }
    }

    private void take(int length, JpegPart part) throws IOException {
        int left = length;
        while (left > 0) {
            if (at == end) {
                fill();
            }
            int count = Math.min(left, end - at);
            part.put(buffer, at, count);
            at += count;
            left -= count;
        }
    }

    /** Copies until a line break and the boundary have passed; they are taken off again. */
    private void takeToBoundary(JpegPart part) throws IOException {
        int matched = 0;
        while (matched < boundary.length) {
            if (at == end) {
                fill();
            }
            int from = at;
            while (at < end && matched < boundary.length) {
                byte next = buffer[at++];
                matched = next == boundary[matched] ? matched + 1 : restarted(next, matched);
            }
            part.put(buffer, from, at - from);
        }
        part.cut(boundary.length);
        line();
        atBoundary = true;
    }

    /** How much of the boundary still fits after a byte that did not: dashes may repeat. */
    private int restarted(byte next, int matched) {
        boolean dashes = next == '-' && matched == 2 && boundary[1] == '-';
        return dashes ? 2 : next == boundary[0] ? 1 : 0;
    }
}
