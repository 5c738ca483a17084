package elysium.glow.vision;

/** Finds the 68 points of one face. */
public interface PointFinder extends AutoCloseable {
    /**
     * Fills points, presence and visibility of the face in the box.
     *
     * @param angle by how much the face is thought to be turned, radians clockwise
     */
    void look(Luma picture, Box box, float angle, Look face);

    @Override
    void close();
}
