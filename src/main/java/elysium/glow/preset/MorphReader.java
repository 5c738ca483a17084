package elysium.glow.preset;

import elysium.glow.isf.Look;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import elysium.glow.parameter.Curve;
import elysium.glow.parameter.Kind;
import java.util.function.Function;

/** Reads how a preset comes in, and says what the inputs of a transition are called. */
public record MorphReader(JsonDocument json, Function<JsonValue, Look> looks) {
    /** The picture that a transition begins with. */
    public static final String START = "startImage";

    /** The one that it ends with. */
    public static final String END = "endImage";

    /** How far it has come, 0 to 1. */
    public static final String PROGRESS = "progress";

    /** Null where the preset does not say. */
    Morph read(Section preset) {
        JsonValue value = preset.find("morph");
        if (value == null) {
            return null;
        }
        Section morph = Section.of(json, value, "'morph'", Limits.MORPH_KEYS);
        morph.need("seconds", "'morph'");
        return new Morph(
                morph.number("seconds", 0, Limits.LONGEST_SECONDS, 0),
                morph.choice("curve", Morph.USUAL.curve(), Curve::spelling),
                through(morph.find("look")));
    }

    private Look through(JsonValue value) {
        if (value == null) {
            return null;
        }
        Look look = looks.apply(value);
        if (!isTransition(look)) {
            throw json.error(
                    value,
                    "'%s' is no transition: it needs the images %s and %s and the float %s."
                            .formatted(look.name(), START, END, PROGRESS));
        }
        return look;
    }

    private static boolean isTransition(Look look) {
        boolean moves =
                look.parameters().stream()
                        .anyMatch(p -> p.name().equals(PROGRESS) && p.kind() == Kind.FLOAT);
        return moves && reads(look, START) && reads(look, END);
    }

    private static boolean reads(Look look, String image) {
        return look.images().stream().anyMatch(input -> input.name().equals(image));
    }
}
