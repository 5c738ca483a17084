package elysium.glow.vision;

/** Finds the 68 points of one face. */
public interface PointFinder extends AutoCloseable {
    /**
     * Fills points, presence and visibility of the face in the box.
     *
     * @param angle by how much the face is thought to be turned, radians clockwise
     */
    void look(Luma picture, Box box, float angle, Look face);

    /**
     * The presence that nearly every face of flesh reaches now and then, and hardly one that is
     * drawn or printed: what somebody new must show once. 0 where nobody knows it.
     */
    default float leastOfNewcomers() {
        return 0;
    }

    @Override
    void close();
}
