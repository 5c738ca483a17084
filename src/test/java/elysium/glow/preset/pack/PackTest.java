package elysium.glow.preset.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.UserError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
    @TempDir Path folder;
    private Workshop workshop;

    @BeforeEach
    void fill() throws IOException {
        workshop = Workshop.filled(folder.resolve("home"));
    }

    @Test
    void holdsWhatThePresetNeedsAndNothingElse() throws IOException {
        List<String> names = new ArrayList<>();
        // Another reader than our own has to find the same.
        byte[] pack = workshop.pack();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                byte[] bytes = zip.readAllBytes();
                Path original = folder.resolve("home").resolve(entry.getName());
                if (Files.exists(original)) {
                    assertArrayEquals(Files.readAllBytes(original), bytes, entry.getName());
                }
            }
        }
        assertEquals(
                List.of(
                        "manifest.json",
                        "presets/travel.json",
                        "shaders/looks/paper.fs",
                        "shaders/looks/pics/paper.png",
                        "shaders/looks/bent.frag",
                        "shaders/looks/bent.vert",
                        "shaders/looks/wipe.fs",
                        "thumbnail.png"),
                names);
    }

    @Test
    void theSameFilesGiveTheSameBytesWheneverAndWherever() throws IOException {
        byte[] once = workshop.pack();
        Workshop other = Workshop.filled(folder.resolve("another place"));
        Path look = folder.resolve("another place/shaders/looks/paper.fs");
        Files.setLastModifiedTime(look, FileTime.fromMillis(0));
        assertArrayEquals(once, other.pack());
        other.write("shaders/looks/paper.fs", Workshop.PAPER + " ");
        assertFalse(java.util.Arrays.equals(once, other.pack()));
    }

    @Test
    void theManifestTellsByWhomAndForWhom() {
        Pack pack = Pack.read("travel.glow", workshop.pack());
        assertEquals("travel", pack.manifest().preset());
        assertEquals("to travel", pack.manifest().intent());
        assertEquals("me", pack.manifest().credit());
        assertEquals("CC0-1.0", pack.manifest().license());
        Manifest.Listed paper = pack.manifest().parts().get(1);
        assertEquals("a friend", paper.credit());
        assertEquals(Workshop.PAPER.length(), paper.bytes());
        // As sha256sum says of it.
        Part empty = new Part("empty", new byte[0]);
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                Pack.sha256(empty));
    }

    @Test
    void whatOtherZipProgramsMakeOfItIsReadToo() {
        Forge forge = Forge.of(workshop.pack());
        for (String name : List.of("manifest.json", "shaders/looks/paper.fs")) {
            Forge.Entry entry = forge.find(name).deflated();
            entry.system = 3;
            entry.attributes = 0x81a40000L;
            entry.extra = new byte[] {'U', 'T', 1, 0, 7};
        }
        assertEquals(7, Pack.read("again.glow", forge.zip()).parts().size());
    }

    @Test
    void aPictureThatIsMissingIsNamed() throws IOException {
        Files.delete(folder.resolve("home/shaders/looks/pics/paper.png"));
        UserError refusal = assertThrows(UserError.class, () -> workshop.pack());
        assertTrue(refusal.getMessage().contains("pics/paper.png': there is no such file"));
    }

    @Test
    void whatCannotTravelIsNotPacked() throws IOException {
        String look = Workshop.PAPER.replace("pics/paper.png", "pics/paper.sh");
        workshop.write("shaders/looks/paper.fs", look);
        Files.write(folder.resolve("home/shaders/looks/pics/paper.sh"), Workshop.PNG);
        UserError refusal = assertThrows(UserError.class, () -> workshop.pack());
        assertTrue(refusal.getMessage().contains("can't travel"), refusal.getMessage());
    }
}
