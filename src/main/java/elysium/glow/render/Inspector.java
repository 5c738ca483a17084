package elysium.glow.render;

import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Mixing;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Readback;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.TexelProbe;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import java.nio.ByteBuffer;

/** Makes any image of the pipeline visible: a part of it, between two limits, in one channel. */
public final class Inspector implements AutoCloseable {
    private static final int SAMPLES_ACROSS = 160;
    private static final int SAMPLES_DOWN = 90;

    private final GpuScope scope;
    private final Geometry full;
    private final Program program;
    private final TexelProbe probe;
    private final int part, limits, channel, texels, topFirst;
    private final ByteBuffer samples = ByteBuffer.allocateDirect(4 * SAMPLES_ACROSS * SAMPLES_DOWN);
    private Target sampled;
    private Readback readback;

    /**
     * How an image is looked at.
     *
     * @param left with bottom, width and height the part of it, 0..1 from the bottom left
     * @param black the value that becomes black
     * @param channel 0 for all, 1 to 4 for one of them as grey
     */
    public record Glass(
            float left,
            float bottom,
            float width,
            float height,
            float black,
            float white,
            int channel) {
        public static final Glass PLAIN = new Glass(0, 0, 1, 1, 0, 1, 0);

        /** The same limits and channel, all of the image. */
        public Glass whole() {
            return new Glass(0, 0, 1, 1, black, white, channel);
        }
    }

    public Inspector(GpuScope parent, ShaderSource shaders) {
        scope = parent.child();
        full = Geometry.fullScreen(scope);
        program = new Program(scope, shaders.fullScreen("inspect")).sampler("image", 0);
        part = program.uniform("part");
        limits = program.uniform("limits");
        channel = program.uniform("channel");
        texels = program.uniform("texels");
        topFirst = program.uniform("topFirst");
        probe = new TexelProbe(scope);
    }

    /** A target for pictures of that size, to be closed by whoever asked. */
    public Target target(int width, int height) {
        return new Target(scope, TextureFormat.RGBA8, width, height);
    }

    /** Draws an image through a glass. */
    public void draw(Tap tap, Glass glass, Target target) {
        boolean enlarged = tap.texture().width() * glass.width < target.width();
        draw(tap, glass, enlarged, target);
    }

    private void draw(Tap tap, Glass glass, boolean apart, Target target) {
        Mixing.REPLACE.apply();
        program.use();
        tap.texture().bind(0);
        Program.set(part, glass.left, glass.bottom, glass.width, glass.height);
        Program.set(limits, glass.black, glass.white);
        Program.setInt(channel, glass.channel);
        Program.setInt(texels, apart ? 1 : 0);
        Program.setInt(topFirst, tap.topFirst() ? 1 : 0);
        target.bind();
        full.drawFullScreen();
    }

    /** Counts the values of an image between the glass's limits, a frame late. */
    public void count(Tap tap, Glass glass, Histogram into) {
        if (sampled == null) {
            sampled = target(SAMPLES_ACROSS, SAMPLES_DOWN);
            readback = new Readback(scope, SAMPLES_ACROSS, SAMPLES_DOWN);
        }
        draw(tap, new Glass(0, 0, 1, 1, glass.black, glass.white, 0), true, sampled);
        if (readback.readLate(sampled, samples)) {
            into.count(samples, SAMPLES_ACROSS * SAMPLES_DOWN);
        }
    }

    /**
     * Reads the values around a place, four a texel, the lowest row first; what lies outside is
     * NaN.
     */
    public void probe(Tap tap, int x, int y, int side, float[] into) {
        Texture texture = tap.texture();
        int row = tap.topFirst() ? texture.height() - 1 - y : y;
        probe.read(texture, x - side / 2, row - side / 2, side, into);
    }

    @Override
    public void close() {
        scope.close();
    }
}
