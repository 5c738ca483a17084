package elysium.glow.render;

/** The clocks that looks see; their seconds start over now and then, so that a float stays fine. */
final class LookTime {
    float seconds;
    float deltaSeconds;
    int frame;

    /** Year, month, day, and seconds of the day. */
    final float[] date = {2026, 1, 1, 0};
}
