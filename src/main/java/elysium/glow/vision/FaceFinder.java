package elysium.glow.vision;

/** Proposes where in a picture faces may be. */
public interface FaceFinder extends AutoCloseable {
    /**
     * How a picture is searched.
     *
     * @param shorterSide that the picture is made small to, in pixels
     * @param threshold the least score that is worth a look, 0..1
     * @param upright how the picture's people stand in it: radians, clockwise
     */
    record Search(int shorterSide, float threshold, float upright) {}

    /** Fills the boxes with faces of the picture, the surest first, each once. */
    void find(Luma picture, Search search, Boxes boxes);

    @Override
    void close();
}
