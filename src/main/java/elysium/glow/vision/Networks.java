package elysium.glow.vision;

/** The four that see together: where faces are, their points, their mouths, their expression. */
public record Networks(
        FaceFinder faces, PointFinder points, CloseReader mouths, CloseReader expressions)
        implements AutoCloseable {
    /** Closes those that there are. */
    @Override
    public void close() {
        if (faces != null) {
            faces.close();
        }
        if (points != null) {
            points.close();
        }
        if (mouths != null) {
            mouths.close();
        }
        if (expressions != null) {
            expressions.close();
        }
    }
}
