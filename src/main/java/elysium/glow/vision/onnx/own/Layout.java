package elysium.glow.vision.onnx.own;

import elysium.glow.vision.Face;
import java.util.List;

/**
 * Where the 68 points lie among those of a model.
 *
 * @param name as a person writes it
 * @param points how many the model has
 * @param places for each of the 68 the one or two whose mean it is, or none where the model has no
 *     such point
 */
record Layout(String name, int points, List<int[]> places) {
    private static final int LIPS = 48;

    Layout {
        if (places.size() != Face.POINTS) {
            throw new IllegalArgumentException(name + " places " + places.size() + " points");
        }
    }

    boolean gives(int point) {
        return places.get(point).length > 0;
    }

    /** Whether none of the 68 is left to others. */
    boolean isWhole() {
        return places.stream().allMatch(place -> place.length > 0);
    }

    /** Whether it draws the mouth, outside and inside. */
    boolean givesLips() {
        return places.subList(LIPS, Face.POINTS).stream().allMatch(place -> place.length > 0);
    }
}
