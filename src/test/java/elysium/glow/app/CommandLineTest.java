package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.control.Keys;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue.JsonArray;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program as it is used from the command line: what it makes, and that it makes it again. */
class CommandLineTest {
    @TempDir Path folder;

    private static String[] render(String preset, String... more) {
        List<String> words = new ArrayList<>(List.of("render", "--preset", preset));
        words.addAll(List.of("--source", "sitter:3:2", "--size", "96x54", "--fps", "10"));
        words.addAll(List.of("--tracker", "truth"));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    @Test
    void theSameCommandGivesTheSameBytes() throws IOException {
        boolean swarms = false;
        for (String preset : List.of("plain", "elysium-glow")) {
            Path once = folder.resolve("once %d.mkv".formatted(preset.length()));
            Path again = folder.resolve("again.mkv");
            Said.by(render(preset, "--frames", "12", "--out", once.toString())).well();
            Said.by(render(preset, "--frames", "12", "--out", again.toString())).well();
            assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(again), preset);
            Path other = folder.resolve("other.mkv");
            String[] seeded = render(preset, "--frames", "12", "--seed", "9", "--out", "" + other);
            seeded[4] = "sitter:9:2";
            Said.by(seeded).well();
            assertFalse(Arrays.equals(Files.readAllBytes(once), Files.readAllBytes(other)), preset);
            swarms |=
                    Files.readString(Places.presets().resolve(preset + ".json")).contains("swarm");
        }
        assertTrue(swarms, "one of them must have a swarm");
    }

    @Test
    void numberedPicturesInAFolderWithSpacesAndEmoji() throws IOException {
        Path named = folder.resolve("a folder, \uD83D\uDE00 ü 'n %% all".replace("%%", "and"));
        String out = named + "/%03d.png";
        Said.by(render("plain", "--frames", "3", "--out", out)).well();
        for (int i = 0; i < 3; i++) {
            var picture = ImageIO.read(named.resolve("00" + i + ".png").toFile());
            assertEquals(96, picture.getWidth());
            assertEquals(54, picture.getHeight());
        }
        assertFalse(Files.exists(named.resolve("003.png")));
        String film = named.resolve("film \uD83D\uDE00.mp4").toString();
        String[] again = render("plain", "--frames", "2", "--out", film);
        again[4] = named.toString();
        Said.by(again).well();
        again[4] = film;
        again[again.length - 1] = named.resolve("%d.png").toString();
        Said.by(again).well();
        assertTrue(Files.size(named.resolve("1.png")) > 200);
    }

    @Test
    void aStreamCanBeReadBack() throws IOException {
        Said made = Said.byProcess(folder, p -> {}, render("plain", "--frames", "4", "--out", "-"));
        made.well();
        String header = new String(made.bytes(), 0, 40, StandardCharsets.US_ASCII);
        assertTrue(header.startsWith("YUV4MPEG2 W96 H54 F10:1 "), header);
        int frame = "FRAME\n".length() + 96 * 54 * 3 / 2;
        assertEquals(0, (made.bytes().length - headerBytes(made.bytes())) % frame);
        Path stream = Files.write(folder.resolve("stream"), made.bytes());
        String[] again = render("plain", "--once", "--out", folder.resolve("%d.png").toString());
        again[4] = "-";
        Said.byProcess(folder, p -> p.redirectInput(stream.toFile()), again).well();
        assertTrue(Files.exists(folder.resolve("3.png")));
        assertFalse(Files.exists(folder.resolve("4.png")));
    }

    private static int headerBytes(byte[] stream) {
        int end = 0;
        while (stream[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    @Test
    void everyTrackedFrameIsALineOfJson() {
        Said said =
                Said.byProcess(
                        folder, p -> {}, "track", "--json", "--source", "sitter", "--frames", "5");
        said.well();
        List<String> lines = said.out().lines().toList();
        assertEquals(5, lines.size());
        for (String line : lines) {
            JsonDocument json = JsonDocument.parse("line", line);
            assertTrue(json.object(json.root(), "a line").toString().contains("visitors"), line);
        }
        assertEquals(5, lines.stream().distinct().count());
    }

    @Test
    void whatIsTrackedCanBeSeenInAFilm() throws IOException {
        String numbered = folder.resolve("%d.png").toString();
        List<String> track =
                List.of("track", "--source", "sitter:3:2", "--tracker", "truth", "--frames", "9");
        List<String> drawn = new ArrayList<>(track);
        drawn.addAll(List.of("--out", numbered));
        Said.by(drawn.toArray(String[]::new)).well();
        Path picture = folder.resolve("8.png");
        int bright = 0;
        var image = ImageIO.read(picture.toFile());
        assertEquals(640, image.getWidth());
        for (int i = 0; i < 640 * 480; i++) {
            int rgb = image.getRGB(i % 640, i / 640);
            int red = rgb >> 16 & 0xff;
            int blue = rgb & 0xff;
            bright += blue > 180 && red < 120 ? 1 : 0;
        }
        assertTrue(bright > 100, "only " + bright + " pixels of contours");
        Path film = folder.resolve("seen.mp4");
        String[] again = {
            "track", "--source", folder.toString(), "--out", film.toString(), "--tracker", "truth"
        };
        Said.by(again).well();
        assertTrue(Files.size(film) > 1000);
    }

    @Test
    void presetsAndSettingsAreListedAndChecked() throws IOException {
        List<String> presets = Said.by("preset", "list").well().out().lines().toList();
        assertTrue(presets.size() >= 7, presets::toString);
        List<String> check = new ArrayList<>(List.of("preset", "check"));
        presets.forEach(line -> check.add(line.split(" ", 2)[0]));
        Said checked = Said.by(check.toArray(String[]::new)).well();
        assertEquals(presets.size(), checked.out().lines().filter(l -> l.contains(": ok")).count());
        assertEquals(
                Setting.values().length, Said.by("settings", "list").well().out().lines().count());
        JsonDocument.parse("schema", Said.by("settings", "schema").well().out());
        Path mine = folder.resolve("mine.json");
        Files.writeString(mine, "{\"source\": \"sitter:4\", \"preset\": \"plain\", \"fps\": 25}");
        String ok = Said.by("settings", "check", mine.toString()).well().out();
        assertTrue(ok.contains("Source sitter:4:1, preset plain"), ok);
    }

    @Test
    void theDoctorSpeaksToPeopleAndPrograms() {
        Said said = Said.byProcess(folder, p -> {}, "doctor", "--json");
        assertEquals("", said.errors());
        JsonDocument json = JsonDocument.parse("doctor", said.out());
        JsonArray found = (JsonArray) json.root();
        assertEquals(6, found.elements().size());
        assertEquals(said.out().contains("\"fail\"") ? 1 : 0, said.exitCode());
        assertFalse(said.out().contains("\"name\":\"cameras\",\"verdict\":\"fail\""), said::out);
    }

    @Test
    void camerasAreListedAlsoWhereThereAreNone() {
        Said said = Said.byProcess(folder, p -> {}, "cameras");
        if (said.exitCode() == 0) {
            said.well();
            assertFalse(said.out().isBlank());
        } else {
            said.refused(1, "/dev/");
        }
    }

    @Test
    void aSitterIsExportedWithItsTruth() throws IOException {
        Path out = folder.resolve("sitter");
        String words = "sitter export --seed 5 --frames 2 --size 64x48 --out";
        List<String> command = new ArrayList<>(List.of(words.split(" ")));
        command.add(out.toString());
        Said.by(command.toArray(String[]::new)).well();
        try (var files = Files.list(out)) {
            assertEquals(5, files.count());
        }
        for (String line : Files.readAllLines(out.resolve("truth.jsonl"))) {
            JsonDocument.parse("truth", line);
        }
    }

    @ParameterizedTest
    @EnumSource(Noun.class)
    void everyCommandHelps(Noun noun) {
        String help = Said.by(noun.word(), "--help").well().out();
        assertTrue(help.startsWith("Usage: glow " + noun.word()), help);
        assertFalse(help.contains("${") || help.contains("%%"), help);
    }

    @Test
    void theProgramItselfHelpsAndTellsItsVersion() {
        String help = Said.by("--help").well().out();
        for (Noun noun : Noun.values()) {
            assertTrue(help.contains("  glow " + noun.word() + " "), help);
        }
        assertTrue(Said.by("--version").well().out().startsWith("Elysium Glow "));
        assertTrue(Said.by("-V").well().out().startsWith("Elysium Glow "));
        String show = Said.by("show", "--help").well().out();
        assertTrue(show.contains("Keys:") && show.contains(Keys.listed().strip()), show);
        assertTrue(show.contains("--scale") && show.contains("auto"), show);
    }

    @Test
    void withoutAHomeItWorksAllTheSame() {
        Path film = folder.resolve("film.mp4");
        Said.byProcess(
                        folder,
                        p -> {
                            p.environment().keySet().removeIf(k -> k.startsWith("XDG_"));
                            p.environment().remove("HOME");
                        },
                        render("plain", "--frames", "2", "--out", film.toString()))
                .well();
        assertTrue(Files.exists(film));
    }

    @Test
    void anInterruptedFilmCanBePlayed() throws Exception {
        Path film = folder.resolve("cut.mp4");
        String[] words = render("plain", "--frames", "100000", "--out", film.toString());
        Process process =
                new ProcessBuilder(Said.command(words))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        for (int i = 0; i < 600 && (!Files.exists(film) || Files.size(film) < 3000); i++) {
            Thread.sleep(50);
        }
        process.destroy();
        assertTrue(process.waitFor(20, java.util.concurrent.TimeUnit.SECONDS));
        String[] again = render("plain", "--frames", "2", "--out", folder + "/%d.png");
        again[4] = film.toString();
        Said.by(again).well();
        assertTrue(Files.exists(folder.resolve("1.png")));
    }
}
