package elysium.glow.show;

import elysium.glow.flow.Clock;

/** What falls before the audience, and rises again: the picture behind it goes on. */
public final class Curtain {
    private static final double FALL_NANOS = 0.4e9;
    private final Clock clock;
    private boolean down;
    private long turnedNanos;
    private float lightWhenTurned = 1;

    /** Up at first. */
    public Curtain(Clock clock) {
        this.clock = clock;
    }

    /** Lets it fall, or rise, from where it is. */
    public void turn() {
        lightWhenTurned = light();
        turnedNanos = clock.nanos();
        down = !down;
    }

    /** Whether it is down, or on its way. */
    public boolean isDown() {
        return down;
    }

    /** Whether it is between up and down. */
    public boolean isMoving() {
        return light() != (down ? 0 : 1);
    }

    /** How much of the picture's light passes: 1 all, 0 nothing. */
    public float light() {
        float way = (float) ((clock.nanos() - turnedNanos) / FALL_NANOS);
        return Math.clamp(lightWhenTurned + (down ? -way : way), 0f, 1f);
    }
}
