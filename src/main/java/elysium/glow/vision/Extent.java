package elysium.glow.vision;

/** How far points reach, in pixels of a picture: a carrier. */
final class Extent {
    float left, top, right, bottom;

    Extent of(float[] points) {
        left = Float.MAX_VALUE;
        top = Float.MAX_VALUE;
        right = -Float.MAX_VALUE;
        bottom = -Float.MAX_VALUE;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return this;
    }
}
