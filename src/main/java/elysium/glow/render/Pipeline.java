package elysium.glow.render;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.SideContext;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.isf.ImageInput.From;
import elysium.glow.preset.Finish;
import elysium.glow.preset.Swarm;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The whole way from a scene to the show's picture, for one preset at a time. */
public final class Pipeline implements AutoCloseable {
    private static final float BLACKOUT_SECONDS = 0.2f;

    private final GpuScope scope;
    private final PassTimers timers;
    private final ProgramShelf programs;
    private final LookPlayer.Stage stage;
    private final Images images;
    private final CameraPicture camera;
    private final FinishPass finish;
    private final Crossfade crossfade;
    private final LookClock clock = new LookClock();
    private final Exposure exposure = new Exposure();
    private Bloom bloom;
    private SightImages sightImages;
    private LightSource lightSource;
    private LayerStack stack;
    private Workshop workshop;
    // Read by whoever prepares a preset.
    private volatile int width;
    private volatile int height;
    private double scale = 1;
    private boolean blackout;

    /** The size is the show's, in pixels. */
    public Pipeline(GpuScope parent, ShaderSource shaders, Clock clock) {
        scope = parent.child();
        timers = new PassTimers(scope, clock);
        programs = new ProgramShelf(scope);
        stage = new LookPlayer.Stage(shaders, Geometry.fullScreen(scope), timers, programs);
        images = new Images(scope);
        camera = new CameraPicture(scope, stage);
        finish = new FinishPass(scope, stage);
        crossfade = new Crossfade(scope);
        stack = new LayerStack(scope, new Played("nothing", List.of()), stage, null);
    }

    /** Lets looks read images of the sight; closed with the pipeline. */
    public void attach(SightImages newImages) {
        sightImages = newImages;
    }

    /** Lets something add light of its own; closed with the pipeline. */
    public void attach(LightSource newSource) {
        lightSource = newSource;
    }

    /**
     * Plays another preset from the next frame on, under a short crossfade.
     *
     * @throws elysium.glow.isf.LookError if one of its looks is broken; the one before plays on
     */
    public void play(Played played) {
        take(new LayerStack(scope, played, stage, null));
        crossfade.start();
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
        width = newWidth;
        height = newHeight;
        crossfade.fit(width, height);
    }

    /** Draws looks and light at a part of the size and enlarges the picture. */
    public void scale(double newScale) {
        scale = Math.clamp(newScale, 0.05, 1);
    }

    /** Fades to black, or back. */
    public void blackout(boolean black) {
        blackout = black;
    }

    /** Says which day and second of it looks see as the moment when the show's time was 0. */
    public void startedAt(int year, int month, int day, float secondOfDay) {
        clock.startedAt(year, month, day, secondOfDay);
    }

    /** Draws the scene and returns the picture, its first row at the bottom as OpenGL has it. */
    public Target draw(Scene scene) {
        scene.width = Math.max(1, (int) Math.round(width * scale));
        scene.height = Math.max(1, (int) Math.round(height * scale));
        advance(scene);
        drawImages(scene);
        stack.fit(scene.width, scene.height);
        Target out = crossfade.picture();
        Played played = stack.played();
        boolean plain = played.isUntouched() && !shines(played);
        boolean bright = exposure.brightness >= 1;
        if (!(plain && bright && stack.drawStraight(clock.time(), images, out))) {
            drawLayers(scene, plain && !stack.reads(From.PREVIOUS), out);
        }
        crossfade.draw(finish, (float) scene.tick.deltaSeconds());
        return out;
    }

    private void drawLayers(Scene scene, boolean plain, Target out) {
        Played played = stack.played();
        stack.drawLooks(clock.time(), images, played.isUntouched());
        Texture only = plain ? stack.onlyPicture() : null;
        if (only == null) {
            compose(scene, played, out);
        } else {
            finish.drawUntouched(only, false, exposure, out);
        }
    }

    /** Whether it draws the same again as long as neither the sight nor a dial changes. */
    public boolean isStill() {
        Played played = stack.played();
        boolean settled = exposure.brightness == (blackout ? 0 : 1) && !crossfade.isFading();
        return settled && played.isUntouched() && !shines(played) && stack.isStill();
    }

    private void compose(Scene scene, Played played, Target out) {
        boolean untouched = played.isUntouched();
        Target light = stack.composeLast(untouched);
        if (shines(played)) {
            lightSource.shine(scene, played.swarm(), light);
        }
        if (untouched) {
            finish.drawUntouched(light.texture(), true, exposure, out);
        } else {
            finish.draw(light, bloomOf(light, played), played, exposure, out);
        }
        stack.keep(light, untouched);
    }

    private Bloom bloomOf(Target light, Played played) {
        if (played.finish(Finish.BLOOM) <= 0) {
            return null;
        }
        bloom = bloom == null ? new Bloom(scope, stage) : bloom;
        bloom.draw(light.texture(), played.finish(Finish.BLOOM_RADIUS));
        return bloom;
    }

    private boolean shines(Played played) {
        return lightSource != null && played.swarm().get(Swarm.COUNT.ordinal()) >= 1;
    }

    private void advance(Scene scene) {
        boolean restarted = clock.advance(scene.tick, scene.sight.faces.count() == 0);
        if (restarted) {
            crossfade.start();
        }
        float step = (float) scene.tick.deltaSeconds() / BLACKOUT_SECONDS;
        float change = blackout ? -step : step;
        exposure.brightness = Math.clamp(exposure.brightness + change, 0f, 1f);
        exposure.frame = scene.tick.index();
    }

    private void drawImages(Scene scene) {
        images.hear(scene.sound);
        if (stack.reads(From.CAMERA) || stack.reads(From.BELOW)) {
            camera.draw(scene);
            if (camera.texture() != null) {
                images.set(From.CAMERA, camera.texture(), camera.isTopFirst());
            }
        }
        if (sightImages != null) {
            sightImages.draw(scene);
            take(From.MOUTH_FIELD);
            take(From.MOUTH_MAP);
            take(From.VISITORS);
        }
    }

    private void take(From from) {
        Texture texture = sightImages.image(from);
        if (texture != null) {
            images.set(from, texture, false);
        }
    }

    /** How many particles of light are alive. */
    public int particles() {
        return lightSource == null ? 0 : lightSource.alive();
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
        if (lightSource != null) {
            lightSource.close();
        }
        timers.close();
        stack.close();
        programs.close();
        scope.close();
    }
}
