package elysium.glow.app.proof;

import elysium.glow.app.gallery.Figure;
import elysium.glow.sitter.Act;
import elysium.glow.sitter.Expression;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far the pictures of a smile, a laugh, a word, a pout and a frown lie apart around the lips.
 *
 * @param least the mean distance of the two that are most alike, in parts of the display's range
 * @param one with other those two
 */
public record ToldApart(double least, Act one, Act other) {
    /** How many frames it takes. */
    public static final int FRAMES = 5 * (30 + 15 + 45);

    private static final List<Act> ACTS =
            List.of(Act.BROAD, Act.LAUGH, Act.TALK, Act.POUT, Act.FROWN);
    private static final double FRAME = 1.0 / 30;
    private static final double RESTS = 1.5;
    private static final int MOVING = 30;
    private static final int SEEN = 15;
    private static final double NEAR = 1.5;

    /** As people read it. */
    public Figure figure() {
        String two = " (%s and %s)".formatted(called(one), called(other));
        return new Figure("Least told apart", Findings.percent(least) + two, null);
    }

    private static String called(Act act) {
        return switch (act) {
            case BROAD -> "smile";
            case TALK -> "word";
            default -> act.name().toLowerCase(Locale.ROOT);
        };
    }

    /** Of an easel that may have been drawn on. */
    public static ToldApart of(Easel easel, int width, int height) {
        Map<Act, double[]> seen = new EnumMap<>(Act.class);
        Pose room = Pose.room(width, height);
        for (Act act : ACTS) {
            easel.pass(room, 3, 0.1);
            seen.put(act, picture(easel, new Actor(act, RESTS, width, height)));
        }
        int[] near = Pose.of(Expression.LAUGH, width, height).near(NEAR);
        ToldApart least = new ToldApart(Double.MAX_VALUE, null, null);
        for (Act one : ACTS) {
            for (Act other : ACTS) {
                double apart = distance(seen.get(one), seen.get(other), near);
                if (one.ordinal() < other.ordinal() && apart < least.least) {
                    least = new ToldApart(apart, one, other);
                }
            }
        }
        return least;
    }

    /** The mean of half a second, while somebody does it. */
    private static double[] picture(Easel easel, Actor actor) {
        double seconds = 0;
        for (; seconds < RESTS - 1e-9; seconds += 0.1) {
            easel.pass(actor.at(seconds), 0.1);
        }
        double[] mean = null;
        for (int i = 0; i < MOVING + SEEN; i++) {
            easel.pass(actor.at(seconds), FRAME);
            seconds += FRAME;
            if (i >= MOVING) {
                mean = added(mean, easel.picture());
            }
        }
        return mean;
    }

    private static double[] added(double[] sum, Picture picture) {
        int width = picture.width();
        double[] all = sum == null ? new double[3 * width * picture.height()] : sum;
        for (int i = 0; i < all.length; i++) {
            all[i] += picture.level(i / 3 % width, i / 3 / width, i % 3) / (255.0 * SEEN);
        }
        return all;
    }

    private static double distance(double[] one, double[] other, int... near) {
        double sum = 0;
        for (int pixel : near) {
            for (int channel = 0; channel < 3; channel++) {
                double apart = one[3 * pixel + channel] - other[3 * pixel + channel];
                sum += apart * apart;
            }
        }
        return Math.sqrt(sum / (3.0 * near.length));
    }
}
