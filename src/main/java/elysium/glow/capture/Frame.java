package elysium.glow.capture;

import elysium.glow.sitter.Truth;
import java.nio.ByteBuffer;

/**
 * One picture from a camera: its bytes as they came, its size, and when it was taken.
 *
 * <p>A carrier: it is filled anew again and again, and belongs to one thread at a time.
 */
public final class Frame {
    private ByteBuffer pixels = ByteBuffer.allocateDirect(0);
    private PixelFormat format = PixelFormat.RGBA;
    private int width;
    private int height;
    private boolean fullRange = true;
    private boolean bt709;
    private long capturedNanos;
    private long sequence = -1;
    private final Truth truth = new Truth();
    private boolean truthful;

    /** Makes room for a picture and returns the buffer to fill, position 0, limit its bytes. */
    public ByteBuffer shape(PixelFormat newFormat, int newWidth, int newHeight) {
        format = newFormat;
        width = newWidth;
        height = newHeight;
        truthful = false;
        int bytes = newFormat.bytes(newWidth, newHeight);
        if (pixels.capacity() < bytes) {
            pixels = ByteBuffer.allocateDirect(bytes);
        }
        pixels.clear().limit(bytes);
        return pixels;
    }

    /** Says how luma and chroma are meant: full or video range, BT.709 or BT.601. */
    public void colours(boolean isFullRange, boolean isBt709) {
        fullRange = isFullRange;
        bt709 = isBt709;
    }

    /** Stamps the frame with its place in the stream. */
    public void stamp(long newSequence, long newCapturedNanos) {
        sequence = newSequence;
        capturedNanos = newCapturedNanos;
    }

    /** The sitter's own truth of this picture, to be filled; only the sitter's camera calls it. */
    public Truth tellTruth() {
        truthful = true;
        return truth;
    }

    /** What the sitter knows of this picture, or null if it shows real people. */
    public Truth truth() {
        return truthful ? truth : null;
    }

    /** Takes over a copy of the other frame. */
    public void copyFrom(Frame other) {
        ByteBuffer target = shape(other.format, other.width, other.height);
        int bytes = other.format.bytes(other.width, other.height);
        target.put(0, other.pixels, 0, bytes);
        fullRange = other.fullRange;
        bt709 = other.bt709;
        sequence = other.sequence;
        capturedNanos = other.capturedNanos;
        truthful = other.truthful;
        if (truthful) {
            truth.copyFrom(other.truth);
        }
    }

    /** The bytes, position 0, limit their number; not to be kept. */
    public ByteBuffer pixels() {
        return pixels;
    }

    public PixelFormat format() {
        return format;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean isFullRange() {
        return fullRange;
    }

    public boolean isBt709() {
        return bt709;
    }

    /** When the picture was taken, as near as the source tells. */
    public long capturedNanos() {
        return capturedNanos;
    }

    /** Counts the source's frames from 0; -1 before the first. */
    public long sequence() {
        return sequence;
    }
}
