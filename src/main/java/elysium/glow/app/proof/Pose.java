package elysium.glow.app.proof;

import elysium.glow.sitter.Casting;
import elysium.glow.sitter.Expression;
import elysium.glow.sitter.Script;
import elysium.glow.sitter.Sitter;
import elysium.glow.sitter.Truth;
import elysium.glow.sitter.Variety;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** One frozen moment before the camera, as large as the show: RGBA with its truth. */
public record Pose(ByteBuffer rgba, Truth truth, int width, int height) {
    private static final long WHO = 7;
    private static final double MOMENT = 3;

    /** Somebody who holds an expression. */
    public static Pose of(Expression expression, int width, int height) {
        return of(new Casting(WHO, 1, Variety.SHOW).pinned(expression), MOMENT, width, height);
    }

    /** The room that they have left. */
    public static Pose room(int width, int height) {
        Script gone = new Script(List.of(new Script.Part(List.of(), -10)));
        return of(new Casting(WHO, 1, Variety.SHOW).directed(gone), MOMENT, width, height);
    }

    /** A moment of what people do. */
    public static Pose of(Casting casting, double seconds, int width, int height) {
        ByteBuffer rgba = ByteBuffer.allocateDirect(4 * width * height);
        Truth truth = new Truth();
        new Sitter(casting, width, height).draw(seconds, rgba, truth);
        return new Pose(rgba.rewind(), truth, width, height);
    }

    /** The picture that the camera sees. */
    public Picture picture() {
        return Picture.ofTopFirst(rgba, width, height);
    }

    /** The pixels within so many mouth widths of anybody's lips. */
    public int[] near(double mouthWidths) {
        List<Integer> pixels = new ArrayList<>();
        for (int k = 0; k < width * height; k++) {
            if (distance(k % width + 0.5, Math.floorDiv(k, width) + 0.5) < mouthWidths) {
                pixels.add(k);
            }
        }
        return pixels.stream().mapToInt(Integer::intValue).toArray();
    }

    private double distance(double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < truth.people(); i++) {
            float[] lips = truth.visitor(i).outer;
            double wide = Math.hypot(lips[64] - lips[0], lips[65] - lips[1]);
            for (int p = 0; p < lips.length; p += 4) {
                nearest = Math.min(nearest, Math.hypot(x - lips[p], y - lips[p + 1]) / wide);
            }
        }
        return nearest;
    }
}
