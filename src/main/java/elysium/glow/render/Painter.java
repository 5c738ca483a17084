package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.isf.ImageInput.From;
import elysium.glow.preset.Finish;
import java.util.List;

/** Makes a picture of one stack of layers: looks, light, swarm, bloom, finish. */
final class Painter implements AutoCloseable {
    private final Palette palette;
    private final LookTime time;
    private LightSource lightSource;
    private Bloom bloom;
    private boolean watched;

    /** What every picture is made with. */
    record Palette(GpuScope scope, LookPlayer.Stage stage, Images images, FinishPass finish) {}

    Painter(Palette palette, Crossfade.Means means) {
        this.palette = palette;
        time = means.time();
    }

    /** Lets something add light of its own; closed with the painter. */
    void attach(LightSource newSource) {
        lightSource = newSource;
    }

    boolean canShine() {
        return lightSource != null;
    }

    /** Whether somebody looks at what is drawn on the way: then every picture of it is kept. */
    void watch(boolean on) {
        watched = on;
    }

    /** The levels of the bloom. */
    void taps(List<Tap> into) {
        if (bloom != null) {
            bloom.taps(into);
        }
    }

    /** How many particles of light are alive. */
    int particles() {
        return lightSource == null ? 0 : lightSource.alive();
    }

    /**
     * Draws the stack at the size that it fits.
     *
     * @param shining the scene that the swarm moves in; null where it adds nothing
     */
    void draw(LayerStack stack, Scene shining, Target out) {
        Played played = stack.played();
        boolean plain = played.isUntouched() && shining == null;
        if (plain && !watched && stack.drawStraight(time, palette.images, out)) {
            return;
        }
        stack.drawLooks(time, palette.images, played.isUntouched());
        boolean alone = plain && !stack.reads(From.PREVIOUS);
        Texture only = alone ? stack.onlyPicture() : null;
        if (only == null) {
            compose(stack, shining, out);
        } else {
            palette.finish.drawUntouched(only, false, out);
        }
    }

    private void compose(LayerStack stack, Scene shining, Target out) {
        Played played = stack.played();
        boolean untouched = played.isUntouched();
        Target light = stack.composeLast(untouched);
        if (shining != null) {
            lightSource.shine(shining, played.swarm(), light);
        }
        if (untouched) {
            palette.finish.drawUntouched(light.texture(), true, out);
        } else {
            palette.finish.draw(light, bloomOf(light, played), played, out);
        }
        stack.keep(light, untouched);
    }

    private Bloom bloomOf(Target light, Played played) {
        if (played.finish(Finish.BLOOM) <= 0) {
            return null;
        }
        bloom = bloom == null ? new Bloom(palette.scope, palette.stage) : bloom;
        bloom.draw(light.texture(), played.finish(Finish.BLOOM_RADIUS));
        return bloom;
    }

    @Override
    public void close() {
        if (lightSource != null) {
            lightSource.close();
        }
    }
}
