package elysium.glow.render;

import elysium.glow.flow.Clock;
import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.isf.ImageInput;
import elysium.glow.isf.Look;
import elysium.glow.parameter.Values;

/** One look drawn all alone, as a show draws it, and what it writes before anything mends it. */
public final class Rehearsal implements AutoCloseable {
    private static final double FRAMES_PER_SECOND = 60;

    private final GpuScope scope;
    private final PassTimers timers;
    private final ProgramShelf programs;
    private final NanProbe probe;
    private final LookPlayer player;
    private final Images images;
    private final LookTime time = new LookTime();
    private final StringBuilder remarks = new StringBuilder();
    private int width;
    private int height;

    /**
     * Compiles the look.
     *
     * @throws elysium.glow.gpu.ProgramError in the driver's words
     */
    public Rehearsal(GpuScope parent, ShaderSource shaders, Look look) {
        scope = parent.child();
        try {
            timers = new PassTimers(scope, Clock.system());
            programs = new ProgramShelf(scope);
            probe = new NanProbe(scope);
            for (int pass = 0; pass < look.passes().size(); pass++) {
                Program program = programs.take(probe.source(look, pass, shaders));
                remarks.append(program.remarks());
            }
            Geometry full = Geometry.fullScreen(scope);
            player =
                    new LookPlayer(
                            scope,
                            look,
                            new LookPlayer.Stage(shaders, full, timers, programs, probe));
            images = new Images(scope);
        } catch (RuntimeException e) {
            scope.close();
            throw e;
        }
    }

    /** What the driver remarked, although it took the look. */
    public String remarks() {
        return remarks.toString();
    }

    /** The day, and the second of it, on which the look sees its first frame. */
    public void startedAt(float[] date) {
        System.arraycopy(date, 0, time.date, 0, time.date.length);
    }

    /** What all inputs of that kind read; the picture's first row is the bottom one. */
    public void show(ImageInput.From from, Texture picture) {
        images.set(from, picture, false);
    }

    /** What the input of that name reads; the picture's first row is the bottom one. */
    public void show(String input, Texture picture) {
        images.setDrawn(input, picture);
    }

    /** Whether the frames that follow are searched for what is no number; it slows them down. */
    public void watch(boolean now) {
        probe.watch(now);
    }

    /** Draws at that size, in pixels. */
    public void fit(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
    }

    /** Draws the frame of that number, counted from 0, with these values; waits for it. */
    public void draw(int frame, Values values) {
        time.frame = frame;
        time.seconds = (float) (frame / FRAMES_PER_SECOND);
        time.deltaSeconds = frame == 0 ? 0 : (float) (1 / FRAMES_PER_SECOND);
        player.fit(width, height, values);
        player.draw(time, images, values);
        scope.finish();
    }

    /** What the look wrote last, straight alpha, its first row at the bottom. */
    public Target picture() {
        return player.target();
    }

    /** The first pass that wrote what is no finite number while it was watched, or -1. */
    public int foundPass() {
        return probe.foundPass();
    }

    @Override
    public void close() {
        player.close();
        probe.close();
        timers.close();
        programs.close();
        scope.close();
    }
}
