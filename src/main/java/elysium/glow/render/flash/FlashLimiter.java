package elysium.glow.render.flash;

import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.GpuTimer;
import elysium.glow.gpu.Target;
import elysium.glow.render.PassTimers;
import elysium.glow.render.ShaderSource;

/**
 * Keeps the show's picture from flashing as WCAG 2.3.1 forbids: the last to touch it, whatever drew
 * it, and always at work.
 *
 * <p>Everything is decided on the GPU for the very frame that would flash. What comes back, two
 * frames late, only says whether some field comes so near to it that the way to holding must be
 * gone.
 */
public final class FlashLimiter implements AutoCloseable {
    /** Longer than a cell counts as flashing, after its last turn, and is then let go. */
    private static final double AWAKE_SECONDS = 4.5;

    private final GpuScope scope;
    private final PassTimers timers;
    private final GpuTimer timer;
    private final FlashWatch watch;
    private final FlashHold hold;
    private double calmSeconds = AWAKE_SECONDS;
    private float held;

    public FlashLimiter(GpuScope parent, ShaderSource shaders, PassTimers timers) {
        scope = parent.child();
        this.timers = timers;
        timer = timers.add("flash limiter");
        Geometry full = Geometry.fullScreen(scope);
        watch = new FlashWatch(scope, shaders, full);
        hold = new FlashHold(scope, shaders, full);
    }

    /** Looks at the picture that is about to be shown, and calms it where it must. */
    public void limit(Target picture, double deltaSeconds) {
        timer.begin();
        int alerts = watch.follow(picture.texture(), (float) deltaSeconds);
        calmSeconds = alerts == 0 ? calmSeconds + deltaSeconds : 0;
        held = isResting() ? 0 : hold.apply(watch, picture, (float) deltaSeconds);
        timer.end();
    }

    /** Whether it lays hands on nothing, nor will in the next frame of the same picture. */
    public boolean isResting() {
        return calmSeconds >= AWAKE_SECONDS;
    }

    /** The part of the picture that it holds, 0..1, some frames old. */
    public float held() {
        return held;
    }

    @Override
    public void close() {
        timers.remove(timer);
        watch.close();
        hold.close();
        scope.close();
    }
}
