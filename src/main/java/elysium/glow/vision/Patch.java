package elysium.glow.vision;

/** A part of a picture's light, at its own size or halved once or more. */
final class Patch {
    private byte[] own = new byte[0];
    private byte[] plane;
    private int stride;
    private int width, height;
    private float scale, offsetX, offsetY;

    /** All of a picture as it is. */
    void take(Plane whole) {
        plane = whole.bytes();
        stride = whole.width();
        width = whole.width();
        height = whole.height();
        scale = 1;
        offsetX = 0;
        offsetY = 0;
    }

    /**
     * Another one's rectangle, in picture pixels, at half its size: each pixel the mean of four.
     */
    void halve(Patch from, float left, float top, float right, float bottom) {
        int firstX = even(from.x(left), from.width);
        int firstY = even(from.y(top), from.height);
        width = half(firstX, from.x(right), from.width);
        height = half(firstY, from.y(bottom), from.height);
        stride = width;
        if (own.length < width * height) {
            own = new byte[width * height];
        }
        plane = own;
        scale = from.scale / 2;
        offsetX = (from.offsetX - 0.5f - firstX) / 2;
        offsetY = (from.offsetY - 0.5f - firstY) / 2;
        for (int row = 0; row < height; row++) {
            int upper = Math.min(firstY + 2 * row, from.height - 1) * from.stride + firstX;
            int below = firstY + 2 * row + 1 < from.height ? from.stride : 0;
            mean(from, upper, below, row * width, (from.width - firstX) / 2);
        }
    }

    private static int even(float place, int length) {
        return Math.clamp((int) Math.floor(place) - 2, 0, Math.max(0, length - 2)) & ~1;
    }

    private static int half(int first, float last, int length) {
        int end = Math.clamp((int) Math.ceil(last) + 3, first + 1, length);
        return (end - first + 1) / 2;
    }

    private void mean(Patch from, int upper, int below, int to, int whole) {
        byte[] source = from.plane;
        int pairs = Math.min(width, whole);
        for (int i = 0; i < pairs; i++) {
            int at = upper + 2 * i;
            int sum =
                    (source[at] & 0xff)
                            + (source[at + 1] & 0xff)
                            + (source[at + below] & 0xff)
                            + (source[at + below + 1] & 0xff);
            own[to + i] = (byte) ((sum + 2) >> 2);
        }
        if (pairs < width) {
            int at = upper + 2 * pairs;
            own[to + pairs] = (byte) (((source[at] & 0xff) + (source[at + below] & 0xff) + 1) >> 1);
        }
    }

    /** Where a place of the picture lies here. */
    float x(float pictureX) {
        return pictureX * scale + offsetX;
    }

    float y(float pictureY) {
        return pictureY * scale + offsetY;
    }

    byte[] plane() {
        return plane;
    }

    int stride() {
        return stride;
    }

    int lastX() {
        return width - 1;
    }

    int lastY() {
        return height - 1;
    }
}
