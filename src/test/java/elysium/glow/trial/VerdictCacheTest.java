package elysium.glow.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.isf.Look;
import elysium.glow.isf.LookReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts that outlive the run that they were given in. */
final class VerdictCacheTest {
    private static final Verdict SOME =
            new Verdict(Grade.WARNING, List.of(new Remark("a.fs", 1, 2, "hm")), 3, 4);

    @TempDir Path folder;

    @Test
    void anotherInstanceFindsThem() {
        new VerdictCache(folder).store("key", SOME);
        assertEquals(SOME, new VerdictCache(folder).find("key"));
        assertNull(new VerdictCache(folder).find("other"));
    }

    @Test
    void whatHungIsForgottenWithTheRun() {
        VerdictCache cache = new VerdictCache(folder);
        Verdict hung = Verdict.of(Grade.HANG, "it takes too long");
        cache.store("key", hung);
        assertEquals(hung, cache.find("key"));
        assertNull(new VerdictCache(folder).find("key"));
    }

    @Test
    void aBrokenFileIsNoVerdict() throws IOException {
        new VerdictCache(folder).store("key", SOME);
        byte[] whole = Files.readAllBytes(folder.resolve("key"));
        for (int length = 0; length < whole.length; length++) {
            Files.write(folder.resolve("key"), java.util.Arrays.copyOf(whole, length));
            assertNull(new VerdictCache(folder).find("key"), "of " + length + " bytes");
            assertFalse(Files.exists(folder.resolve("key")), "it is thrown away");
        }
    }

    @Test
    void theOldestGoFirst() throws IOException {
        for (int i = 0; i < 10; i++) {
            new VerdictCache(folder).store("old" + i, SOME);
            Path file = folder.resolve("old" + i);
            assertTrue(file.toFile().setLastModified(1_000_000L + i * 10_000L));
        }
        new VerdictCache(folder, 4).store("new", SOME);
        assertNull(new VerdictCache(folder).find("old6"));
        assertEquals(SOME, new VerdictCache(folder).find("old7"));
        assertEquals(SOME, new VerdictCache(folder).find("new"));
    }

    @Test
    void whereNothingCanBeKeptItStillRemembers() {
        VerdictCache none = new VerdictCache(null);
        none.store("key", SOME);
        assertEquals(SOME, none.find("key"));
        VerdictCache nowhere = new VerdictCache(Path.of("/dev/null/x"));
        nowhere.store("key", SOME);
        assertEquals(SOME, nowhere.find("key"));
    }

    @Test
    void theKeyIsEverythingThatMatters() throws IOException {
        picture(0xff0000);
        Path look = Files.writeString(folder.resolve("a.fs"), text("p.png", "1.0"));
        Set<String> keys = new HashSet<>();
        keys.add(key(look, "driver"));
        assertTrue(keys.add(key(look, "another driver")));
        picture(0xff0001);
        assertTrue(keys.add(key(look, "driver")), "an imported picture changed");
        Files.writeString(folder.resolve("a.vs"), "void main() { isf_vertShaderInit(); }");
        assertTrue(keys.add(key(look, "driver")), "a vertex shader came");
        Files.writeString(look, text("p.png", "2.0"));
        assertTrue(keys.add(key(look, "driver")), "its text changed");
        String before = key(look, "driver");
        Files.move(look, folder.resolve("b.fs"));
        Files.move(folder.resolve("a.vs"), folder.resolve("b.vs"));
        assertEquals(before, key(folder.resolve("b.fs"), "driver"), "its name does not matter");
        assertNotEquals(before, key(folder.resolve("b.fs"), "d"));
    }

    private void picture(int rgb) throws IOException {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, rgb);
        ImageIO.write(image, "png", folder.resolve("p.png").toFile());
    }

    private static String text(String picture, String number) {
        String header = "/*{ \"IMPORTED\": { \"p\": { \"PATH\": \"" + picture + "\" } } }*/\n";
        return header + "void main() { gl_FragColor = vec4(" + number + "); }\n";
    }

    private static String key(Path file, String driver) {
        Look look = LookReader.read(file);
        return VerdictKey.of(look, driver);
    }
}
