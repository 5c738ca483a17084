package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.GpuTimer;
import elysium.glow.gpu.Mixing;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import java.util.List;

/**
 * Light that spreads: a pyramid of halves, down and up again, whose weights always sum to one.
 *
 * <p>All levels divide evenly, so that a point weighs the same wherever it stands.
 */
final class Bloom implements AutoCloseable {
    private static final int MOST_LEVELS = 6;
    private static final int SMALLEST = 8;

    private final GpuScope scope;
    private final LookPlayer.Stage stage;
    private final GpuTimer timer;
    private final Program down, up;
    private final int downTexel, inside, upTexel, share;
    private final Target[] downs = new Target[MOST_LEVELS];
    private final Target[] ups = new Target[MOST_LEVELS - 1];
    private int levels;
    private int width;
    private int height;

    Bloom(GpuScope scope, LookPlayer.Stage stage) {
        this.scope = scope;
        this.stage = stage;
        timer = stage.timers().add("bloom");
        down = stage.programs().take(stage.shaders().fullScreen("bloom_down")).sampler("more", 0);
        downTexel = down.uniform("texel");
        inside = down.uniform("inside");
        up = stage.programs().take(stage.shaders().fullScreen("bloom_up")).sampler("less", 0);
        up.sampler("own", 1);
        upTexel = up.uniform("texel");
        share = up.uniform("share");
    }

    /**
     * Spreads the light.
     *
     * @param radius 0 for the narrowest glow, 1 for the widest
     */
    void draw(Texture light, float radius) {
        timer.begin();
        fit(light.width(), light.height());
        Mixing.REPLACE.apply();
        down.use();
        Texture from = light;
        for (int i = 0; i < levels; i++) {
            downs[i].bind();
            from.bind(0);
            Program.set(downTexel, 1f / from.width(), 1f / from.height());
            boolean first = i == 0;
            Program.set(
                    inside,
                    first ? (width + 1) / 2 : downs[i].width(),
                    first ? (height + 1) / 2 : downs[i].height());
            stage.full().drawFullScreen();
            from = downs[i].texture();
        }
        up.use();
        Program.set(share, 1 - 0.85f * Math.clamp(radius, 0f, 1f));
        for (int i = levels - 2; i >= 0; i--) {
            ups[i].bind();
            from.bind(0);
            downs[i].texture().bind(1);
            Program.set(upTexel, 1f / from.width(), 1f / from.height());
            stage.full().drawFullScreen();
            from = ups[i].texture();
        }
        timer.end();
    }

    /** Its levels, the largest first. */
    void taps(List<Tap> into) {
        for (int i = 0; i < levels; i++) {
            into.add(new Tap("bloom", "down " + (i + 1), downs[i].texture()));
        }
        for (int i = 0; i < levels - 1; i++) {
            into.add(new Tap("bloom", "up " + (i + 1), ups[i].texture()));
        }
    }

    /** The spread light at half size; it may reach beyond the picture. */
    Texture texture() {
        return target().texture();
    }

    Target target() {
        return levels > 1 ? ups[0] : downs[0];
    }

    /** The part of the texture's width that the picture takes. */
    float usedWidth() {
        return width / (2f * downs[0].width());
    }

    float usedHeight() {
        return height / (2f * downs[0].height());
    }

    private void fit(int newWidth, int newHeight) {
        if (newWidth == width && newHeight == height) {
            return;
        }
        release();
        width = newWidth;
        height = newHeight;
        levels = 1;
        while (levels < MOST_LEVELS && Math.min(width, height) >> (levels + 1) >= SMALLEST) {
            levels++;
        }
        int across = -Math.floorDiv(-width, 1 << levels);
        int along = -Math.floorDiv(-height, 1 << levels);
        for (int i = 0; i < levels; i++) {
            int times = 1 << (levels - 1 - i);
            downs[i] = target(across * times, along * times);
            if (i < levels - 1) {
                ups[i] = target(across * times, along * times);
            }
        }
    }

    @Override
    public void close() {
        release();
        stage.timers().remove(timer);
        stage.programs().giveBack(down);
        stage.programs().giveBack(up);
    }

    private Target target(int targetWidth, int targetHeight) {
        return new Target(scope, TextureFormat.RGBA16F, targetWidth, targetHeight);
    }

    /** Frees the levels until they are needed again. */
    void release() {
        for (int i = 0; i < levels; i++) {
            downs[i].close();
            if (i < levels - 1) {
                ups[i].close();
            }
        }
        levels = 0;
        width = 0;
        height = 0;
    }
}
