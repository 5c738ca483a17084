package elysium.glow.vision;

import java.util.ArrayList;
import java.util.List;

/** The four that see together: where faces are, their points, their mouths, their expression. */
public record Networks(
        FaceFinder faces, PointFinder points, CloseReader mouths, CloseReader expressions)
        implements AutoCloseable {
    /** Closes those that there are, all of them, even if one of them can't be. */
    @Override
    public void close() {
        List<Runnable> closings = new ArrayList<>();
        if (faces != null) {
            closings.add(faces::close);
        }
        if (points != null) {
            closings.add(points::close);
        }
        if (mouths != null) {
            closings.add(mouths::close);
        }
        if (expressions != null) {
            closings.add(expressions::close);
        }
        closeAll(closings);
    }

    private static void closeAll(List<Runnable> closings) {
        RuntimeException trouble = null;
        for (Runnable closing : closings) {
            try {
                closing.run();
            } catch (RuntimeException e) {
                if (trouble == null) {
                    trouble = new IllegalStateException("a network can't be closed", e);
                } else {
                    trouble.addSuppressed(e);
                }
            }
        }
        if (trouble != null) {
            throw trouble;
        }
    }
}
