package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Clock;
import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Readback;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.show.HeadlessTest;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BloomTest extends HeadlessTest {
    private static final float POINT = 200;

    @ParameterizedTest
    @CsvSource({"256, 256, 0.6", "320, 180, 1", "301, 173, 0.3", "320, 180, 0"})
    void aPointKeepsItsLightWhereverItMoves(int width, int height, float radius) {
        try (GpuScope inner = scope().child()) {
            ShaderSource shaders = ShaderSource.ofHome();
            PassTimers timers = new PassTimers(inner, Clock.system());
            Bloom bloom =
                    new Bloom(
                            inner,
                            new LookPlayer.Stage(
                                    shaders,
                                    Geometry.fullScreen(inner),
                                    timers,
                                    new ProgramShelf(inner)));
            Texture light = new Texture(inner, TextureFormat.RGBA16F, width, height);
            double least = Double.MAX_VALUE;
            double most = 0;
            for (int step = 0; step < 24; step++) {
                light.upload(
                        point(width, height, width / 2.0 + step * 0.37, height / 2.0 + step * 0.21),
                        0);
                bloom.draw(light, radius);
                double sum = sum(inner, bloom.target());
                least = Math.min(least, sum);
                most = Math.max(most, sum);
            }
            assertEquals(POINT, 4 * most, POINT * 0.01, "the most, over its place");
            assertEquals(POINT, 4 * least, POINT * 0.01, "the least, over its place");
            assertTrue(most - least < least * 0.01, "shimmers: " + least + " to " + most);
            timers.close();
        }
    }

    /** A point of light between texels: its light shared among four. */
    private static ByteBuffer point(int width, int height, double x, double y) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(16 * width * height);
        FloatBuffer floats = bytes.order(ByteOrder.nativeOrder()).asFloatBuffer();
        int left = (int) x;
        int top = (int) y;
        for (int corner = 0; corner < 4; corner++) {
            int cx = left + (corner & 1);
            int cy = top + (corner >> 1);
            double weight = (1 - Math.abs(x - cx)) * (1 - Math.abs(y - cy));
            floats.put(4 * (cy * width + cx), (float) (POINT * weight));
        }
        return bytes;
    }

    private static double sum(GpuScope scope, Target target) {
        Readback readback = new Readback(scope, target.width(), target.height());
        ByteBuffer bytes = ByteBuffer.allocateDirect(4 * readback.bytes());
        FloatBuffer floats = bytes.order(ByteOrder.nativeOrder()).asFloatBuffer();
        readback.readFloats(target, floats);
        double sum = 0;
        for (int i = 0; i < floats.capacity(); i += 4) {
            sum += floats.get(i);
        }
        return sum;
    }
}
