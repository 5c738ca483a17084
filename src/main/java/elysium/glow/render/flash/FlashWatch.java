package elysium.glow.render.flash;

import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Mixing;
import elysium.glow.gpu.PassedSamples;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.TargetGroup;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.render.ShaderSource;

/** Follows the picture's light, cell by cell, from one turn to the next. */
final class FlashWatch implements AutoCloseable {
    /** The cells, as in {@code flash.glsl}. */
    static final int ACROSS = 128;

    static final int ALONG = 96;

    /** The tiles, and the places of a field among them. */
    static final int TILES_ACROSS = 32;

    static final int TILES_ALONG = 24;
    static final int FIELDS_ACROSS = TILES_ACROSS - 11 + 1;
    static final int FIELDS_ALONG = TILES_ALONG - 8 + 1;
    private static final int TURNS = 0;
    private static final int MEANS = 2;
    private static final String[] LAST = {"lastTurns", "lastTimes", "lastMeans", "lastReds"};

    private final Geometry full;
    private final Program watch;
    private final Program tilesOf;
    private final Program alert;
    private final int seconds;
    private final PassedSamples alerts;
    private final Target tiles;
    private final Target counted;
    private TargetGroup now;
    private TargetGroup last;

    FlashWatch(GpuScope scope, ShaderSource shaders, Geometry full) {
        this.full = full;
        watch = new Program(scope, shaders.fullScreen("flash_watch")).sampler("picture", 0);
        watch.samplers(1, LAST);
        seconds = watch.uniform("seconds");
        tilesOf = new Program(scope, shaders.fullScreen("flash_tiles")).sampler("turns", 0);
        alert = new Program(scope, shaders.fullScreen("flash_alert")).sampler("tiles", 0);
        alerts = new PassedSamples(scope);
        counted = new Target(scope, TextureFormat.R8, FIELDS_ACROSS, FIELDS_ALONG);
        tiles = new Target(scope, TextureFormat.RG16F, TILES_ACROSS, TILES_ALONG);
        now = cells(scope);
        last = cells(scope);
    }

    private static TargetGroup cells(GpuScope scope) {
        return new TargetGroup(scope, TextureFormat.RGBA32F, LAST.length, ACROSS, ALONG);
    }

    /** How many fields were about to flash too much in the last picture but one. */
    int alerts() {
        return alerts.known();
    }

    /** Looks at the next picture. */
    void follow(Texture picture, float deltaSeconds) {
        TargetGroup spare = last;
        last = now;
        now = spare;
        Mixing.REPLACE.apply();
        watch.use();
        Program.set(seconds, deltaSeconds);
        picture.bind(0);
        last.bindTextures(1);
        now.bind();
        full.drawFullScreen();
        tilesOf.use();
        now.texture(TURNS).bind(0);
        tiles.bind();
        full.drawFullScreen();
        alert.use();
        tiles.texture().bind(0);
        counted.bind();
        alerts.begin();
        full.drawFullScreen();
        alerts.end();
    }

    /** Of each cell, how and when it turned. */
    Texture turns() {
        return now.texture(TURNS);
    }

    /** Of each tile, how much turns too often. */
    Texture tiles() {
        return tiles.texture();
    }

    /** Of each cell, its light over the last second. */
    Texture means() {
        return now.texture(MEANS);
    }

    @Override
    public void close() {
        alerts.close();
    }
}
