package elysium.glow.sitter;

import java.util.Arrays;

/** Triangles into a tile of the picture at twice its resolution, nearest first. */
final class Raster {
    private final int width;
    private final int height;
    private int[] colour = {};
    private float[] depth = {};
    private int tileX;
    private int tileY;
    private int tileW;
    private int tileH;
    private int stride;

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
        for (int i = 0, k = 0; i < t.length; i += 3, k++) {
            int a = t[i];
            int b = t[i + 1];
            int c = t[i + 2];
            float area =
                    (s.sx[b] - s.sx[a]) * (s.sy[c] - s.sy[a])
                            - (s.sy[b] - s.sy[a]) * (s.sx[c] - s.sx[a]);
            if (area > 1e-5f) {
                fill(s, k, a, b, c, area, 0);
            } else if (s.twoSided && area < -1e-5f) {
                fill(s, k, a, c, b, -area, s.innerBehind);
            }
        }
    }

    private void fill(Surface s, int k, int a, int b, int c, float area, float behind) {
        float ox = 0.5f - 2 * tileX;
        float oy = 0.5f - 2 * tileY;
        float ax = 2 * s.sx[a] + ox;
        float ay = 2 * s.sy[a] + oy;
        float bx = 2 * s.sx[b] + ox;
        float by = 2 * s.sy[b] + oy;
        float cx = 2 * s.sx[c] + ox;
        float cy = 2 * s.sy[c] + oy;
        int x0 = Math.max(0, (int) Math.ceil(Math.min(ax, Math.min(bx, cx))));
        int x1 = Math.min(2 * tileW - 1, (int) Math.floor(Math.max(ax, Math.max(bx, cx))));
        int y0 = Math.max(0, (int) Math.ceil(Math.min(ay, Math.min(by, cy))));
        int y1 = Math.min(2 * tileH - 1, (int) Math.floor(Math.max(ay, Math.max(by, cy))));
        if (x0 > x1 || y0 > y1) {
            return;
        }
        float inverse = 0.25f / area;
        float ubx = (cy - ay) * inverse;
        float uby = (ax - cx) * inverse;
        float ucx = (ay - by) * inverse;
        float ucy = (bx - ax) * inverse;
        float ra = s.outRed[a];
        float ga = s.outGreen[a];
        float ba = s.outBlue[a];
        float za = s.depth[a] + behind;
        float rb = s.outRed[b] - ra;
        float gb = s.outGreen[b] - ga;
        float bb = s.outBlue[b] - ba;
        float zb = s.depth[b] + behind - za;
        float rc = s.outRed[c] - ra;
        float gc = s.outGreen[c] - ga;
        float bc = s.outBlue[c] - ba;
        float zc = s.depth[c] + behind - za;
        int tag = s.tags[k] << 24;
        for (int y = y0; y <= y1; y++) {
            float u = (x0 - ax) * ubx + (y - ay) * uby;
            float w = (x0 - ax) * ucx + (y - ay) * ucy;
            int at = y * stride + x0;
            for (int x = x0; x <= x1; x++, at++, u += ubx, w += ucx) {
                if (u < -1e-5f || w < -1e-5f || u + w > 1.00001f) {
                    continue;
                }
                float z = za + u * zb + w * zc;
                if (z < depth[at]) {
                    depth[at] = z;
                    int r = (int) (ra + u * rb + w * rc);
                    int g = (int) (ga + u * gb + w * gc);
                    int b8 = (int) (ba + u * bb + w * bc);
                    colour[at] = tag | r << 16 | g << 8 | b8;
                }
            }
        }
    }
}
