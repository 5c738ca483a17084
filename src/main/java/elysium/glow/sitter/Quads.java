package elysium.glow.sitter;

import java.util.Arrays;

/** A list of four-cornered patches being collected into a surface's triangles. */
final class Quads {
    private final int[] corners;
    private final byte[] tags;
    private int count;

    Quads(int most) {
        corners = new int[most * 6];
        tags = new byte[most * 2];
    }

    void add(int a, int b, int c, int d) {
        int i = count * 3;
        corners[i] = a;
        corners[i + 1] = b;
        corners[i + 2] = c;
        corners[i + 3] = b;
        corners[i + 4] = d;
        corners[i + 5] = c;
        count += 2;
    }

    /** Tags the patch added last. */
    void tag(byte tag) {
        tags[count - 1] = tag;
        tags[count - 2] = tag;
    }

    void into(Surface surface) {
        surface.triangles = Arrays.copyOf(corners, count * 3);
        surface.tags = Arrays.copyOf(tags, count);
    }
}
