package elysium.glow.sitter;

import java.util.Arrays;

/** Triangles into a tile of the picture at twice its resolution, nearest first. */
final class Raster {
    private static final float ONE = 65536;

    /** Neighbours share their edge by this much, so that no gap opens between them. */
    private static final float SLACK = 1e-3f;

    private final int width;
    private final int height;
    private int[] colour = {};
    private float[] depth = {};
    private int tileX;
    private int tileY;
    private int tileW;
    private int tileH;
    private int stride;
    private float ax;
    private float ay;
    private float abx;
    private float aby;
    private float acx;
    private float acy;
    private float inverse;
    private float behind;
    private int tag;
    private int x0;
    private int x1;
    private int from;
    private int to;
    private int red;
    private int green;
    private int blue;
    private int redStep;
    private int greenStep;
    private int blueStep;
    private float depthStep;

    Raster(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Makes room for the whole picture, so that no frame allocates. */
    void reserve() {
        colour = new int[4 * width * height];
        depth = new float[4 * width * height];
    }

    /** Starts a tile that holds what lies between these picture coordinates. */
    void begin(float left, float top, float right, float bottom) {
        tileX = Math.max(0, (int) Math.floor(left) - 1);
        tileY = Math.max(0, (int) Math.floor(top) - 1);
        tileW = Math.max(0, Math.min(width, (int) Math.ceil(right) + 2) - tileX);
        tileH = Math.max(0, Math.min(height, (int) Math.ceil(bottom) + 2) - tileY);
        stride = 2 * tileW;
        Arrays.fill(colour, 0, stride * 2 * tileH, 0);
        Arrays.fill(depth, 0, stride * 2 * tileH, Float.MAX_VALUE);
    }

    int left() {
        return tileX;
    }

    int top() {
        return tileY;
    }

    int right() {
        return tileX + tileW;
    }

    int bottom() {
        return tileY + tileH;
    }

    /** The sample at twice the picture's resolution, 0 where nothing was drawn. */
    int sample(int x2, int y2) {
        return colour[(y2 - 2 * tileY) * stride + x2 - 2 * tileX];
    }

    void draw(Surface s) {
        int[] t = s.triangles;
        float ox = 0.5f - 2 * tileX;
        float oy = 0.5f - 2 * tileY;
        for (int i = 0, k = 0; i < t.length; i += 3, k++) {
            int a = t[i];
            int b = t[i + 1];
            int c = t[i + 2];
            ax = 2 * s.sx[a] + ox;
            ay = 2 * s.sy[a] + oy;
            abx = 2 * s.sx[b] + ox - ax;
            aby = 2 * s.sy[b] + oy - ay;
            acx = 2 * s.sx[c] + ox - ax;
            acy = 2 * s.sy[c] + oy - ay;
            float area = abx * acy - aby * acx;
            if (area > 4e-5f || (s.twoSided && area < -4e-5f)) {
                tag = s.tags[k] << 24;
                inverse = 1 / area;
                behind = area > 0 ? 0 : s.innerBehind;
                fill(s, a, b, c);
            }
        }
    }

    private void fill(Surface s, int a, int b, int c) {
        x0 = Math.max(0, (int) Math.ceil(ax + Math.min(0, Math.min(abx, acx))));
        x1 = Math.min(2 * tileW - 1, (int) Math.floor(ax + Math.max(0, Math.max(abx, acx))));
        int y0 = Math.max(0, (int) Math.ceil(ay + Math.min(0, Math.min(aby, acy))));
        int y1 = Math.min(2 * tileH - 1, (int) Math.floor(ay + Math.max(0, Math.max(aby, acy))));
        if (x0 > x1 || y0 > y1) {
            return;
        }
        float ux = acy * inverse;
        float uy = -acx * inverse;
        float wx = -aby * inverse;
        float wy = abx * inverse;
        float u = (x0 - ax) * ux + (y0 - ay) * uy;
        float w = (x0 - ax) * wx + (y0 - ay) * wy;
        float ra = s.outRed[a];
        float ga = s.outGreen[a];
        float ba = s.outBlue[a];
        float za = s.depth[a];
        float rb = s.outRed[b] - ra;
        float rc = s.outRed[c] - ra;
        float gb = s.outGreen[b] - ga;
        float gc = s.outGreen[c] - ga;
        float bb = s.outBlue[b] - ba;
        float bc = s.outBlue[c] - ba;
        float zb = s.depth[b] - za;
        float zc = s.depth[c] - za;
        redStep = (int) (ONE * (ux * rb + wx * rc));
        greenStep = (int) (ONE * (ux * gb + wx * gc));
        blueStep = (int) (ONE * (ux * bb + wx * bc));
        depthStep = ux * zb + wx * zc;
        for (int y = y0; y <= y1; y++, u += uy, w += wy) {
            from = x0;
            to = x1;
            cut(u, ux);
            cut(w, wx);
            cut(1 - u - w, -ux - wx);
            if (from <= to) {
                red = (int) (ONE * (ra + u * rb + w * rc + 0.5f));
                green = (int) (ONE * (ga + u * gb + w * gc + 0.5f));
                blue = (int) (ONE * (ba + u * bb + w * bc + 0.5f));
                span(y * stride, za + u * zb + w * zc + behind);
            }
        }
    }

    /** Keeps of a row what lies on the inner side of one edge. */
    private void cut(float value, float slope) {
        if (slope > 1e-9f) {
            from = Math.max(from, (int) Math.ceil(x0 - value / slope - SLACK));
        } else if (slope < -1e-9f) {
            to = Math.min(to, (int) Math.floor(x0 - value / slope + SLACK));
        } else if (value < 0) {
            to = -1;
        }
    }

    private void span(int row, float z0) {
        int skip = from - x0;
        int r = red + skip * redStep;
        int g = green + skip * greenStep;
        int b = blue + skip * blueStep;
        float z = z0 + skip * depthStep;
        int stop = row + to;
        for (int at = row + from; at <= stop; at++) {
            if (z < depth[at]) {
                depth[at] = z;
                colour[at] = tag | (r & 0xFF0000) | ((g >> 8) & 0xFF00) | ((b >> 16) & 0xFF);
            }
            z += depthStep;
            r += redStep;
            g += greenStep;
            b += blueStep;
        }
    }
}
