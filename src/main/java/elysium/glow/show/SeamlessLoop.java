package elysium.glow.show;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A film that ends where it begins: its last frames turn into those that came before its first.
 *
 * <p>It takes a few frames more than it gives: the first of them are the lead.
 */
public final class SeamlessLoop {
    private final int lead;
    private final int length;
    private final Consumer<ByteBuffer> out;
    private final List<byte[]> before = new ArrayList<>();
    private ByteBuffer blended;
    private int taken;

    /** Passes on as many frames as the length says. */
    public SeamlessLoop(int lead, int length, Consumer<ByteBuffer> out) {
        if (lead < 0 || length < lead) {
            throw new IllegalArgumentException("a loop of " + length + " with a lead of " + lead);
        }
        this.lead = lead;
        this.length = length;
        this.out = out;
    }

    /** Takes the next frame; its bytes are only looked at. */
    public void add(ByteBuffer frame) {
        int place = taken++ - lead;
        if (place < 0) {
            byte[] kept = new byte[frame.capacity()];
            frame.get(0, kept);
            before.add(kept);
        } else if (place < length) {
            int turning = place - (length - lead);
            out.accept(turning < 0 ? frame : turned(frame, turning));
        }
    }

    private ByteBuffer turned(ByteBuffer frame, int turning) {
        byte[] other = before.get(turning);
        if (blended == null) {
            blended = ByteBuffer.allocateDirect(other.length);
        }
        int part = turning + 1;
        int whole = lead + 1;
        for (int i = 0; i < other.length; i++) {
            int sum = (frame.get(i) & 255) * (whole - part) + (other[i] & 255) * part;
            blended.put(i, (byte) ((sum + whole / 2) / whole));
        }
        return blended;
    }
}
