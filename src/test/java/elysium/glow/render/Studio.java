package elysium.glow.render;

import elysium.glow.flow.Clock;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Readback;
import elysium.glow.gpu.Target;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookReader;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Blend;
import elysium.glow.preset.Finish;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A pipeline with its scene for a test: looks go in as text, pixels come out. */
final class Studio implements AutoCloseable {
    static final String FLOATING = "\"PASSES\": [ { \"FLOAT\": true } ]";
    private static final long FRAME_NANOS = 20_000_000L;

    final Pipeline pipeline;
    final Scene scene = new Scene();
    final List<PlayedLayer> layers = new ArrayList<>();
    private final GpuScope scope;
    private final int width;
    private final int height;
    private long frames;
    private ByteBuffer pixels = ByteBuffer.allocateDirect(0);

    Studio(GpuScope parent, int width, int height) {
        scope = parent.child();
        this.width = width;
        this.height = height;
        pipeline = new Pipeline(scope, ShaderSource.ofHome(), Clock.system());
        pipeline.resize(width, height);
        identity(width, height);
    }

    /** A look from the rest of its header and the body of its main. */
    static Look look(String header, String body) {
        return LookReader.read("test", "/*{ " + header + " }*/\nvoid main() { " + body + " }\n");
    }

    PlayedLayer add(Blend blend, String header, String body) {
        Look look = look(header, body);
        PlayedLayer layer = new PlayedLayer(look, blend, new Values(look.parameters()));
        layers.add(layer);
        return layer;
    }

    /** Plays the layers untouched, or through a finish without bloom, vignette and grain. */
    Played play(boolean untouched) {
        Played played = played(untouched);
        pipeline.play(played);
        return played;
    }

    /** What {@link #play} would play. */
    Played played(boolean untouched) {
        Played played = new Played("test", List.copyOf(layers));
        played.finish().set(Finish.TONE.ordinal(), untouched ? Finish.NONE : Finish.FILMIC);
        played.finish().set(Finish.BLOOM.ordinal(), 0);
        played.finish().set(Finish.VIGNETTE.ordinal(), 0);
        played.finish().set(Finish.GRAIN.ordinal(), 0);
        return played;
    }

    /** The picture fills the show as it is. */
    void identity(int pictureWidth, int pictureHeight) {
        scene.pictureToShow[0] = 1f / pictureWidth;
        scene.pictureToShow[2] = 0.5f / pictureWidth;
        scene.pictureToShow[4] = 1f / pictureHeight;
        scene.pictureToShow[5] = 0.5f / pictureHeight;
    }

    Target frame() {
        scene.tick.advance(frames++ * FRAME_NANOS);
        return pipeline.draw(scene);
    }

    void frames(int count) {
        for (int i = 0; i < count; i++) {
            frame();
        }
        read();
    }

    private void read() {
        Target out = frame();
        Readback readback = new Readback(scope, out.width(), out.height());
        if (pixels.capacity() < readback.bytes()) {
            pixels = ByteBuffer.allocateDirect(readback.bytes());
        }
        readback.readNow(out, pixels);
        readback.close();
    }

    /** A channel of the picture read last, the first row on top: 0..255. */
    int at(int x, int y, int channel) {
        return pixels.get(4 * ((height - 1 - y) * width + x) + channel) & 255;
    }

    int middle(int channel) {
        return at(width / 2, height / 2, channel);
    }

    @Override
    public void close() {
        pipeline.close();
        scope.close();
    }
}
