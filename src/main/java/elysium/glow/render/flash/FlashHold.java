package elysium.glow.render.flash;

import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Mixing;
import elysium.glow.gpu.PassedSamples;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.render.ShaderSource;

/** Finds the fields of the picture in which too much flashes, and lays a calm picture there. */
final class FlashHold implements AutoCloseable {
    private static final float CELLS = FlashWatch.ACROSS * FlashWatch.ALONG;

    private final Geometry full;
    private final Program fieldOf;
    private final Program spread;
    private final Program holdOf;
    private final Program calmOf;
    private final Program veil;
    private final int seconds;
    private final Target fields;
    private final Target within;
    private final Target calm;
    private final PassedSamples held;
    private Target hold;
    private Target last;

    FlashHold(GpuScope scope, ShaderSource shaders, Geometry full) {
        this.full = full;
        fieldOf = program(scope, shaders, "flash_field", "tiles");
        spread = program(scope, shaders, "flash_spread", "fields");
        holdOf = program(scope, shaders, "flash_hold", "turns", "tiles", "last");
        calmOf = program(scope, shaders, "flash_calm", "means", "holds");
        veil = program(scope, shaders, "flash_veil", "calm");
        seconds = holdOf.uniform("seconds");
        fields =
                new Target(
                        scope, TextureFormat.R8, FlashWatch.FIELDS_ACROSS, FlashWatch.FIELDS_ALONG);
        within =
                new Target(
                        scope, TextureFormat.R8, FlashWatch.TILES_ACROSS, FlashWatch.TILES_ALONG);
        calm = cells(scope, TextureFormat.RGBA16F);
        hold = cells(scope, TextureFormat.R16F);
        last = cells(scope, TextureFormat.R16F);
        held = new PassedSamples(scope);
    }

    private static Program program(
            GpuScope scope, ShaderSource shaders, String name, String... images) {
        return new Program(scope, shaders.fullScreen(name)).samplers(0, images);
    }

    private static Target cells(GpuScope scope, TextureFormat format) {
        return new Target(scope, format, FlashWatch.ACROSS, FlashWatch.ALONG);
    }

    /** Calms the picture where it must; the part of it that was held two frames ago. */
    float apply(FlashWatch watch, Target picture, float deltaSeconds) {
        Mixing.REPLACE.apply();
        find(watch.tiles());
        hold(watch.turns(), deltaSeconds);
        float part = calm(watch.means());
        veil.use();
        calm.texture().bind(0);
        Mixing.OVER.apply();
        picture.bind();
        full.drawFullScreen();
        Mixing.REPLACE.apply();
        return part;
    }

    private void find(Texture tiles) {
        fieldOf.use();
        tiles.bind(0);
        draw(fields);
        spread.use();
        fields.texture().bind(0);
        draw(within);
    }

    private void hold(Texture turns, float deltaSeconds) {
        Target spare = last;
        last = hold;
        hold = spare;
        holdOf.use();
        Program.set(seconds, deltaSeconds);
        turns.bind(0);
        within.texture().bind(1);
        last.texture().bind(2);
        draw(hold);
    }

    private float calm(Texture means) {
        calm.clear(0, 0, 0, 0);
        calmOf.use();
        means.bind(0);
        hold.texture().bind(1);
        held.begin();
        full.drawFullScreen();
        return held.end() / CELLS;
    }

    private void draw(Target target) {
        target.bind();
        full.drawFullScreen();
    }

    @Override
    public void close() {
        held.close();
    }
}
