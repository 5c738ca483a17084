package elysium.glow.gpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Clock;
import elysium.glow.show.HeadlessTest;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class GpuTest extends HeadlessTest {
    private static final String VERTEX =
            "#version 410 core\nin vec2 position;out vec2 uv;"
                    + "void main(){uv=position*.5+.5;gl_Position=vec4(position,0,1);}";

    @Test
    void countsWhatLivesAndFreesItOnce() {
        int before = scope().live();
        GpuScope inner = scope().child();
        Texture texture = new Texture(inner, TextureFormat.RGBA8, 4, 4);
        new Target(inner, TextureFormat.RGBA16F, 4, 4);
        GpuScope innermost = inner.child();
        Geometry.fullScreen(innermost);
        assertEquals(before + 5, scope().live());
        texture.close();
        texture.close();
        assertEquals(before + 4, scope().live());
        inner.close();
        inner.close();
        innermost.close();
        texture.close();
        assertEquals(before, scope().live());
        assertThrows(IllegalStateException.class, innermost::check);
    }

    @Test
    void refusesAnotherThreadBeforeItReachesOpenGl() throws InterruptedException {
        Texture texture = new Texture(scope(), TextureFormat.RGBA8, 4, 4);
        for (Runnable call :
                List.<Runnable>of(
                        () -> texture.bind(0),
                        texture::close,
                        scope()::close,
                        scope()::child,
                        () -> new Target(scope(), TextureFormat.RGBA8, 1, 1))) {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread other = new Thread(call, "another");
            other.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
            other.start();
            other.join();
            assertTrue(thrown.get() instanceof IllegalStateException, "" + thrown.get());
            assertTrue(thrown.get().getMessage().contains("another"));
        }
        texture.close();
    }

    @Test
    void aBrokenProgramSaysWhichStageAndWhy() {
        int before = scope().live();
        var fragment = new Program.Source("broken", VERTEX, "#version 410 core\nvoid main(){x;}");
        ProgramError e =
                assertThrows(ProgramError.class, () -> new Program(scope(), fragment).close());
        assertEquals(ProgramError.Stage.FRAGMENT, e.stage());
        assertTrue(e.getMessage().startsWith("broken"), e.getMessage());
        assertTrue(e.log().contains("2"), e.log());
        assertEquals(before, scope().live());
    }

    @Test
    void drawsReadsBackAndTimes() {
        try (GpuScope inner = scope().child()) {
            Target target = new Target(inner, TextureFormat.RGBA8, 8, 4);
            Geometry full = Geometry.fullScreen(inner);
            Program program =
                    new Program(
                            inner,
                            new Program.Source(
                                    "ramp",
                                    VERTEX,
                                    "#version 410 core\nin vec2 uv;out vec4 o;uniform float blue;"
                                            + "void main(){o=vec4(uv,blue,1);}"));
            GpuTimer timer = new GpuTimer(inner, "ramp", Clock.system());
            Readback readback = new Readback(inner, 8, 4);
            ByteBuffer now = ByteBuffer.allocateDirect(readback.bytes());
            ByteBuffer late = ByteBuffer.allocateDirect(readback.bytes());
            program.use();
            for (int i = 0; i < 12; i++) {
                timer.begin();
                target.bind();
                Program.set(program.uniform("blue"), i / 12f);
                full.drawFullScreen();
                timer.end();
                assertEquals(i > 0, readback.readLate(target, late));
                if (i > 0) {
                    assertEquals(Math.round((i - 1) / 12f * 255), late.get(2) & 255, 1);
                }
                readback.readNow(target, now);
                assertEquals(Math.round(i / 12f * 255), now.get(2) & 255, 1);
            }
            assertTrue(readback.drain(late));
            assertFalse(readback.drain(late));
            assertEquals(now, late);
            assertEquals(Math.round(7.5f / 8 * 255), now.get(4 * 7) & 255, 1);
            assertTrue(timer.gpuMillis() > 0, "GPU " + timer.gpuMillis());
            assertTrue(timer.callMillis() > 0);
            timer.close();
        }
    }

    @Test
    void feedsBackWhatTheVertexShaderMakes() {
        try (GpuScope inner = scope().child()) {
            VertexBuffer from = new VertexBuffer(inner, 12);
            VertexBuffer into = new VertexBuffer(inner, 12);
            ByteBuffer bytes = ByteBuffer.allocateDirect(12).order(ByteOrder.nativeOrder());
            FloatBuffer floats = bytes.asFloatBuffer().put(0, new float[] {1, 2, 3});
            from.upload(bytes, 12);
            Geometry points =
                    new Geometry(inner, List.of(new Geometry.Attribute(0, 1, 4, 0, 0, from)));
            String glsl =
                    "#version 410 core\nin float position;out float twice;"
                            + "void main(){twice=position*2.;gl_Position=vec4(0);}";
            Program program =
                    new Program(inner, new Program.Source("twice", glsl, null, List.of("twice")));
            new Target(inner, TextureFormat.RGBA8, 1, 1).bind();
            program.use();
            points.feedBack(3, into);
            into.download(bytes, 12);
            float[] got = new float[3];
            floats.get(0, got);
            assertArrayEquals(new float[] {2, 4, 6}, got);
            program.close();
            points.close();
        }
    }
}
