package elysium.glow.preset;

import elysium.glow.parameter.Parameter;
import elysium.glow.parameter.Parameter.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The dials of the finish pass, which turns the composed light into a picture. */
public enum Finish {
    TONE(
            Declared.choice(
                    "tone",
                    List.of(new Choice(0, "filmic"), new Choice(1, "none")),
                    "how light becomes a picture: filmic keeps blues blue, none leaves it be")),
    EXPOSURE(
            Declared.dial(
                    "exposure",
                    Declared.range(0, -8, 8),
                    "stops",
                    "how long the light is gathered")),
    BLOOM(
            Declared.dial(
                    "bloom",
                    Declared.range(0.25f, 0, 1),
                    "",
                    "the part of the light that spreads")),
    BLOOM_RADIUS(
            Declared.dial(
                    "bloomRadius", Declared.range(0.6f, 0, 1), "", "how far the bloom spreads")),
    VIGNETTE(
            Declared.dial(
                    "vignette", Declared.range(0.3f, 0, 1), "", "how dark the corners become")),
    GRAIN(
            Declared.dial(
                    "grain",
                    Declared.range(0.15f, 0, 1),
                    "",
                    "how much the picture shimmers like film"));

    /** The value of {@link #TONE} that keeps hue and saturated blues. */
    public static final int FILMIC = 0;

    /** The value of {@link #TONE} that shows what the looks wrote, untouched. */
    public static final int NONE = 1;

    /** What {@code "finish": "none"} stands for. */
    public static final Map<String, List<Float>> UNTOUCHED =
            Map.of(
                    "tone", List.of((float) NONE),
                    "exposure", List.of(0f),
                    "bloom", List.of(0f),
                    "vignette", List.of(0f),
                    "grain", List.of(0f));

    /** In the order of the constants, so that an ordinal is a place in played values. */
    public static final List<Parameter> PARAMETERS =
            Arrays.stream(values()).map(Finish::parameter).toList();

    @SuppressWarnings("ImmutableEnumChecker") // its lists never change
    private final Parameter parameter;

    Finish(Parameter parameter) {
        this.parameter = parameter;
    }

    public Parameter parameter() {
        return parameter;
    }
}
