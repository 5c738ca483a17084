package elysium.glow.preset;

/** How a layer joins what lies below it. */
public enum Blend {
    NORMAL("normal"),
    ADD("add"),
    SCREEN("screen"),
    MULTIPLY("multiply"),
    LIGHTEN("lighten"),
    /** The layer takes the place of everything below. */
    REPLACE("replace");

    private final String spelling;

    Blend(String spelling) {
        this.spelling = spelling;
    }

    /** As preset files spell it. */
    public String spelling() {
        return spelling;
    }
}
