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
}
