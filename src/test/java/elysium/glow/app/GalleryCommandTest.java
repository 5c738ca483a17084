package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("(?:src|poster)=\"([^\"]+)\"");

    @TempDir Path folder;

    private Said gallery(String... more) {
        List<String> words = new ArrayList<>(List.of("gallery", "--out", folder + "/hung"));
        words.addAll(List.of("--size", "96x54", "--tracker", "truth", "--seconds", "2"));
        words.addAll(List.of(more));
        return Said.by(words.toArray(String[]::new));
    }

    private Path hung(String... parts) {
        return Path.of(folder + "/hung", parts);
    }

    private static double light(Path picture) throws IOException {
        var image = ImageIO.read(picture.toFile());
        double sum = 0;
        for (int i = 0; i < 96 * 54; i++) {
            sum += image.getRGB(i % 96, i / 96) & 255;
        }
        return sum / (96 * 54);
    }

    @Test
    void picturesHangOnAPageAndAreKeptWhileTheyHold() throws IOException {
        assertEquals(hung("index.html") + "\n", gallery("true-smiles").well().out());
        String page = Files.readString(hung("index.html"));
        Matcher address = ADDRESS.matcher(page);
        int count = 0;
        for (; address.find(); count++) {
            assertTrue(Files.size(hung(address.group(1))) > 0, address.group(1));
        }
        assertEquals(9, count, "a small picture, a poster, a loop, six stills");
        assertTrue(page.contains("<h2 id=\"true-smiles-title\">True Smiles</h2>"));
        assertFalse(page.contains("<script"));
        double nobody = light(hung("true-smiles", "nobody.png"));
        double smile = light(hung("true-smiles", "smile.png"));
        assertTrue(nobody < 0.2 * smile, nobody + " with nobody there, " + smile + " in a smile");

        Path still = hung("true-smiles", "smile.png");
        byte[] before = Files.readAllBytes(still);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(still, longAgo);
        gallery("true-smiles").well();
        assertEquals(longAgo, Files.getLastModifiedTime(still), "what holds is kept");
        gallery("true-smiles", "--force").well();
        assertTrue(Files.getLastModifiedTime(still).compareTo(longAgo) > 0);
        assertArrayEquals(before, Files.readAllBytes(still), "the same again");
        assertTrue(Files.exists(hung("true-smiles", "loop.mp4")));
        gallery("true-smiles", "--only", "stills").well();
        assertFalse(Files.exists(hung("true-smiles", "loop.mp4")));
        assertFalse(Files.readString(hung("index.html")).contains("<video"));
    }

    @Test
    void aBrokenPresetHangsAsBroken() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{ \"version\": 1, \"layers\": [ { \"look\": \"tida\" } ] }");
        Said said = gallery(broken.toString());
        assertEquals(1, said.exitCode());
        assertTrue(said.errors().startsWith("glow: broken: "), said.errors());
        String page = Files.readString(hung("index.html"));
        assertTrue(page.contains("class=\"failure\"") && page.contains("broken.json:1:"), page);
        assertFalse(page.contains("smile.png"));
    }

    @Test
    void whatItCannotDoItSays() throws IOException {
        Said.by("gallery").refused(2, "--out");
        gallery("true-smile").refused(2, "did you mean 'true-smiles'?");
        String out = folder + "/hung";
        Said.by("gallery", "plain", "--out", out, "--seconds", "0")
                .refused(2, "--seconds takes 2 to 600");
        gallery("plain", "--only", "loops").refused(2, "--only takes stills");
        Said.by("gallery", "plain", "--out", out, "--tracker", "eyes")
                .refused(2, "no tracker 'eyes'");
        gallery("plain", "--clips", folder + "/none").refused(2, "--clips takes a folder");
        gallery("plain", "--clips", folder.toString()).refused(1, "no films in the folder");
        Path file = Files.writeString(folder.resolve("file"), "");
        Said.by("gallery", "plain", "--out", file.toString()).refused(1, "can't be made");
    }
}
