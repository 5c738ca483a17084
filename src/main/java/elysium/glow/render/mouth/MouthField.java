package elysium.glow.render.mouth;

import elysium.glow.gpu.DepthTarget;
import elysium.glow.gpu.Floats;
import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.gpu.VertexBuffer;
import elysium.glow.render.ShaderSource;
import elysium.glow.vision.Faces;
import java.util.List;

/** Draws the mouths' surroundings into the textures that looks know as mouthField and mouthMap. */
final class MouthField implements AutoCloseable {
    /** What the field says where nobody is. */
    static final float FAR = 8;

    /** Finer costs more than it shows: mouths of 200 in 1280 pixels are right to 0.2 %. */
    private static final int LONG_SIDE = 320;

    /** Mouths narrower than this have points to spare. */
    private static final float SMALL_TEXELS = 40;

    /** With more visitors than these, farther rays are spared. */
    private static final int COMPANY = 3;

    private static final int CORNER_BYTES = 4 * MouthMesh.FLOATS;

    private final float aspect;
    private final DepthTarget target;
    private final Program program;
    private final VertexBuffer buffer;
    private final Geometry geometry;
    private final MouthMesh outer = new MouthMesh(Faces.MOST);
    private final MouthMesh inner = new MouthMesh(Faces.MOST);
    private final Floats floats =
            new Floats(2 * Faces.MOST * MouthMesh.MOST_CORNERS * MouthMesh.FLOATS);
    private final Floats lips = new Floats(4 * (Faces.MOST + 1));
    private final int lipsUniform;
    private final int viewUniform;

    /** A field for a show of that aspect, width by height. */
    MouthField(GpuScope scope, ShaderSource shaders, float aspect) {
        this.aspect = aspect;
        int width = aspect >= 1 ? LONG_SIDE : Math.max(1, Math.round(LONG_SIDE * aspect));
        int height = aspect >= 1 ? Math.max(1, Math.round(LONG_SIDE / aspect)) : LONG_SIDE;
        target = new DepthTarget(scope, TextureFormat.RGBA32F, width, height);
        target.second().nearest();
        program =
                new Program(
                        scope,
                        new Program.Source(
                                "mouth",
                                shaders.text("mouth.vert.glsl"),
                                shaders.text("mouth.frag.glsl")));
        lipsUniform = program.uniform("lips");
        viewUniform = program.uniform("view");
        buffer = new VertexBuffer(scope, 4 * floats.count());
        geometry =
                new Geometry(
                        scope,
                        List.of(
                                new Geometry.Attribute(0, 4, CORNER_BYTES, 0, 0, buffer),
                                new Geometry.Attribute(1, 3, CORNER_BYTES, 16, 0, buffer)));
    }

    /** Takes over the shapes of those who are here. */
    void shape(MouthShape[] mouths) {
        outer.clear();
        inner.clear();
        int here = 0;
        for (MouthShape mouth : mouths) {
            here += mouth.here() ? 1 : 0;
        }
        for (int i = 0; i < mouths.length; i++) {
            MouthShape mouth = mouths[i];
            if (mouth.here()) {
                float reach = Math.min(FAR, farthest(mouth) / mouth.width());
                boolean small = mouth.width() * target.first().height() < SMALL_TEXELS;
                LipRays.Detail detail = LipRays.Detail.of(small, here > COMPANY);
                outer.of(i + 1).add(mouth, mouth.outer, reach, detail);
                inner.of(i + 1).add(mouth, mouth.inner, reach, detail);
            }
        }
        int innerFloats = inner.count() * MouthMesh.FLOATS;
        int outerFloats = outer.count() * MouthMesh.FLOATS;
        floats.put(0, inner.corners(), innerFloats);
        floats.put(innerFloats, outer.corners(), outerFloats);
        buffer.upload(floats, 0, 0, innerFloats + outerFloats);
    }

    // From the mouth to the show's farthest corner.
    private float farthest(MouthShape mouth) {
        float x = 0.5f * (mouth.outer.x[0] + mouth.outer.x[LipCurve.FAR_CORNER]);
        float y = 0.5f * (mouth.outer.y[0] + mouth.outer.y[LipCurve.FAR_CORNER]);
        return (float) Math.hypot(Math.max(x, aspect - x), Math.max(y, 1 - y)) + mouth.width();
    }

    /** Draws, with motion weakened to a part of it where sights have stopped coming. */
    void draw(MouthShape[] mouths, float motion) {
        for (int i = 0; i < mouths.length; i++) {
            MouthShape mouth = mouths[i];
            float gone = 1 - smooth(mouth.presence() / 0.3f);
            lips.put(4 * (i + 1), FAR * gone);
            lips.put(4 * (i + 1) + 1, mouth.teeth());
            lips.put(4 * (i + 1) + 2, mouth.visible() * mouth.presence());
        }
        target.begin(FAR, FAR);
        if (outer.count() > 0) {
            program.use();
            Program.setVec4s(lipsUniform, lips);
            target.onlyGreen();
            Program.set(viewUniform, aspect, 0.5f, motion);
            geometry.draw(Geometry.Shape.TRIANGLE_STRIP, 0, inner.count());
            target.allButGreen();
            Program.set(viewUniform, aspect, -0.5f, motion);
            geometry.draw(Geometry.Shape.TRIANGLE_STRIP, inner.count(), outer.count());
        }
        target.end();
    }

    private static float smooth(float t) {
        float c = Math.clamp(t, 0, 1);
        return c * c * (3 - 2 * c);
    }

    float aspect() {
        return aspect;
    }

    Texture field() {
        return target.first();
    }

    Texture map() {
        return target.second();
    }

    @Override
    public void close() {
        geometry.close();
        buffer.close();
        program.close();
        target.close();
    }
}
