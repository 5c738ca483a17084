package elysium.glow.sitter;

import java.util.Arrays;

/** Where lips, opening, teeth and tongue lie in the picture: a byte of coverage for each pixel. */
public final class Masks {
    public final int width;
    public final int height;
    public final byte[] lips;

    /** All that is seen between the lips, teeth and tongue included. */
    public final byte[] opening;

    public final byte[] teeth;
    public final byte[] tongue;

    public Masks(int width, int height) {
        this.width = width;
        this.height = height;
        lips = new byte[width * height];
        opening = new byte[width * height];
        teeth = new byte[width * height];
        tongue = new byte[width * height];
    }

    void clear() {
        Arrays.fill(lips, (byte) 0);
        Arrays.fill(opening, (byte) 0);
        Arrays.fill(teeth, (byte) 0);
        Arrays.fill(tongue, (byte) 0);
    }
}
