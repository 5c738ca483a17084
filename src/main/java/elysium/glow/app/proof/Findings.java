package elysium.glow.app.proof;

import elysium.glow.app.gallery.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a visit shows of a preset's light.
 *
 * @param nobody the mean light of the picture, 0..1, when nobody has been there for six seconds
 * @param rest the same with somebody at rest
 * @param smile how many times brighter it is around the lips in a broad smile than at rest
 * @param answerSeconds from a smile until the light around the lips has risen by half; NaN if it
 *     does not rise
 * @param shimmer the change between two pictures of one moment, in the display's steps
 * @param bands the part of dark gradients that stands in bands; NaN where there are none
 * @param edge the hardest step along the lips that is not the camera's, in parts of the range
 */
public record Findings(
        double nobody,
        double rest,
        double smile,
        double answerSeconds,
        double shimmer,
        double bands,
        double edge) {
    public static final double DARKEST = 0.02;
    public static final double BRIGHTER = 1.5;
    public static final double SOONEST_SECONDS = 0.1;
    public static final double STILLEST = 1;
    public static final double SMOOTHEST = 0.2;

    /** A frame more than the limit is late; what rounding makes of it is not. */
    private static final double ROUNDING = 1e-6;

    public boolean isDark() {
        return nobody < DARKEST;
    }

    public boolean isAnswering() {
        return smile >= BRIGHTER;
    }

    public boolean isQuick() {
        return answerSeconds <= SOONEST_SECONDS + ROUNDING;
    }

    public boolean isStill() {
        return shimmer < STILLEST;
    }

    public boolean isSmooth() {
        return !(bands > SMOOTHEST);
    }

    /** As people read them. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        add(figures, "Light with nobody there", percent(nobody), isDark());
        add(figures, "Light at rest", percent(rest), null);
        add(figures, "A smile against rest", said("%.2f times", smile), isAnswering());
        String answer = said("%.0f ms", 1000 * answerSeconds);
        add(figures, "Half the answer after", answer, isQuick());
        add(figures, "Shimmer", said("%.2f of 255", shimmer), isStill());
        add(figures, "Banding", percent(bands), isSmooth());
        add(figures, "Hardest mask edge", percent(edge), null);
        return figures;
    }

    private static void add(List<Figure> figures, String name, String value, Boolean holds) {
        figures.add(new Figure(name, value, holds));
    }

    static String percent(double part) {
        return said("%.2f %%", 100 * part);
    }

    static String said(String form, double figure) {
        return Double.isNaN(figure) ? "none" : String.format(Locale.ROOT, form, figure);
    }
}
