package elysium.glow.parameter;

import java.util.List;

/**
 * One thing that can be set: its name, kind, range, first value, and how a panel shows it.
 *
 * @param range its first value and limits, a float for each component
 * @param choices the values of a {@link Kind#LONG} that has names; else empty
 * @param look how it is shown
 */
public record Parameter(
        String name, Kind kind, Range range, List<Choice> choices, Presentation look) {

    /** A named value of a parameter with choices. */
    public record Choice(int value, String label) {}

    /** First value and limits, a float for each component; a limit may be infinite. */
    public record Range(List<Float> initial, List<Float> low, List<Float> high) {}

    /** How a panel shows it: a label, a unit, a curve of the slider, and a sentence. */
    public record Presentation(String label, String unit, Curve curve, String hint) {}

    /** The nearest value that this parameter can have; its first one in place of what is none. */
    public float fit(int component, float value) {
        if (Float.isNaN(value)) {
            return range.initial().get(component);
        }
        return switch (kind) {
            case BOOL, EVENT -> value >= 0.5f ? 1 : 0;
            case LONG -> choices.isEmpty() ? Math.round(within(component, value)) : nearest(value);
            case FLOAT, POINT, COLOR -> within(component, value);
        };
    }

    private float within(int component, float value) {
        return Math.clamp(value, range.low().get(component), range.high().get(component));
    }

    private float nearest(float value) {
        int nearest = choices.getFirst().value();
        for (int i = 1; i < choices.size(); i++) {
            int choice = choices.get(i).value();
            if (Math.abs(choice - value) < Math.abs(nearest - value)) {
                nearest = choice;
            }
        }
        return nearest;
    }
}
