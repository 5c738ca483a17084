package elysium.glow.isf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.parameter.Curve;
import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Parameter;
import elysium.glow.parameter.Parameter.Choice;
import elysium.glow.parameter.Values;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookReaderTest {
    private static final String MAIN = "\nvoid main() { gl_FragColor = vec4(1.0); }\n";

    private static Look look(String header) {
        return LookReader.read("test.fs", "/*" + header + "*/" + MAIN);
    }

    private static Parameter input(String json) {
        return look("{\"INPUTS\": [" + json + "]}").parameters().getFirst();
    }

    private static String refusal(String header) {
        return assertThrows(LookError.class, () -> look(header)).getMessage();
    }

    @Test
    void readsEveryKindOfInput() {
        Look look =
                look(
                        """
                        {"DESCRIPTION": "d", "CREDIT": "c", "INPUTS": [
                          {"NAME": "hit", "TYPE": "event"},
                          {"NAME": "on", "TYPE": "bool", "DEFAULT": 1.0},
                          {"NAME": "many", "TYPE": "long", "VALUES": [3, 1], "LABELS": ["c", "a"],
                           "DEFAULT": 3},
                          {"NAME": "much", "TYPE": "float", "MIN": -2, "MAX": 2, "DEFAULT": 0.5,
                           "LABEL": "Much", "UNIT": "px", "HINT": "how much", "CURVE": "smooth"},
                          {"NAME": "where", "TYPE": "point2D", "DEFAULT": [1, 2]},
                          {"NAME": "tint", "TYPE": "color", "DEFAULT": [0, 0.5, 1]},
                          {"NAME": "inputImage", "TYPE": "image"},
                          {"NAME": "seen", "TYPE": "image", "SOURCE": "camera"}]}
                        """);
        assertEquals("test", look.name());
        assertEquals("d", look.description());
        assertEquals(List.of("c"), look.credits());
        assertEquals(
                List.of(Kind.EVENT, Kind.BOOL, Kind.LONG, Kind.FLOAT, Kind.POINT, Kind.COLOR),
                look.parameters().stream().map(Parameter::kind).toList());
        assertEquals(
                List.of(new Choice(3, "c"), new Choice(1, "a")),
                look.parameters().get(2).choices());
        assertEquals(List.of(1f), look.parameters().get(2).range().low());
        Parameter much = look.parameters().get(3);
        assertEquals(new Parameter.Range(List.of(0.5f), List.of(-2f), List.of(2f)), much.range());
        assertEquals(
                new Parameter.Presentation("Much", "px", Curve.SMOOTH, "how much"), much.look());
        assertEquals(List.of(0f, 0.5f, 1f, 1f), look.parameters().get(5).range().initial());
        assertEquals(
                List.of(
                        new ImageInput("inputImage", ImageInput.From.BELOW),
                        new ImageInput("seen", ImageInput.From.CAMERA)),
                look.images());
    }

    @Test
    void anInputWithoutADefaultIsZero() {
        for (String type : List.of("event", "bool", "long", "float", "point2D", "color")) {
            Parameter parameter = input("{\"NAME\": \"a\", \"TYPE\": \"" + type + "\"}");
            for (float initial : parameter.range().initial()) {
                assertEquals(0, initial, type);
            }
            assertEquals(parameter.kind().components(), parameter.range().initial().size());
        }
    }

    @Test
    void readsTheManyWaysToWriteTrue() {
        for (String word : List.of("1", "1.0", "true", "\"true\"", "\"1\"")) {
            String json = "{\"NAME\": \"a\", \"TYPE\": \"bool\", \"DEFAULT\": " + word + "}";
            assertEquals(List.of(1f), input(json).range().initial(), word);
        }
        String off = "{\"NAME\": \"a\", \"TYPE\": \"bool\", \"DEFAULT\": 0.0}";
        assertEquals(List.of(0f), input(off).range().initial());
    }

    @Test
    void theFirstValueWidensLimitsThatAreNotGiven() {
        Parameter wide = input("{\"NAME\": \"a\", \"TYPE\": \"float\", \"DEFAULT\": 20}");
        assertEquals(List.of(20f), wide.range().high());
        Parameter narrow =
                input("{\"NAME\": \"a\", \"TYPE\": \"float\", \"DEFAULT\": 20, \"MAX\": 5}");
        assertEquals(List.of(5f), narrow.range().high());
        Parameter below = input("{\"NAME\": \"a\", \"TYPE\": \"float\", \"MIN\": 3}");
        assertEquals(List.of(3f), below.range().low());
        assertEquals(List.of(3f), below.range().high());
    }

    @Test
    void readsPassesWithSizesThatFollowInputs() {
        Look look =
                look(
                        """
                        {"INPUTS": [{"NAME": "grain", "TYPE": "float", "DEFAULT": 4, "MAX": 8}],
                         "PASSES": [
                          {"TARGET": "small", "WIDTH": "floor($WIDTH / max($grain, 1.0))",
                           "HEIGHT": 9, "PERSISTENT": true, "FLOAT": 1},
                          {"TARGET": "small2", "persistent": 1.0},
                          {}]}
                        """);
        Pass small = look.passes().get(0);
        Values values = new Values(look.parameters());
        assertEquals(160, small.width().pixels(642, 360, values));
        assertEquals(9, small.height().pixels(642, 360, values));
        values.set(0, 8);
        assertEquals(80, small.width().pixels(642, 360, values));
        assertTrue(small.persistent() && small.floating());
        assertTrue(look.passes().get(1).persistent());
        assertNull(look.passes().get(2).target());
        assertEquals(360, look.passes().get(2).height().pixels(642, 360, values));
        assertTrue(look.source().fragmentGlsl().contains("uniform sampler2D small2;"));
    }

    @Test
    void readsTheFirstVersionsBuffersAndPictures(@TempDir Path folder) throws IOException {
        Path noise = Files.createDirectory(folder.resolve("pictures")).resolve("noise.png");
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB), "png", noise.toFile());
        Path file = folder.resolve("old.fs");
        Files.writeString(
                file,
                """
                /*{"PERSISTENT_BUFFERS": {"trail": {"WIDTH": "$WIDTH/2", "FLOAT": true}},
                   "PASSES": [{"TARGET": "trail"}, {}],
                   "IMPORTED": [{"NAME": "noise", "PATH": "pictures/noise.png"}]}*/
                void main() {}
                """);
        Look look = LookReader.read(file);
        Pass trail = look.passes().getFirst();
        assertTrue(trail.persistent() && trail.floating());
        assertEquals(50, trail.width().pixels(100, 100, new Values(List.of())));
        assertEquals(noise.toAbsolutePath().toString(), look.images().getFirst().file());
        assertEquals(3, look.images().getFirst().picture().width());
    }

    @Test
    void readsTheRouteToStartWith() {
        Look look =
                look(
                        """
                        {"INPUTS": [{"NAME": "glow", "TYPE": "float", "MIN": 1, "MAX": 9, "ROUTE":
                          {"from": "smile", "low": 4, "high": 40, "rise": 0.2, "fall": 1.5}},
                         {"NAME": "width", "TYPE": "float", "MAX": 7, "ROUTE": {"from": "talk"}}]}
                        """);
        assertEquals(
                List.of(
                        new StartingRoute("smile", "glow", 4, 40, Curve.LINEAR, 0.2f, 1.5f),
                        new StartingRoute("talk", "width", 0, 7, Curve.LINEAR, 0, 0)),
                look.routes());
    }

    @Test
    void findsTheHeaderBehindRemarks() {
        String text =
                "// by somebody\n/* licence */\n\n/*\n * {\"DESCRIPTION\": \"x\"}\n */" + MAIN;
        assertEquals("x", LookReader.read("a.fs", text).description());
    }

    @Test
    void takesTheVertexShaderBesideIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("wave.fs");
        Files.writeString(
                file, "/*{\"INPUTS\": [{\"NAME\": \"k\", \"TYPE\": \"float\"}]}*/" + MAIN);
        String vertex =
                "varying vec2 left;\nvoid main() { isf_vertShaderInit(); left = vec2(k); }\n";
        Files.writeString(folder.resolve("wave.vs"), vertex);
        Look look = LookReader.read(file);
        assertTrue(look.source().vertexGlsl().contains("out vec2 left;"));
        assertTrue(look.source().vertexGlsl().contains("uniform float k;"));
        assertEquals(vertex, look.source().vertexText());
    }

    @Test
    void refusesWithThePlace() {
        assertTrue(refusal("{\n\"INPUTS\": [{\"TYPE\": \"float\"}]}").startsWith("test.fs:2:12: "));
        assertTrue(refusal("{\"INPUTS\": 3}").contains("'INPUTS' must be a list"));
        assertTrue(refusal("{\"INPUTS\": [").startsWith("test.fs:1:"));
        assertTrue(one("\"a;}\"", "float").contains("'a;}' cannot be the name"));
        assertTrue(one("\"gl_FragColor\"", "float").contains("cannot be the name"));
        assertTrue(one("\"a\"", "flot").endsWith("did you mean 'float'?"));
        assertTrue(
                refusal(
                                "{\"INPUTS\": [{\"NAME\": \"a\", \"TYPE\": \"image\", \"SOURCE\": \"camrea\"}]}")
                        .endsWith("did you mean 'camera'?"));
        assertTrue(
                refusal("{\"PASSES\": [{\"TARGET\": \"b\", \"WIDTH\": \"$WITDH/2\"}]}")
                        .contains("did you mean 'WIDTH'?"));
        assertTrue(
                refusal("{\"IMPORTED\": {\"p\": {\"PATH\": \"../../etc/passwd\"}}}")
                        .contains("outside the look's folder"));
        LookError none =
                assertThrows(LookError.class, () -> LookReader.read("a.fs", "void main(){}"));
        assertEquals(1, none.line());
        assertTrue(none.sentence().contains("there is no header"));
    }

    private static String one(String name, String type) {
        return refusal("{\"INPUTS\": [{\"NAME\": " + name + ", \"TYPE\": \"" + type + "\"}]}");
    }
}
