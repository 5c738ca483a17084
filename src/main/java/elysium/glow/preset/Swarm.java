package elysium.glow.preset;

import elysium.glow.parameter.Parameter;
import java.util.Arrays;
import java.util.List;

/** The dials of the particles that are born on the lips and drift in the water. */
public enum Swarm {
    /** How many at the most; 0 for none. */
    COUNT(Declared.count("count", Declared.range(0, 0, 65_536), "how many particles at the most")),
    /** Linear red, green, blue of one particle's light, and its strength. */
    COLOR(Declared.color("color", List.of(0f, 0.36f, 1f, 1f), "the light of one particle")),
    BIRTH(
            Declared.dial(
                    "birth", Declared.range(0, 0, 1), "", "how many of them a moving mouth sheds")),
    LIFE(
            Declared.dial(
                    "lifeSeconds", Declared.range(2, 0.05f, 60), "s", "how long a particle glows")),
    SIZE(
            Declared.dial(
                    "sizePixels",
                    Declared.range(2, 0.5f, 64),
                    "px",
                    "how wide a particle is at 720 lines")),
    DRIFT(
            Declared.dial(
                    "drift",
                    Declared.range(0.3f, 0, 8),
                    "mouths/s",
                    "how fast the water carries them"));

    /** In the order of the constants, so that an ordinal is a place in played values. */
    public static final List<Parameter> PARAMETERS =
            Arrays.stream(values()).map(Swarm::parameter).toList();

    @SuppressWarnings("ImmutableEnumChecker") // its lists never change
    private final Parameter parameter;

    Swarm(Parameter parameter) {
        this.parameter = parameter;
    }

    public Parameter parameter() {
        return parameter;
    }
}
