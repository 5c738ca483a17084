package elysium.glow.render;

import elysium.glow.flow.Tick;

/** How long ago something was drawn that may have been passed over for some frames. */
public final class SinceDrawn {
    private static final double LONGEST_SECONDS = 0.25;

    private long index = Long.MIN_VALUE;
    private double seconds;

    /** The seconds from the frame before, in which it was drawn, to this one, in which it is. */
    public float next(Tick tick) {
        boolean every = index == Long.MIN_VALUE || tick.index() - index <= 1;
        double since =
                every
                        ? tick.deltaSeconds()
                        : Math.clamp(tick.seconds() - seconds, 0, LONGEST_SECONDS);
        index = tick.index();
        seconds = tick.seconds();
        return (float) since;
    }
}
