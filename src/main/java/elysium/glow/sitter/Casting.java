package elysium.glow.sitter;

/**
 * Who sits there and how they are shown: everything drawn follows from it and the time.
 *
 * @param direction null where nobody tells them what to do
 */
public record Casting(long seed, int people, Variety variety, Direction direction) {
    /** An expression that everybody holds, and a turn of the head; radians. */
    public record Pin(Expression expression, float yaw, float pitch, float roll)
            implements Direction {}

    public Casting {
        if (people < 1 || people > Truth.MOST_PEOPLE) {
            throw new IllegalArgumentException(
                    "a sitter has 1 to " + Truth.MOST_PEOPLE + " people, not " + people);
        }
    }

    public Casting(long seed, int people, Variety variety) {
        this(seed, people, variety, null);
    }

    /** The same people, all holding one expression, always present. */
    public Casting pinned(Expression expression) {
        return new Casting(seed, people, variety, new Pin(expression, 0, 0, 0));
    }

    /** The same people, playing a script. */
    public Casting directed(Script script) {
        return new Casting(seed, people, variety, script);
    }

    /** The same, with their heads turned. */
    public Casting turned(float yaw, float pitch, float roll) {
        Expression held = direction instanceof Pin pin ? pin.expression() : Expression.REST;
        return new Casting(seed, people, variety, new Pin(held, yaw, pitch, roll));
    }
}
