package elysium.glow.render;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.SideContext;
import elysium.glow.gpu.Target;
import elysium.glow.preset.Morph;
import elysium.glow.preset.Swarm;
import elysium.glow.render.flash.FlashLimiter;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The whole way from a scene to the show's picture, for one preset at a time. */
public final class Pipeline implements AutoCloseable {
    private final GpuScope scope;
    private final PassTimers timers;
    private final NanProbe probe;
    private final ProgramShelf programs;
    private final LookPlayer.Stage stage;
    private final Images images;
    private final CameraImages camera;
    private final FinishPass finish;
    private final Crossfade crossfade;
    private final Crossfade.Means means;
    private final Painter painter;
    private final FlashLimiter limiter;
    private final LookClock clock = new LookClock();
    private final Turns turns = new Turns();
    private SightImages sightImages;
    private LayerStack stack;
    private LayerStack leaving;
    private Workshop workshop;
    // Read by whoever prepares a preset.
    private volatile int width;
    private volatile int height;
    private double scale = 1;

    /** The size is the show's, in pixels. */
    public Pipeline(GpuScope parent, ShaderSource shaders, Clock clock) {
        this(parent, shaders, clock, false);
    }

    /** The same; searching what looks write for colours that are no numbers takes its time. */
    public Pipeline(GpuScope parent, ShaderSource shaders, Clock clock, boolean searching) {
        scope = parent.child();
        probe = searching ? new NanProbe(scope) : NanProbe.NONE;
        probe.watch(searching);
        timers = new PassTimers(scope, clock);
        programs = new ProgramShelf(scope);
        stage = new LookPlayer.Stage(shaders, Geometry.fullScreen(scope), timers, programs, probe);
        images = new Images(scope);
        camera = new CameraImages(scope, stage);
        finish = new FinishPass(scope, stage);
        crossfade = new Crossfade(scope);
        means = new Crossfade.Means(finish, this.clock.time());
        painter = new Painter(new Painter.Palette(scope, stage, images, finish), means);
        limiter = new FlashLimiter(scope, shaders, timers);
        stack = new LayerStack(scope, new Played("nothing", List.of()), stage, null);
    }

    /** Lets looks read images of the sight; closed with the pipeline. */
    public void attach(SightImages newImages) {
        sightImages = newImages;
    }

    /** Lets something add light of its own; closed with the pipeline. */
    public void attach(LightSource newSource) {
        painter.attach(newSource);
    }

    /**
     * Plays another preset from the next frame on, under a short crossfade.
     *
     * @throws elysium.glow.isf.LookError if one of its looks is broken; the one before plays on
     */
    public void play(Played played) {
        take(new LayerStack(scope, played, stage, null));
        leave(null);
        crossfade.start();
    }

    /**
     * Lets another preset come in as the morph says; both are drawn meanwhile. Where one was coming
     * in already, the picture as it is stands for what was before.
     *
     * @throws elysium.glow.isf.LookError if one of its looks is broken; the one before plays on
     */
    public void play(Played played, Morph morph) {
        LayerStack next = new LayerStack(scope, played, stage, null);
        Through through = null;
        try {
            through = morph.through() == null ? null : new Through(scope, morph.through(), stage);
        } catch (RuntimeException e) {
            next.close();
            throw e;
        }
        boolean still = crossfade.isFading();
        leave(still ? null : stack);
        if (still) {
            stack.close();
        }
        stack = next;
        turns.begin();
        crossfade.start(morph, through);
    }

    private void leave(LayerStack next) {
        if (leaving != null) {
            leaving.close();
        }
        leaving = next;
    }

    /**
     * Plays the same preset with other layers from the next frame on; looks that stay go on as they
     * are, with what their buffers hold.
     *
     * @throws elysium.glow.isf.LookError if one of its looks is broken; what was before plays on
     */
    public void rearrange(Played played) {
        take(new LayerStack(scope, played, stage, stack));
    }

    private void take(LayerStack next) {
        stack.close();
        stack = next;
    }

    /**
     * Opens the workshop, so that presets are prepared beside the show from now on.
     *
     * @param side the context to compile in; null where there is none
     */
    public void openWorkshop(SideContext side, Faults faults) {
        workshop = new Workshop(stage, side, faults);
    }

    /**
     * Has everything made that a preset needs to be played at once; any thread may ask.
     *
     * @return done when it may be played, or failed with the {@code LookError}
     */
    public CompletableFuture<Void> prepare(Played played) {
        return workshop.make(new Workshop.Order(played, Math.max(1, width), Math.max(1, height)));
    }

    /** At a frame's start: takes what the workshop has finished. */
    public void turn() {
        if (workshop != null) {
            workshop.turn();
        }
    }

    /** Draws at that size from the next frame on. */
    public void resize(int newWidth, int newHeight) {
        int most = scope.limits().maxTextureSize();
        if (newWidth < 1 || newHeight < 1 || newWidth > most || newHeight > most) {
            throw new IllegalArgumentException(
                    "a show of " + newWidth + "x" + newHeight + "; at most " + most + " a side");
        }
        limiter.watch();
        width = newWidth;
        height = newHeight;
        crossfade.fit(width, height);
    }

    /** Draws looks and light at a part of the size and enlarges the picture. */
    public void scale(double newScale) {
        scale = Math.clamp(newScale, 0.05, 1);
    }

    /** Says whether two presets, on the way from one to the other, are too dear for one frame. */
    public void dear(boolean frames) {
        turns.dear(frames);
    }

    /** Says which day and second of it looks see as the moment when the show's time was 0. */
    public void startedAt(int year, int month, int day, float secondOfDay) {
        clock.startedAt(year, month, day, secondOfDay);
    }

    /** Draws the scene and returns the picture, its first row at the bottom as OpenGL has it. */
    public Target draw(Scene scene) {
        limiter.watch();
        scene.width = Math.max(1, (int) Math.round(width * scale));
        scene.height = Math.max(1, (int) Math.round(height * scale));
        advance(scene);
        drawImages(scene);
        if (leaving != null && !crossfade.isFading()) {
            leave(null);
        }
        drawStacks(scene);
        boolean kept = leaving != null && turns.isAlternating();
        Target out = crossfade.draw(means, scene.tick.deltaSeconds(), kept);
        limiter.limit(out, scene.tick.deltaSeconds());
        return out;
    }

    private void drawStacks(Scene scene) {
        turns.next();
        if (leaving != null && turns.drawsLeaving()) {
            draw(leaving, scene, crossfade.before());
        }
        if (leaving == null || turns.drawsArriving()) {
            draw(stack, scene, crossfade.picture());
        }
    }

    private void draw(LayerStack shown, Scene scene, Target out) {
        clock.time().deltaSeconds = shown.sinceDrawn().next(scene.tick);
        shown.fit(scene.width, scene.height);
        painter.draw(shown, shines(shown) ? scene : null, out);
    }

    /** Whether it draws the same again as long as neither the sight nor a dial changes. */
    public boolean isStill() {
        boolean settled = !crossfade.isFading() && limiter.isResting();
        return settled && stack.played().isUntouched() && !shines(stack) && stack.isStill();
    }

    /** Of two that are drawn the one that is seen more: there is one swarm, and it moves once. */
    private boolean shines(LayerStack shown) {
        Played played = shown.played();
        boolean leads = leaving == null || (shown == leaving) != crossfade.isHalfOver();
        return leads && painter.canShine() && played.swarm().get(Swarm.COUNT) >= 1;
    }

    private void advance(Scene scene) {
        boolean restarted = clock.advance(scene.tick, scene.sight.faces.count() == 0);
        if (restarted) {
            leave(null);
            crossfade.start();
        }
        finish.frame(scene.tick.index());
    }

    private void drawImages(Scene scene) {
        images.hear(scene.sound);
        camera.draw(scene, stack, leaving, images);
        if (sightImages != null) {
            sightImages.draw(scene);
            images.take(sightImages);
        }
    }

    /** What keeps the picture from flashing; once it was shown, it had best watch it at once. */
    public FlashLimiter limiter() {
        return limiter;
    }

    /** How many particles of light are alive. */
    public int particles() {
        return painter.particles();
    }

    /** Whether somebody looks at what is drawn on the way: then every picture of it is kept. */
    public void watch(boolean on) {
        painter.watch(on);
    }

    /** Every image that the pipeline holds now, in the order in which they are drawn. */
    public void taps(List<Tap> into) {
        images.taps(into);
        stack.taps(into);
        painter.taps(into);
        into.add(new Tap("", "show", crossfade.shown().texture()));
    }

    /** The first pass of a look that wrote such a colour, if they are searched for; else -1. */
    public int foundPass() {
        return probe.foundPass();
    }

    /** The passes with their times, in the order in which they came to be. */
    public PassTimers passes() {
        return timers;
    }

    @Override
    public void close() {
        if (workshop != null) {
            workshop.close();
        }
        if (sightImages != null) {
            sightImages.close();
        }
        camera.close();
        painter.close();
        leave(null);
        crossfade.stop();
        limiter.close();
        timers.close();
        stack.close();
        programs.close();
        probe.close();
        scope.close();
    }
}
