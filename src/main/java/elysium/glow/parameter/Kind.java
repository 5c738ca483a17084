package elysium.glow.parameter;

/** What a parameter's value is made of. */
public enum Kind {
    BOOL(1),
    LONG(1),
    FLOAT(1),
    /** Raised for one frame, then down again. */
    EVENT(1),
    POINT(2),
    COLOR(4);

    private final int components;

    Kind(int components) {
        this.components = components;
    }

    /** How many floats hold a value of this kind. */
    public int components() {
        return components;
    }
}
