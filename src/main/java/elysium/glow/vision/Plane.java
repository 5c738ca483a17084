package elysium.glow.vision;

/** One byte for each pixel of a picture: its light, or one of its colours. */
public interface Plane {
    int width();

    int height();

    /** Makes sure that the bytes hold the rectangle, or the edge where that lies outside. */
    void cover(int left, int top, int right, int bottom);

    /** Row after row without padding; valid where it has been covered, until the next frame. */
    byte[] bytes();

    /** What a step of a byte is of the way from black to white. */
    float scale();

    /** What a byte of 0 stands for. */
    float offset();
}
