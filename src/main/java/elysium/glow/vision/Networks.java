package elysium.glow.vision;

/** The four that see together: where faces are, their points, their mouths, their expression. */
public record Networks(
        FaceFinder faces, PointFinder points, CloseReader mouths, CloseReader expressions)
        implements AutoCloseable {
    @Override
    public void close() {
        faces.close();
        points.close();
        mouths.close();
        expressions.close();
    }
}
