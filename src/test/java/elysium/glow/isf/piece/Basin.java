package elysium.glow.isf.piece;

import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.TexelProbe;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookReader;

/** Floats that GLSL built on pieces fills, and may go on from, step by step. */
public final class Basin implements AutoCloseable {
    private static final int TURNS = 1 << 20;

    private final GpuScope scope;
    private final Geometry full;
    private final TexelProbe probe;
    private final int size;
    private Target now;
    private Target next;

    public Basin(GpuScope parent, int size) {
        scope = parent.child();
        full = Geometry.fullScreen(scope);
        probe = new TexelProbe(scope);
        this.size = size;
        now = new Target(scope, TextureFormat.RGBA32F, size, size);
        next = new Target(scope, TextureFormat.RGBA32F, size, size);
        now.texture().nearest();
        next.texture().nearest();
    }

    /**
     * Draws once.
     *
     * @param pieces their names, with commas
     * @param functions what stands before main
     * @param value a vec4 for the texel {@code p}, an ivec2; {@code old} is the image before
     */
    public Basin fill(String pieces, String functions, String value) {
        return run(pieces, functions, value, 1);
    }

    /** Draws as often, each time from the image before. */
    Basin run(String pieces, String functions, String value, int steps) {
        try (Program program = new Program(scope, source(pieces, functions, value))) {
            program.use();
            program.sampler("old", 0);
            Program.setInt(program.uniform(Look.LOOP_TURNS), TURNS);
            for (int i = 0; i < steps; i++) {
                next.bind();
                now.texture().bind(0);
                full.drawFullScreen();
                Target drawn = next;
                next = now;
                now = drawn;
            }
        }
        return this;
    }

    private static Program.Source source(String pieces, String functions, String value) {
        String names = pieces.isEmpty() ? "" : "\"" + pieces.replace(",", "\",\"") + "\"";
        Look look =
                LookReader.read(
                        "basin.fs",
                        """
                        /*{ "PIECES": [%s], "INPUTS": [ { "NAME": "old", "TYPE": "image" } ] }*/
                        %s
                        vec4 value(ivec2 p) { return vec4(%s); }
                        void main() { gl_FragColor = value(ivec2(gl_FragCoord.xy)); }
                        """
                                .formatted(names, functions, value));
        Look.Source source = look.source();
        return new Program.Source("basin", source.vertexGlsl(), source.fragmentGlsl());
    }

    /** Every texel's four values, row after row. */
    public float[] read() {
        float[] texels = new float[4 * size * size];
        probe.read(now.texture(), 0, 0, size, texels);
        return texels;
    }

    /** One channel of them. */
    float[] read(int channel) {
        float[] all = read();
        float[] some = new float[size * size];
        for (int i = 0; i < some.length; i++) {
            some[i] = all[4 * i + channel];
        }
        return some;
    }

    /** What an expression is worth: up to four values. */
    static float[] worth(GpuScope scope, String pieces, String expression) {
        try (Basin basin = new Basin(scope, 1)) {
            return basin.fill(pieces, "", expression).read();
        }
    }

    /** The same of a single float. */
    static float number(GpuScope scope, String pieces, String expression) {
        return worth(scope, pieces, "vec4(" + expression + ")")[0];
    }

    @Override
    public void close() {
        scope.close();
    }
}
