package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.gpu.Program;
import elysium.glow.gpu.ProgramError;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookError;
import elysium.glow.isf.LookFolder;
import elysium.glow.isf.LookReader;
import elysium.glow.isf.LookText;
import elysium.glow.isf.Piece;
import elysium.glow.isf.Pieces;
import elysium.glow.isf.PortableText;
import elysium.glow.isf.ShaderLog;
import elysium.glow.show.HeadlessTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How looks are built on the library. */
class PiecesTest extends HeadlessTest {
    private static final String BODY = "\nvoid main() { gl_FragColor = vec4(noise2(uv)); }\n";

    private static Look look(String header, String text) {
        return LookReader.read("some.fs", "/*{" + header + "}*/" + text);
    }

    private static void build(Look look) {
        Look.Source source = look.source();
        new Program(scope(), new Program.Source("some", source.vertexGlsl(), source.fragmentGlsl()))
                .close();
    }

    private static List<String> pieces() {
        return Pieces.names();
    }

    @Test
    void everyFileOfTheFolderIsBuiltIn() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("shaders", "library"))) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(names, pieces().stream().map(name -> name + ".glsl").toList());
        }
        assertTrue(pieces().size() >= 2);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void eachStandsAloneWithWhatItUses(String name) {
        Piece piece = Pieces.named(name);
        assertTrue(piece.text().startsWith("// "), "the first line says what it is");
        assertTrue(piece.summary().matches("[A-Z].*[.:]"), piece.summary());
        assertTrue(piece.summary().length() <= 100, piece.summary());
        assertFalse(piece.text().contains("#"), "a macro would reach into the look");
        assertFalse(piece.offers().isEmpty());
        build(look("\"PIECES\": [\"" + name + "\"]", "void main() { gl_FragColor = vec4(1.0); }"));
    }

    @Test
    void noTwoTakeTheSameName() {
        Map<String, String> owners = new HashMap<>();
        for (String name : pieces()) {
            for (String offer : Pieces.named(name).offers()) {
                String before = owners.put(offer.replaceFirst("^\\w+ ", ""), name);
                assertEquals(null, before, offer + " is in " + before + " and in " + name);
            }
        }
    }

    @Test
    void whatAPieceOffersIsKnown() {
        List<String> offers = Pieces.named("noise").offers();
        assertTrue(offers.contains("float hash12(vec2 p)"), offers::toString);
        assertTrue(offers.contains("float fbm2(vec2 p, int octaves)"), offers::toString);
    }

    @Test
    void aMistakeInALookKeepsItsLine() {
        String text = "\nvoid main() {\n    gl_FragColor = vec4(noise2(nowhere));\n}\n";
        LookError error = refusal(look("\"PIECES\": [\"noise\"]", text));
        assertEquals("some.fs:3:", error.getMessage().substring(0, 10));
        LookError without =
                refusal(look("", text.replace("noise2(nowhere", "hash12(gl_FragCoord.xy")));
        assertEquals(
                "some.fs:3:", without.getMessage().substring(0, 10), "nothing is there unasked");
        assertTrue(
                without.getMessage().endsWith("; the piece 'noise' has it"), without::getMessage);
        assertFalse(error.getMessage().contains("piece"), error::getMessage);
    }

    private static LookError refusal(Look look) {
        ProgramError error = assertThrows(ProgramError.class, () -> build(look));
        return ShaderLog.of(look.source(), error.log()).error();
    }

    @Test
    void aMistakeInAPieceNamesThePieceAndItsLine() {
        Look look = look("\"PIECES\": [\"light\", \"noise\"]", BODY);
        String text = Pieces.named("noise").text();
        int line = 1 + (int) text.substring(0, text.indexOf("float noise1")).lines().count();
        String number = number(look, "float isf_is_noise1");
        ShaderLog log = ShaderLog.of(look.source(), "0:" + number + "(3): error: `noise1' is odd");
        assertEquals("shaders/library/noise.glsl", log.entries().getFirst().file());
        assertEquals(line, log.entries().getFirst().line());
        assertEquals(7, log.entries().getFirst().column());
        assertTrue(log.described().contains("> "), log.described());
        assertTrue(log.described().contains("| float noise1(float p) {"), log.described());
    }

    /** What a driver would count at that text. */
    private static String number(Look look, String text) {
        String glsl = look.source().fragmentGlsl();
        String before = glsl.substring(0, glsl.indexOf(text));
        String[] directive = before.substring(before.lastIndexOf("#line ") + 6).split("\n", 2);
        int after = (int) directive[1].chars().filter(c -> c == '\n').count();
        return Integer.toString(Integer.parseInt(directive[0]) + after);
    }

    @Test
    void whatIsNoPieceIsRefusedAtItsPlace() {
        assertEquals(
                "some.fs:2:12: there is no piece 'nosie'; did you mean 'noise'?",
                refused("\n\"PIECES\": [\"nosie\"]"));
        assertTrue(refused("\"PIECES\": [\"../looks/nacre\"]").contains("there is no piece"));
        assertTrue(refused("\"PIECES\": \"noise\"").contains("a list"));
        String clash = "\"INPUTS\": [{\"NAME\": \"noise2\", \"TYPE\": \"float\"}],";
        String words = refused(clash + "\"PIECES\": [\"noise\"]");
        assertTrue(words.contains("the piece 'noise' has a 'noise2' of its own"), words);
    }

    private static String refused(String header) {
        return assertThrows(LookError.class, () -> look(header, BODY)).getMessage();
    }

    @Test
    void anEndlessLoopCallingAPieceIsCountedAndPiecesLoopsAreBound() {
        Look look = look("\"PIECES\": [\"noise\"]", BODY);
        assertTrue(look.source().fragmentGlsl().contains("i < 8"), "short loops go without");
        Piece piece = new Piece("endless", "// It.\nvoid f() { while (true) { } }\n");
        assertTrue(piece.glsl().contains("isf_loops"), piece.glsl());
    }

    @Test
    void anExportNeedsNoPieces() {
        LookText text =
                new LookText(
                        "some.fs",
                        "/*{ \"ISFVSN\": \"2\", \"PIECES\": [\"noise\"],\n \"CREDIT\": \"me\" }*/"
                                + BODY,
                        null);
        String portable = PortableText.of(text);
        assertTrue(portable.startsWith("/*{ \"ISFVSN\": \"2\", \"CREDIT\": \"me\" }*/\n"));
        assertTrue(portable.contains("float valueNoise2(vec2 p) {"), portable);
        assertTrue(portable.endsWith(BODY.replace("noise2", "valueNoise2")), portable);
        assertTrue(LookReader.read("some.fs", portable).source().pieces().isEmpty());
        assertEquals(portable, PortableText.of(new LookText("some.fs", portable, null)));
        String last = "/*{ \"CREDIT\": \"me\",\n  \"PIECES\": [\"noise\"]\n}*/" + BODY;
        String lone = PortableText.of(new LookText("some.fs", last, null));
        assertTrue(lone.startsWith("/*{ \"CREDIT\": \"me\"\n}*/\n"), lone);
    }

    @Test
    void namesThatApplesCompilerHoldsForTakenAreChanged() {
        String glsl = look("\"PIECES\": [\"noise\"]", BODY).source().fragmentGlsl();
        assertTrue(glsl.contains("float isf_is_noise2(vec2 p)"), glsl);
        assertTrue(glsl.contains("vec4(isf_is_noise2(uv))"), glsl);
        assertFalse(glsl.matches("(?s).*\\bnoise[1-4]\\s*\\(.*"), glsl);
        String old =
                look("", "void main() { gl_FragColor = vec4(noise1(1.0)); }")
                        .source()
                        .fragmentGlsl();
        assertTrue(old.contains("vec4(noise1(1.0))"), "who wants the old one gets it");
    }

    @Test
    void everyLookThatIsShippedCanBeExported() {
        LookFolder looks = new LookFolder(Path.of("shaders", "looks"));
        for (String name : looks.names()) {
            LookText text = LookText.read(looks.file(name));
            String portable = PortableText.of(text);
            assertFalse(portable.contains("\"PIECES\""), name);
            build(LookReader.read(name + ".fs", portable));
        }
    }
}
