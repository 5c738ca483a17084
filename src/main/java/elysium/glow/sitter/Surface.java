package elysium.glow.sitter;

import java.util.Arrays;

/** A skin of small triangles: where its corners are, what they are made of, how they are lit. */
final class Surface {
    final int count;
    final float[] x;
    final float[] y;
    final float[] z;
    final float[] cx;
    final float[] cy;
    final float[] cz;
    final float[] nx;
    final float[] ny;
    final float[] nz;
    final float[] sx;
    final float[] sy;
    final float[] depth;
    final float[] red;
    final float[] green;
    final float[] blue;
    final float[] gloss;

    /** How open each corner is to the sky, and towards which side (head space). */
    final float[] open;

    final float[] openX;
    final float[] openY;
    final float[] openZ;

    /** Display values 0..255 after lighting. */
    final float[] outRed;

    final float[] outGreen;
    final float[] outBlue;
    final int[] left;
    final int[] right;
    final int[] up;
    final int[] down;
    int[] triangles = {};
    byte[] tags = {};

    /** Added to the depth, so that what lies within never shows through what lies over it. */
    float behind;

    boolean twoSided;

    /** How much of the light from behind reaches it. */
    float rim = 1;

    /** The same for each corner. */
    final float[] edge;

    /** Added to the depth of what is seen from its inner side. */
    float innerBehind;

    /** How much light goes into it and comes out red: 1 for skin. */
    float flesh = 1;

    /** How often the highlight is squared: more is sharper. */
    int polish = 4;

    Surface(int count) {
        this.count = count;
        x = new float[count];
        y = new float[count];
        z = new float[count];
        cx = new float[count];
        cy = new float[count];
        cz = new float[count];
        nx = new float[count];
        ny = new float[count];
        nz = new float[count];
        sx = new float[count];
        sy = new float[count];
        depth = new float[count];
        red = new float[count];
        green = new float[count];
        blue = new float[count];
        gloss = new float[count];
        open = new float[count];
        openX = new float[count];
        openY = new float[count];
        openZ = new float[count];
        outRed = new float[count];
        outGreen = new float[count];
        outBlue = new float[count];
        left = new int[count];
        right = new int[count];
        up = new int[count];
        down = new int[count];
        edge = new float[count];
        Arrays.fill(open, 1);
        Arrays.fill(edge, 1);
    }

    /**
     * A sheet of rows and columns, numbered row by row; closed joins the last column to the first.
     */
    static Surface sheet(int rows, int columns, boolean closed) {
        return sheets(1, rows, columns, closed);
    }

    /** Several sheets of one size, numbered one after the other. */
    static Surface sheets(int pieces, int rows, int columns, boolean closed) {
        Surface s = new Surface(pieces * rows * columns);
        Quads quads = new Quads(s.count);
        for (int v = 0; v < s.count; v++) {
            int c = v % columns;
            int r = v / columns % rows;
            int first = v - c;
            int before = closed ? (c + columns - 1) % columns : Math.max(0, c - 1);
            int after = closed ? (c + 1) % columns : Math.min(columns - 1, c + 1);
            s.left[v] = first + before;
            s.right[v] = first + after;
            s.up[v] = r == 0 ? v : v - columns;
            s.down[v] = r == rows - 1 ? v : v + columns;
            if (r < rows - 1 && (closed || c < columns - 1)) {
                quads.add(v, first + after, v + columns, first + columns + after);
                quads.tag(Tag.OTHER);
            }
        }
        quads.into(s);
        return s;
    }

    Surface tagged(byte tag) {
        Arrays.fill(tags, tag);
        return this;
    }

    void paint(int v, float[] colour) {
        red[v] = colour[0];
        green[v] = colour[1];
        blue[v] = colour[2];
    }

    void paintAll(float[] colour, float shine) {
        for (int v = 0; v < count; v++) {
            paint(v, colour);
            gloss[v] = shine;
        }
    }

    void put(int v, float px, float py, float pz) {
        x[v] = px;
        y[v] = py;
        z[v] = pz;
    }

    /** Normals from the neighbours, in camera space. */
    void orient() {
        for (int v = 0; v < count; v++) {
            int a = right[v];
            int b = left[v];
            int c = up[v];
            int d = down[v];
            float ux = cx[a] - cx[b];
            float uy = cy[a] - cy[b];
            float uz = cz[a] - cz[b];
            float vx = cx[c] - cx[d];
            float vy = cy[c] - cy[d];
            float vz = cz[c] - cz[d];
            float x0 = uy * vz - uz * vy;
            float y0 = uz * vx - ux * vz;
            float z0 = ux * vy - uy * vx;
            float scale = (float) (1 / Math.sqrt(x0 * x0 + y0 * y0 + z0 * z0 + 1e-20f));
            nx[v] = x0 * scale;
            ny[v] = y0 * scale;
            nz[v] = z0 * scale;
        }
    }
}
