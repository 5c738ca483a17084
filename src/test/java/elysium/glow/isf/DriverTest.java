package elysium.glow.isf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.gpu.Program;
import elysium.glow.gpu.ProgramError;
import elysium.glow.show.HeadlessTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the translator writes, as a real driver takes it. */
class DriverTest extends HeadlessTest {
    private static void build(Look look) {
        Look.Source source = look.source();
        Program.Source program =
                new Program.Source(look.name(), source.vertexGlsl(), source.fragmentGlsl());
        new Program(scope(), program).close();
    }

    private static LookError refusal(Look look) {
        ProgramError error = assertThrows(ProgramError.class, () -> build(look));
        return ShaderLog.of(look.source(), error.log()).error();
    }

    @Test
    void takesEveryLookThatIsShipped() {
        LookFolder looks = new LookFolder(Path.of("shaders", "looks"));
        looks.names().forEach(name -> build(looks.read(name)));
    }

    @Test
    void takesTheExampleOfTheContract() throws IOException {
        String contract = Files.readString(Path.of("shaders", "README.md"));
        int start = contract.indexOf("```glsl\n") + 8;
        String example = contract.substring(start, contract.indexOf("```", start));
        Look look = LookReader.read("example.fs", example);
        build(look);
        assertEquals("smile", look.routes().getFirst().from());
    }

    @Test
    void takesTheOldLanguageAndAllOfIsfsWords(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("all.fs");
        Files.writeString(
                file,
                """
                /*{"INPUTS": [{"NAME": "inputImage", "TYPE": "image"},
                  {"NAME": "e", "TYPE": "event"}, {"NAME": "b", "TYPE": "bool"},
                  {"NAME": "l", "TYPE": "long"}, {"NAME": "f", "TYPE": "float"},
                  {"NAME": "p", "TYPE": "point2D"}, {"NAME": "sample", "TYPE": "color"}],
                  "PASSES": [{"TARGET": "old", "PERSISTENT": true}, {}]}*/
                #version 120
                #ifdef GL_ES
                precision mediump float;
                #endif
                varying vec2 left;
                #define READ(i, at) IMG_NORM_PIXEL(i, at) /* of
                two lines */ * 1.0
                vec4 input(sampler2D any, vec2 at) { return IMG_PIXEL(any, at); }
                void main() {
                    vec2 flat = IMG_SIZE(inputImage) + left;
                    vec4 texture = texture2D(inputImage, vv_FragNormCoord);
                    vec4 a = IMG_PIXEL(inputImage, gl_FragCoord.xy + vec2(f, float(l)));
                    vec4 c = READ(old, IMG_NORM_PIXEL(old, p).xy) + IMG_THIS_NORM_PIXEL(old);
                    vec4 d = input(inputImage, flat) + IMG_THIS_PIXEL(old) + sample + DATE;
                    float t = TIME + TIMEDELTA + float(FRAMEINDEX) + float(PASSINDEX);
                    gl_FragColor = (e || b) ? texture + a + c : d * t + RENDERSIZE.x;
                }
                """);
        Files.writeString(
                folder.resolve("all.vs"),
                """
                varying vec2 left;
                void main() {
                    isf_vertShaderInit();
                    left = isf_FragNormCoord - vec2(1.0) / RENDERSIZE + IMG_THIS_PIXEL(old).xy;
                }
                """);
        build(LookReader.read(file));
    }

    @Test
    void namesTheAuthorsLineOfAMistake(@TempDir Path folder) throws IOException {
        String body = "\n#version 120\n/* x\n */ void main() {\n  gl_FragColor = nothing;\n}\n";
        LookError error = refusal(LookReader.read("wrong.fs", "/*{\n}*/" + body));
        assertEquals("wrong.fs", error.file());
        assertEquals(6, error.line());
        assertTrue(error.sentence().contains("nothing"), error.sentence());
        Path file = folder.resolve("wave.fs");
        Files.writeString(file, "/*{}*/ void main() { gl_FragColor = vec4(1.0); }");
        Files.writeString(folder.resolve("wave.vs"), "\nvoid main() {\n isf_nothing(); }");
        LookError ofVertex = refusal(LookReader.read(file));
        assertEquals(3, ofVertex.line());
        assertTrue(ofVertex.file().endsWith("wave.vs"));
    }
}
