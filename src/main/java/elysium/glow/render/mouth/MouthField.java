package elysium.glow.render.mouth;

import elysium.glow.gpu.DepthTarget;
import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.gpu.VertexBuffer;
import elysium.glow.vision.Faces;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import org.lwjgl.system.MemoryStack;

/** Draws the mouths' surroundings into the textures that looks know as mouthField and mouthMap. */
final class MouthField implements AutoCloseable {
    /** What the field says where nobody is. */
    static final float FAR = 8;

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
    private final ByteBuffer bytes =
            ByteBuffer.allocateDirect(2 * Faces.MOST * MouthMesh.MOST_CORNERS * CORNER_BYTES)
                    .order(ByteOrder.nativeOrder());
    private final FloatBuffer floats = bytes.asFloatBuffer();
    private final FloatBuffer lips =
            ByteBuffer.allocateDirect(16 * (Faces.MOST + 1))
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer();
    private final int lipsUniform;
    private final int viewUniform;

    /** A field of that size for a show of that aspect, width by height. */
    MouthField(GpuScope scope, int width, int height, float aspect) {
        this.aspect = aspect;
        target = new DepthTarget(scope, TextureFormat.RGBA32F, width, height);
        target.second().nearest();
        program = new Program(scope, MouthGlsl.source());
        lipsUniform = program.uniform("lips");
        viewUniform = program.uniform("view");
        buffer = new VertexBuffer(scope, bytes.capacity());
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
        floats.clear();
        floats.put(inner.corners(), 0, inner.count() * MouthMesh.FLOATS);
        floats.put(outer.corners(), 0, outer.count() * MouthMesh.FLOATS);
        buffer.upload(bytes, 0, 0, 4 * floats.position());
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
        try (MemoryStack stack = MemoryStack.stackPush()) {
            target.begin(stack, FAR, FAR);
        }
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
