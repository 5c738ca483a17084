package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.flow.Clock;
import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Readback;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookReader;
import elysium.glow.isf.LookText;
import elysium.glow.parameter.Values;
import elysium.glow.show.HeadlessTest;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** What ISF says, held against closed forms: each look's own picture, as it wrote it. */
class LookSemanticsTest extends HeadlessTest {
    private static final int WIDTH = 8;
    private static final int HEIGHT = 4;

    private static Look look(String header, String glsl) {
        return LookReader.read("test.fs", "/*{" + header + "}*/\n" + glsl);
    }

    private static Look main(String header, String body) {
        return look(header, "void main() { " + body + " }");
    }

    /** The picture after so many frames: four bytes a pixel, the first row at the bottom. */
    private static ByteBuffer drawn(Look look, int frames) {
        try (Rehearsal rehearsal = new Rehearsal(scope(), ShaderSource.ofHome(), look)) {
            Values values = new Values(look.parameters());
            rehearsal.fit(WIDTH, HEIGHT);
            for (int i = 0; i < frames; i++) {
                rehearsal.draw(i, values);
            }
            return read(rehearsal.picture());
        }
    }

    /** The picture of a look that reads one whose first row is on top. */
    private static ByteBuffer reading(Texture picture, Look look) {
        GpuScope own = scope().child();
        try (PassTimers timers = new PassTimers(own, Clock.system());
                ProgramShelf shelf = new ProgramShelf(own)) {
            LookPlayer.Stage stage =
                    new LookPlayer.Stage(
                            ShaderSource.ofHome(), Geometry.fullScreen(own), timers, shelf);
            try (LookPlayer player = new LookPlayer(own, look, stage)) {
                Images images = new Images(own);
                images.set("picture", picture);
                Values values = new Values(look.parameters());
                player.fit(WIDTH, HEIGHT, values);
                player.draw(new LookTime(), images, values);
                return read(player.target());
            }
        } finally {
            own.close();
        }
    }

    private static ByteBuffer read(Target out) {
        ByteBuffer pixels = ByteBuffer.allocateDirect(4 * out.width() * out.height());
        try (Readback readback = new Readback(scope(), out.width(), out.height())) {
            readback.readNow(out, pixels);
        }
        return pixels;
    }

    private static int first(Look look, int frames) {
        return drawn(look, frames).get(0) & 255;
    }

    @Test
    void placesBeginAtTheBottomLeft() {
        Look look = main("", "gl_FragColor = vec4(isf_FragNormCoord, gl_FragCoord.xy / 255.0);");
        ByteBuffer pixels = drawn(look, 1);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int at = 4 * (y * WIDTH + x);
                assertEquals(255.0 * (x + 0.5) / WIDTH, pixels.get(at) & 255, 0.6);
                assertEquals(255.0 * (y + 0.5) / HEIGHT, pixels.get(at + 1) & 255, 0.6);
                assertEquals(x + 0.5, pixels.get(at + 2) & 255, 0.6);
                assertEquals(y + 0.5, pixels.get(at + 3) & 255, 0.6);
            }
        }
    }

    @Test
    void thePicturesFirstRowIsOnTopHoweverItIsRead() {
        try (Texture picture = new Texture(scope(), TextureFormat.RGBA8, 1, 2)) {
            ByteBuffer texels = ByteBuffer.allocateDirect(8);
            texels.putInt(0xff0000ff).putInt(0x0000ff80).flip();
            picture.upload(texels, 0);
            String input = "\"INPUTS\": [{\"NAME\": \"picture\", \"TYPE\": \"image\"}]";
            for (String reading :
                    new String[] {
                        "IMG_THIS_PIXEL(picture)",
                        "IMG_THIS_NORM_PIXEL(picture)",
                        "IMG_NORM_THIS_PIXEL(picture)",
                        "IMG_NORM_PIXEL(picture, isf_FragNormCoord)",
                        "IMG_NORM_PIXEL(picture, vec2(0.5, (IMG_SIZE(picture).y * vv_FragNormCoord.y) / 2.0))",
                        "IMG_PIXEL(picture, isf_FragNormCoord * IMG_SIZE(picture))",
                        "texture2D(picture, isf_FragNormCoord)"
                    }) {
                ByteBuffer pixels =
                        reading(picture, main(input, "gl_FragColor = " + reading + ";"));
                int top = 4 * WIDTH * (HEIGHT - 1);
                assertEquals(255, pixels.get(top) & 255, reading);
                assertEquals(255, pixels.get(2) & 255, reading);
                assertEquals(128, pixels.get(3) & 255, "straight alpha of " + reading);
                assertEquals(0, pixels.get(0) & 255, reading);
            }
        }
    }

    @Test
    void buffersAreClampedAndBlended() {
        String two = "\"PASSES\": [{\"TARGET\": \"b\", \"WIDTH\": \"2.9\", \"HEIGHT\": 1}, {}]";
        String body =
                """
                if (PASSINDEX == 0) { gl_FragColor = vec4(floor(gl_FragCoord.x), 0, 0, 1); }
                else { gl_FragColor = vec4(IMG_NORM_PIXEL(b, vec2(%s, 0.5)).r, 0, 0, 1); }
                """;
        assertEquals(0, first(main(two, body.formatted("-3.0")), 1));
        assertEquals(255, first(main(two, body.formatted("9.0")), 1));
        assertEquals(128, first(main(two, body.formatted("0.5")), 1), 1);
        String size = "if (PASSINDEX == 1) gl_FragColor = vec4(IMG_SIZE(b) / 255.0, 0, 1);";
        assertEquals(2, first(main(two, size), 1));
    }

    @Test
    void aPassSeesWhatEarlierOnesOfItsFrameDrew() {
        String passes = "\"PASSES\": [{\"TARGET\": \"a\"}, {\"TARGET\": \"b\"}, {}]";
        String body =
                """
                if (PASSINDEX == 0) gl_FragColor = vec4(float(FRAMEINDEX + 1) / 255.0);
                else if (PASSINDEX == 1) gl_FragColor = IMG_THIS_PIXEL(a) * 2.0;
                else gl_FragColor = IMG_THIS_PIXEL(b) * 2.0;
                """;
        assertEquals(12, first(main(passes, body), 3));
    }

    @Test
    void onlyPersistentBuffersOutliveTheirFrame() {
        String passes = "\"PASSES\": [{\"TARGET\": \"a\" %s}, {}]";
        String body =
                """
                if (PASSINDEX == 0) gl_FragColor = IMG_THIS_PIXEL(a) + vec4(10.0 / 255.0);
                else gl_FragColor = IMG_THIS_PIXEL(a);
                """;
        assertEquals(10, first(main(passes.formatted(""), body), 4));
        for (String keeps : new String[] {"true", "1", "1.0", "\"true\""}) {
            String header = passes.formatted(", \"PERSISTENT\": " + keeps);
            assertEquals(40, first(main(header, body), 4), keeps);
        }
        String old = "\"PERSISTENT_BUFFERS\": [\"a\"], " + passes.formatted("");
        assertEquals(40, first(main(old, body), 4));
    }

    @Test
    void aBufferReadBeforeItIsDrawnHoldsZeros() {
        String circle = "\"PASSES\": [{\"TARGET\": \"a\"}, {\"TARGET\": \"b\"}, {}]";
        String body =
                """
                if (PASSINDEX == 0) gl_FragColor = IMG_THIS_PIXEL(b) + vec4(1.0 / 255.0);
                else if (PASSINDEX == 1) gl_FragColor = IMG_THIS_PIXEL(a) + vec4(1.0 / 255.0);
                else gl_FragColor = IMG_THIS_PIXEL(b);
                """;
        assertEquals(2, first(main(circle, body), 3));
    }

    @Test
    void aSecondPassIntoABufferReadsTheFirst() {
        String twice = "\"PASSES\": [{\"TARGET\": \"a\"}, {\"TARGET\": \"a\"}, {}]";
        String body =
                """
                if (PASSINDEX == 0) gl_FragColor = vec4(5.0 / 255.0);
                else gl_FragColor = IMG_THIS_PIXEL(a) * 3.0;
                """;
        assertEquals(45, first(main(twice, body), 2));
    }

    @Test
    void floatBuffersKeepWhatBytesLose() {
        String passes = "\"PASSES\": [{\"TARGET\": \"a\", \"PERSISTENT\": 1 %s}]";
        String body =
                "gl_FragColor = FRAMEINDEX < 3 ? IMG_THIS_PIXEL(a) - 3000.0002"
                        + " : (IMG_THIS_PIXEL(a) + 9000.0) * -100.0;";
        assertEquals(0, first(main(passes.formatted(""), body), 4));
        double left = -100 * ((float) -3000.0002 * 3 + 9000.0);
        assertEquals(255 * left, first(main(passes.formatted(", \"FLOAT\": true"), body), 4), 30);
    }

    @Test
    void aVertexShaderMovesWhatItIsTold() {
        LookText text =
                new LookText(
                        "wave.fs",
                        "/*{}*/ varying vec2 left; void main() { gl_FragColor = vec4(left, 0, 1); }",
                        "varying vec2 left; void main() { vv_vertShaderInit();"
                                + " left = vv_FragNormCoord * 0.5; }");
        ByteBuffer pixels = drawn(LookReader.read(text), 1);
        int last = 4 * (WIDTH * HEIGHT - 1);
        assertEquals(127.5 * (WIDTH - 0.5) / WIDTH, pixels.get(last) & 255, 0.7);
        assertEquals(127.5 * (HEIGHT - 0.5) / HEIGHT, pixels.get(last + 1) & 255, 0.7);
    }

    @Test
    void silenceIsAHalfInAWaveAndNothingInASpectrum() {
        String inputs =
                "\"INPUTS\": [{\"NAME\": \"wave\", \"TYPE\": \"audio\"},"
                        + "{\"NAME\": \"tones\", \"TYPE\": \"audioFFT\", \"MAX\": 4}]";
        ByteBuffer pixels =
                drawn(
                        main(
                                inputs,
                                "gl_FragColor = vec4(IMG_THIS_PIXEL(wave).g,"
                                        + "IMG_NORM_PIXEL(tones, vec2(0.1)).r,"
                                        + "IMG_SIZE(tones) / 255.0);"),
                        1);
        assertEquals(128, pixels.get(0) & 255, 1);
        assertEquals(0, pixels.get(1) & 255);
        assertEquals(4, pixels.get(2) & 255);
        assertEquals(2, pixels.get(3) & 255, "two channels");
    }

    @Test
    void anEndlessLoopEnds() {
        String endless =
                "float f = 0.0; while (true) { f += 1.0; } do { f += 1.0; } while (true);"
                        + " for (;;) { f += 1.0; } gl_FragColor = vec4(f > 60000.0 ? 0.4 : 0.2);";
        assertEquals(102, first(main("", endless), 1));
        String slider = "\"INPUTS\": [{\"NAME\": \"step\", \"TYPE\": \"float\"}]";
        String body = "for (float f = 0.0; f < 1.0; f += step) {} gl_FragColor = vec4(0.4);";
        assertEquals(102, first(main(slider, body), 1));
    }

    @Test
    void aLongMarchIsNotCutShort() {
        String slider = "\"INPUTS\": [{\"NAME\": \"count\", \"TYPE\": \"long\", \"DEFAULT\": 256}]";
        String body =
                "float f = 0.0; for (int i = 0; i < count; i++) {"
                        + " for (int j = 0; j < count / 4; j++) { f += 1.0; } }"
                        + " gl_FragColor = vec4(f == 16384.0 ? 0.4 : 0.2);";
        assertEquals(102, first(main(slider, body), 1));
    }
}
