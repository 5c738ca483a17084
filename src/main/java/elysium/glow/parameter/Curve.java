package elysium.glow.parameter;

/** How a travel from 0 to 1 is bent. */
public enum Curve {
    LINEAR("linear"),
    EASE_IN("easeIn"),
    EASE_OUT("easeOut"),
    SMOOTH("smooth"),
    EXPONENTIAL("exponential");

    private final String spelling;

    Curve(String spelling) {
        this.spelling = spelling;
    }

    /** As looks and presets spell it. */
    public String spelling() {
        return spelling;
    }

    /** The bent travel, 0 at 0 and 1 at 1. */
    public float bend(float travel) {
        float x = Math.clamp(travel, 0f, 1f);
        return switch (this) {
            case LINEAR -> x;
            case EASE_IN -> x * x;
            case EASE_OUT -> 1 - (1 - x) * (1 - x);
            case SMOOTH -> x * x * (3 - 2 * x);
            case EXPONENTIAL -> (float) ((Math.pow(1000, x) - 1) / 999);
        };
    }
}
