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
    private Target unwatched;
    private double unwatchedSeconds;

    public FlashLimiter(GpuScope parent, ShaderSource shaders, PassTimers timers) {
        scope = parent.child();
        this.timers = timers;
        timer = timers.add("flash limiter");
        Geometry full = Geometry.fullScreen(scope);
        watch = new FlashWatch(scope, shaders, full);
        hold = new FlashHold(scope, shaders, full);
    }

    /**
     * Looks at the picture that is about to be shown, and calms it where it must. While it rests it
     * would not, whatever it saw: then it looks afterwards, when nobody waits for the picture.
     */
    public void limit(Target picture, double deltaSeconds) {
        if (unwatched != null) {
            throw new IllegalStateException("the picture before was not watched");
        }
        calmSeconds = watch.alerts() == 0 ? calmSeconds + deltaSeconds : 0;
        unwatched = picture;
        unwatchedSeconds = deltaSeconds;
        held = 0;
        if (!isResting()) {
            watch();
            timer.begin();
            held = hold.apply(watch, picture, (float) deltaSeconds);
            timer.end();
        }
    }

    /** Looks at the picture that was shown, unless it has; before another one is drawn over it. */
    public void watch() {
        if (unwatched != null) {
            timer.begin();
            watch.follow(unwatched.texture(), (float) unwatchedSeconds);
            timer.end();
            unwatched = null;
        }
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
