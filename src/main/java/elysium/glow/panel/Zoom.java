package elysium.glow.panel;

/** Which part of a picture is looked at: enlarged around the pointer, and moved. */
final class Zoom {
    private static final float MOST = 256;
    private float left;
    private float bottom;
    private float part = 1;

    float left() {
        return left;
    }

    float bottom() {
        return bottom;
    }

    /** Of the width and of the height. */
    float part() {
        return part;
    }

    /** So many times closer, with what lies at that place of the view staying there. */
    void closer(float times, float u, float v) {
        float wanted = Math.clamp(part / times, 1 / MOST, 1f);
        left += u * (part - wanted);
        bottom += v * (part - wanted);
        part = wanted;
        keepInside();
    }

    /** Moves the picture by parts of the view. */
    void move(float u, float v) {
        left -= u * part;
        bottom -= v * part;
        keepInside();
    }

    void whole() {
        left = 0;
        bottom = 0;
        part = 1;
    }

    private void keepInside() {
        left = Math.clamp(left, 0f, 1 - part);
        bottom = Math.clamp(bottom, 0f, 1 - part);
    }

    /** The place of the picture that lies there in the view. */
    float u(float viewU) {
        return left + viewU * part;
    }

    float v(float viewV) {
        return bottom + viewV * part;
    }
}
