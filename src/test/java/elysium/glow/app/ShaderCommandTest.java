package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.app.shader.FirstLook;
import elysium.glow.isf.LookFolder;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue.JsonBoolean;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.JsonValue.JsonText;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code glow shader} as it is typed. */
class ShaderCommandTest {
    private static final String GOOD =
            """
            /*{ "INPUTS": [
                { "NAME": "tint", "TYPE": "color", "DEFAULT": [1, 0, 0, 1] },
                { "NAME": "count", "TYPE": "long" }, { "NAME": "on", "TYPE": "bool" },
                { "NAME": "spot", "TYPE": "point2D" }, { "NAME": "mask", "TYPE": "image" } ] }*/
            void main() {
                vec4 seen = IMG_THIS_PIXEL(mask);
                gl_FragColor = on ? seen : vec4(tint.rgb, 0.5 + spot.x + 0.1 * float(count));
            }
            """;

    @TempDir Path folder;

    private Path look(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static JsonObject object(String line) {
        JsonDocument json = JsonDocument.parse("line", line);
        return json.object(json.root(), "a line");
    }

    private static String text(JsonObject object, String key) {
        return ((JsonText) object.find(key)).value();
    }

    @Test
    void everyFileIsClassedAndTheBadOnesNamed() throws IOException {
        look("looks/b/good.fs", GOOD);
        look("looks/a/bad.fs", "/*{}*/\nvoid main() {\n  gl_FragColor = vec4(oops);\n}\n");
        look("looks/c.frag/header.frag", "/*{ \"INPUTS\": 7 }*/\nvoid main() {}\n");
        look("looks/note.txt", "no look");
        Files.createSymbolicLink(folder.resolve("looks/b/loop"), folder.resolve("looks"));
        Said said = Said.by("shader", "check", folder.resolve("looks").toString());
        assertEquals(1, said.exitCode(), said.errors());
        List<String> lines = said.out().lines().toList();
        assertTrue(lines.getFirst().endsWith("bad.fs: compile"), said.out());
        assertTrue(said.out().contains("bad.fs:3:"), said.out());
        assertTrue(said.out().contains(">     3 |   gl_FragColor = vec4(oops);"), said.out());
        assertTrue(said.out().contains("good.fs: ok ("), said.out());
        assertTrue(said.out().contains("header.frag: header"), said.out());
        assertTrue(lines.getLast().startsWith("3 looks in "), said.out());
        assertTrue(lines.getLast().endsWith(": 1 ok, 1 header, 1 compile"), said.out());
    }

    @Test
    void programsReadALineForEach() throws IOException {
        String good = look("good.fs", GOOD).toString();
        String dark =
                look("dark.fs", "/*{}*/\nvoid main() { gl_FragColor = vec4(0.0); }").toString();
        Said said = Said.by("shader", "check", "--json", good, dark).well();
        List<String> lines = said.out().lines().toList();
        assertEquals(2, lines.size());
        assertEquals("ok", text(object(lines.getFirst()), "class"));
        assertEquals(good, text(object(lines.getFirst()), "file"));
        assertEquals("blank", text(object(lines.getLast()), "class"));
        Said strict = Said.by("shader", "check", "--strict", "--json", good, dark);
        assertEquals(1, strict.exitCode());
        JsonObject last = object(strict.out().lines().toList().getLast());
        assertTrue(((JsonBoolean) last.find("failed")).value());
        assertTrue(((JsonBoolean) last.find("playable")).value());
    }

    @Test
    void picturesAreDrawnWithTheGivenValues() throws IOException {
        String file = look("good.fs", GOOD).toString();
        String twin = look("sub/good.fs", GOOD).toString();
        BufferedImage mask = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
        mask.setRGB(0, 0, 0x80102030);
        mask.setRGB(1, 0, 0x80102030);
        ImageIO.write(mask, "png", folder.resolve("mask.png").toFile());
        Path values =
                look(
                        "values.json",
                        "{ \"sub/good.fs\": { \"on\": true, \"mask\": \"mask.png\" } }");
        Path out = folder.resolve("out");
        Said.by(
                        "shader",
                        "check",
                        file,
                        twin,
                        "--out",
                        out.toString(),
                        "--size",
                        "16x16",
                        "--values",
                        values.toString())
                .well();
        Path plain = out.resolve(folder.getFileName().toString()).resolve("good.fs.png");
        assertEquals(0x80ff0000, ImageIO.read(plain.toFile()).getRGB(3, 3));
        BufferedImage given = ImageIO.read(out.resolve("sub/good.fs.png").toFile());
        assertEquals(0x80102030, given.getRGB(8, 0), "the picture's first row is on top");
        assertEquals(0, given.getRGB(8, 15));
        Said.by("shader", "check", file, "--out", out.toString(), "--size", "16x16").well();
        assertTrue(Files.exists(out.resolve("good.fs.png")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ \"god.fs\": {} } | :1:3: none of the looks that are checked is 'god.fs'; did you mean 'good.fs'?",
                "{ \"good.fs\": { \"tnt\": 1 } } | :1:16: good has no input 'tnt'; did you mean 'tint'?",
                "{ \"good.fs\": { \"tint\": 1 } } | :1:24: the input 'tint' must be a list, [...], not a number.",
                "{ \"good.fs\": { \"tint\": [1, 2] } } | :1:24: the input 'tint' must be a list of 4 numbers.",
                "{ \"good.fs\": { \"spot\": [1, \"x\"] } } | :1:28: the input 'spot' must be a number, not a string.",
                "{ \"good.fs\": { \"count\": 1.5 } } | :1:25: the input 'count' must be a whole number.",
                "{ \"good.fs\": { \"on\": 2 } } | :1:22: the input 'on' must be true or false.",
                "{ \"good.fs\": { \"mask\": 3 } } | :1:24: the image input 'mask' must be a string, not a number.",
                "{ \"good.fs\": { \"mask\": \"no.png\" } } | there is no picture",
                "{ \"good.fs\": 3 } | :1:14: 'good.fs' must be an object",
                "{ \"good.fs\": {}, | 1:17: a key in quotes was expected here",
            })
    void valuesThatDoNotFitAreRefusedAtTheirPlace(String json, String sentence) throws IOException {
        String file = look("good.fs", GOOD).toString();
        String values = look("values.json", json).toString();
        Said said = Said.by("shader", "check", file, "--values", values).refused(1, sentence);
        assertTrue(said.errors().contains("values.json:1:"), said.errors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--frames 0        | --frames takes 1 to 100000, not 0",
                "--size 3          | '3' is no size",
                "--date 2026,1     | is no date",
                "--date 2026,13,1,0 | is no date",
                "--date 2026,1,1,x | is no date",
                "--image no.png    | there is no picture 'no.png'.",
                "nowhere.fs        | there is no file or folder 'nowhere.fs'.",
                "alone.vs          | there is no look that",
            })
    void wrongWordsAreRefused(String words, String sentence) throws IOException {
        String file = look("good.fs", GOOD).toString();
        look("alone.vs", "void main() {}");
        String[] split = words.split(" ", -1);
        String last =
                split[0].equals("alone.vs") ? folder.resolve("alone.vs").toString() : split[0];
        Said said =
                split.length == 1
                        ? Said.by("shader", "check", file, last)
                        : Said.by("shader", "check", file, split[0], split[1]);
        said.refused(2, sentence);
    }

    @Test
    void ourOwnLooksAndTheOneToStartFromPass() throws IOException {
        Path first = new FirstLook(new LookFolder(Places.looks()), folder).write("mine", null);
        Said.by("shader", "check", "--strict", "nacre", first.toString()).well();
        Said list = Said.by("shader", "list").well();
        assertTrue(list.out().contains("nacre"), list.out());
        assertTrue(Said.by("shader", "list", "--json").well().out().contains("\"inputs\": [{"));
        Said.by("shader", "new").refused(2, "NAME");
        Said.by("shader", "new", "nacre").refused(1, "'nacre' in");
    }

    @Test
    void aVerbAndAFileAreNeeded() {
        Said.by("shader").refused(2, "glow shader takes a verb");
        assertEquals(2, Said.by("shader", "check").exitCode());
        Said.by("shader", "check", folder.toString()).refused(1, "there are no looks");
    }

    @Test
    void aVertexShaderBelongsToItsLook() throws IOException {
        look("good.fs", GOOD);
        String vertex =
                look("good.vs", "void main() {\n  isf_vertShaderInit();\n  oops();\n}").toString();
        Said said = Said.by("shader", "check", "--json", vertex);
        assertEquals(1, said.exitCode());
        assertTrue(said.out().contains("good.fs\", \"class\": \"compile\""), said.out());
        assertTrue(said.out().contains("good.vs\", \"line\": 3"), said.out());
        assertFalse(said.out().contains("\"picture\""), said.out());
    }

    @Test
    void theLibraryIsListedAndPrinted() {
        Said list = Said.by("shader", "pieces").well();
        assertTrue(list.out().contains("noise        Chance that is the same"), list.out());
        assertTrue(Said.by("shader", "pieces", "noise").well().out().contains("float noise2("));
        String line = Said.by("shader", "pieces", "--json").well().out().lines().toList().getLast();
        assertFalse(text(object(line), "description").isEmpty());
        Said wrong = Said.by("shader", "pieces", "nosie");
        assertEquals(1, wrong.exitCode());
        assertTrue(wrong.errors().contains("did you mean 'noise'"), wrong.errors());
    }

    @Test
    void aLookIsExportedForOtherHosts() throws IOException {
        String built = GOOD.replace("\"INPUTS\"", "\"PIECES\": [\"noise\"], \"INPUTS\"");
        Path file = look("built.fs", built.replace("0.5 +", "noise2(spot) +"));
        Path out = folder.resolve("alone.fs");
        Said.by("shader", "export", file.toString(), "--out", out.toString()).well();
        assertEquals(0, Said.by("shader", "check", out.toString()).exitCode());
        String text = Files.readString(out);
        assertTrue(text.contains("float valueNoise2(") && !text.contains("PIECES"), text);
        assertEquals(text, Said.by("shader", "export", file.toString()).well().out());
        Said self = Said.by("shader", "export", file.toString(), "--out", file.toString());
        assertEquals(2, self.exitCode());
        assertTrue(self.errors().contains("is the look itself"), self.errors());
        String odd = folder.resolve("odd.glsl").toString();
        assertEquals(2, Said.by("shader", "export", file.toString(), "--out", odd).exitCode());
    }
}
