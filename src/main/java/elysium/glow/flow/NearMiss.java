package elysium.glow.flow;

import java.util.Collection;
import java.util.Locale;

/** The name that a person probably meant when the one they typed is not known. */
public final class NearMiss {
    private static final int LONGEST_NAME = 64;

    private NearMiss() {}

    /** Such as {@code "; did you mean 'camera'?"}, or a period when nothing is near. */
    public static String hint(String typed, Collection<String> known) {
        String nearest = nearest(typed, known);
        return nearest == null ? "." : "; did you mean '" + nearest + "'?";
    }

    /** The known name that is nearest, or null when none is near enough to be meant. */
    public static String nearest(String typed, Collection<String> known) {
        if (typed.length() > LONGEST_NAME) {
            return null;
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        String nearest = null;
        int least = Math.max(1, typed.length() / 3) + 1;
        for (String name : known) {
            int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    /** Letters to add, drop, change or swap with a neighbour on the way from one to the other. */
    static int distance(String from, String to) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, from, to, i, j);
            }
        }
        return steps[from.length()][to.length()];
    }

    private static int fewest(int[][] steps, String from, String to, int i, int j) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int fewest =
                Math.min(
                        steps[i - 1][j - 1] + change,
                        Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
