package elysium.glow.modulation.morph;

import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Parameter;
import elysium.glow.parameter.Values;
import java.util.List;

/**
 * Two sets of values of the same parameters, mixed: numbers and places straight, angles the short
 * way, colours as they look, choices and switches at the middle of the way.
 */
final class Mixture {
    private static final float MIDDLE = 0.5f;

    private final Values from;
    private final Values to;
    private final List<Parameter> parameters;
    private final Angle.Bounds[] angles;
    private final OkLab colors;

    /** Mixes into both: whatever plays one of them plays the mixture. */
    Mixture(Values from, Values to, boolean linearColors) {
        this.from = from;
        this.to = to;
        parameters = to.parameters();
        angles = new Angle.Bounds[parameters.size()];
        for (int i = 0; i < angles.length; i++) {
            Parameter parameter = parameters.get(i);
            float turn = parameter.kind() == Kind.FLOAT ? Angle.turn(parameter) : 0;
            if (turn > 0) {
                Parameter.Range range = parameter.range();
                float low = range.low().getFirst();
                angles[i] = new Angle.Bounds(low, range.high().getFirst(), turn);
            }
        }
        colors = new OkLab(linearColors);
    }

    /** All parameters at that part of the way, but for the one at that place; -1 for no such. */
    void mix(float part, int except) {
        for (int i = 0; i < angles.length; i++) {
            if (i != except) {
                mix(i, part);
            }
        }
    }

    private void mix(int place, float part) {
        Parameter parameter = parameters.get(place);
        switch (parameter.kind()) {
            case EVENT -> {}
            case BOOL -> atTheMiddle(place, part);
            case LONG -> {
                if (parameter.choices().isEmpty()) {
                    both(place, 0, Math.round(straight(place, 0, part)));
                } else {
                    atTheMiddle(place, part);
                }
            }
            case FLOAT -> {
                Angle.Bounds angle = angles[place];
                both(
                        place,
                        0,
                        angle == null
                                ? straight(place, 0, part)
                                : Angle.mix(from.get(place), to.get(place), part, angle));
            }
            case POINT -> {
                both(place, 0, straight(place, 0, part));
                both(place, 1, straight(place, 1, part));
            }
            case COLOR -> color(place, part);
        }
    }

    private void color(int place, float part) {
        colors.from(from.get(place, 0), from.get(place, 1), from.get(place, 2));
        colors.to(to.get(place, 0), to.get(place, 1), to.get(place, 2));
        float alpha = straight(place, 3, part);
        float[] mixed = colors.mix(part);
        for (int c = 0; c < mixed.length; c++) {
            both(place, c, parameters.get(place).fit(c, mixed[c]));
        }
        both(place, 3, alpha);
    }

    private float straight(int place, int component, float part) {
        float start = from.get(place, component);
        return start + (to.get(place, component) - start) * part;
    }

    private void atTheMiddle(int place, float part) {
        both(place, 0, part < MIDDLE ? from.get(place) : to.get(place));
    }

    private void both(int place, int component, float value) {
        from.set(place, component, value);
        to.set(place, component, value);
    }
}
