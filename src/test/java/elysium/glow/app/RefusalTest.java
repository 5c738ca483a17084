package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input on the command line: one sentence, the right exit code, nothing lost. */
class RefusalTest {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;
    private static final String[] FILM = {
        "render", "--preset", "plain", "--size", "64x64", "--frames", "3", "--fps", "10"
    };

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | there is no command 'nonsense'",
                "rendr | did you mean 'render'?",
                "preset | takes a verb",
                "preset list extra | Unmatched argument",
                "sitter | takes a verb",
                "settings | takes a verb",
                "bench | takes a verb",
                "--size 0x0 | a size of 0x0 can't be drawn",
                "--size 100000x100000 | 16 to 8192 pixels",
                "--size 99999999999x2 | is no size",
                "--size x | is no size",
                "--size -64x64 | 16 to 8192 pixels",
                "--fps -30 | 0.1 to 480",
                "--fps NaN | 0.1 to 480",
                "--fps 1e9 | 0.1 to 480",
                "--fps many | is no frame rate",
                "--seconds -1 --source sitter | --seconds takes more than 0",
                "--seconds NaN --source sitter | --seconds takes more than 0",
                "--scale 7 --source sitter | --scale takes auto or a number",
                "--scale NaN --source sitter | --scale takes auto or a number",
                "--rotate 45 --source sitter | 45 degrees",
                "--crop 0.5,0,0.6,0 --source sitter | --crop",
                "--crop NaN,0,0,0 --source sitter | --crop",
                "--crop 1 --source sitter | four parts",
                "--exposure 9 --source sitter | between 0 and 1",
                "--fit stretch --source sitter | fill, whole",
                "--reading thoughts | expression, emotion",
                "--tracker dowser | sight, truth",
                "--source nosuch | is no source",
                "--source sitter:1:9 | the people 1 to 4",
                "--source webcam:-1 | names no camera",
                "--source http:// | is no address",
                "--unknown | Unknown option",
                "track --frames -2 | --frames takes 1 or more",
                "render --frames 3 | --out",
                "render --source sitter --frames 0 --out a.mp4 | --frames takes 1 or more",
                "render --source sitter --frames 3 --seconds 3 --out a.mp4 | give one of them",
                "render --source sitter --seconds inf --out a.mp4 | is not a double",
                "render --source sitter --preset nosuch --out a.mp4 | no preset 'nosuch'",
                "render --source sitter --preset ../plain --out a.mp4 | no preset '../plain'",
                "sitter export --people 9 --frames 1 --out x | 1 to 4 people",
                "sitter export --frames -1 --out x | frames must be 1 or more",
                "bench vision --rounds 0 | --rounds takes 1 or more",
                "sitter export --fps NaN --frames 1 --out x | fps must be",
            })
    void whatIsTypedWrongIsSaid(String words, String holding) {
        Said.by(words.split(" ")).refused(WRONG_USAGE, holding);
        assertFalse(Files.exists(Path.of("a.mp4")));
        assertFalse(Files.exists(Path.of("x")));
    }

    private Said film(String source, String out) {
        List<String> words = new ArrayList<>(List.of(FILM));
        words.addAll(List.of("--source", source, "--out", out));
        return Said.by(words.toArray(String[]::new));
    }

    private Path file(String name, byte... bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path text(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void placesWhereNoFilmCanBe() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("folder.mp4"));
        film("sitter", directory.toString()).refused(FAILED, "is a folder");
        film("sitter", folder.resolve("none/film.mp4").toString()).refused(FAILED, "no folder");
        film("sitter", folder.resolve("film.txt").toString()).refused(WRONG_USAGE, "ends in .mp4");
        film("sitter", folder.resolve("one.png").toString()).refused(WRONG_USAGE, "need numbers");
        film("sitter", folder.resolve("%s.png").toString()).refused(WRONG_USAGE, "one number");
        film("sitter", " ").refused(WRONG_USAGE, "needs the name");
        Path plain = text("plain", "a file");
        film("sitter", plain + "/%d.png").refused(FAILED, "file");
        assertEquals("a file", Files.readString(plain));
    }

    @Test
    void aFullDiskIsSaid() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "there is no /dev/full here");
        Path link = Files.createSymbolicLink(folder.resolve("film.mp4"), full);
        film("sitter", link.toString()).refused(FAILED, "the disk is full");
        assertTrue(Files.exists(full));
        for (String words : new String[] {"track --source sitter --frames 90", "preset list"}) {
            Said.byProcess(folder, p -> p.redirectOutput(full.toFile()), words.split(" "))
                    .refused(FAILED, "can't be written");
        }
        List<String> y4m = new ArrayList<>(List.of(FILM));
        y4m.addAll(List.of("--source", "sitter", "--out", "-"));
        Said.byProcess(folder, p -> p.redirectOutput(full.toFile()), y4m.toArray(String[]::new))
                .refused(FAILED, "broke off");
    }

    @Test
    void aReadOnlyFolderIsSaid() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false), "permissions can't be set here");
        assumeTrue(!Files.isWritable(closed), "this user may write everywhere");
        film("sitter", closed.resolve("film.mp4").toString()).refused(FAILED, "read-only");
        film("sitter", closed.resolve("%d.png").toString()).refused(FAILED, "read-only");
    }

    @Test
    void sourcesThatAreNone() throws IOException {
        byte[] noise = new byte[5000];
        new Random(4).nextBytes(noise);
        String out = folder.resolve("out.mp4").toString();
        Path cut = folder.resolve("cut.mp4");
        film("sitter", cut.toString()).well();
        byte[] whole = Files.readAllBytes(cut);
        file("cut.mp4", Arrays.copyOf(whole, whole.length / 3));
        text("lying.y4m", "YUV4MPEG2 W640 H480 F30:1 C420\nFRAME\nfew");
        text("huge.y4m", "YUV4MPEG2 W100000 H100000 F30:1 C420\nFRAME\nfew");
        file("noise.mp4", noise);
        file("noise", noise);
        file("noise.png", noise);
        file("empty.mp4");
        Files.createDirectory(folder.resolve("empty"));
        for (String name :
                new String[] {
                    "cut.mp4",
                    "lying.y4m",
                    "huge.y4m",
                    "noise.mp4",
                    "noise",
                    "noise.png",
                    "empty.mp4",
                    "empty"
                }) {
            film(folder.resolve(name).toString(), out).refused(FAILED, name);
            assertFalse(Files.exists(Path.of(out)), name);
        }
    }

    @Test
    void aFilmThatIsThereOutlivesACommandThatFails() throws IOException {
        Path film = text("film.mp4", "precious");
        for (String bad : new String[] {"YUV4MPEG2 W64 H64 F30:1 C420\n", "nothing"}) {
            Path source = text("bad.y4m", bad);
            film(source.toString(), film.toString()).refused(FAILED, "bad.y4m");
            assertEquals("precious", Files.readString(film));
        }
        String[] words = FILM.clone();
        words[2] = "nosuch";
        List<String> unknown = new ArrayList<>(List.of(words));
        unknown.addAll(List.of("--source", "sitter", "--out", film.toString()));
        Said.by(unknown.toArray(String[]::new)).refused(WRONG_USAGE, "nosuch");
        assertEquals("precious", Files.readString(film));
        film("sitter", film.toString()).well();
        assertTrue(Files.size(film) > 500);
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.filter(f -> f.toString().contains("part")).toList());
        }
    }

    @Test
    void streamsThatLie() throws IOException {
        String[] words = {
            "YUV4MPEG2 W640 H480 F30:1 C420\nFRAME\nfew | breaks off in frame 0",
            "YUV4MPEG2 W100000 H100000 F30:1 C420\nFRAME\n | claims pictures of 100000x100000",
            "YUV4MPEG2 W64 H64 F-3:1 C420\nFRAME\n | no number of frames",
            "YUV4MPEG2 W64 H64 F30:1 C420\n | gave no pictures",
            "YUV4MPEG2 | breaks off within a y4m header",
            " | is empty"
        };
        List<String> film = new ArrayList<>(List.of(FILM));
        film.addAll(List.of("--source", "-", "--out", folder.resolve("s.mp4").toString()));
        for (String line : words) {
            String[] parts = line.split(" \\| |^ \\| ", 2);
            File stream = text("stream", parts[0]).toFile();
            Said.byProcess(folder, p -> p.redirectInput(stream), film.toArray(String[]::new))
                    .refused(FAILED, parts[1]);
            assertFalse(Files.exists(folder.resolve("s.mp4")), line);
        }
    }

    @Test
    void jsonThatIsWrongIsSaidWithItsPlace() throws IOException {
        String deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);
        String[][] wrong = {
            {deep, "nested more than 64 deep"},
            {"{\"fps\": 30, \"fps\": 60}", ":1:13: the key 'fps' is here twice"},
            {"{\"fps\": NaN}", ":1:9: a value was expected"},
            {"{\"fps\": 1e400}", "too large"},
            {"{\"fps\": 100000}", "'fps' takes 1 to 480"},
            {"{\"fps\": \"30\"}", "'fps'"},
            {"{\n\"fpz\": 30}", ":2:1: there is no setting 'fpz'; did you mean 'fps'?"},
            {"{\"source\": \"nosuch\"}", "'source': \"nosuch\" is no source"},
            {"{\"size\": \"0x0\"}", "16 to 8192"},
            {"{\"fps\": 30", "a comma or '}'"},
            {"", "there is nothing here"},
            {"[]", "a settings file"}
        };
        for (String[] json : wrong) {
            Path file = text("settings.json", json[0]);
            Said.by("settings", "check", file.toString()).refused(FAILED, json[1]);
            Said.by("render", "--settings", file.toString(), "--out", "a.mp4", "--frames", "1")
                    .refused(FAILED, "settings.json");
        }
        Said.by("settings", "check", folder.toString()).refused(FAILED, "this is a folder");
        Said.by("settings", "check", "no such").refused(FAILED, "there is no such file");
    }

    @Test
    void presetsThatAreWrongAreListedWithTheirPlace() throws IOException {
        Path deep = text("deep.json", "[".repeat(100_000) + "]".repeat(100_000));
        Path twice = text("twice.json", "{\"glow\": 1,\n \"glow\": 1}");
        Said said = Said.by("preset", "check", deep.toString(), twice.toString(), "plain");
        assertEquals("", said.errors());
        assertEquals(FAILED, said.exitCode());
        List<String> lines = said.out().lines().toList();
        assertEquals(3, lines.size(), said::out);
        assertTrue(lines.get(0).contains("nested more than 64 deep"), said::out);
        assertTrue(
                lines.get(1).contains("twice.json:2:2: the key 'glow' is here twice"), said::out);
        assertTrue(lines.get(2).contains("ok"), said::out);
        List<String> film = new ArrayList<>(List.of(FILM));
        film.set(2, deep.toString());
        film.addAll(List.of("--source", "sitter", "--out", "a.mp4"));
        Said.by(film.toArray(String[]::new)).refused(FAILED, "nested more than 64 deep");
    }

    @Test
    void statsHaveToBeWritable() throws IOException {
        String show = "show --headless --seconds 0.1 --source sitter --preset plain --stats ";
        Said.by((show + folder).split(" ")).refused(WRONG_USAGE, "is a folder");
        Said.by((show + folder.resolve("none/s")).split(" ")).refused(FAILED, "can't write");
    }

    @Test
    void withoutADisplayOrWithAnUnknownOneASentenceSaysSo() {
        Said.byProcess(folder, p -> {}, "displays").refused(FAILED, "no display");
        Said.byProcess(folder, p -> p.environment().put("DISPLAY", ":99999"), "displays")
                .refused(FAILED, "no display");
    }
}
