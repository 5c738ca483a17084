package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.preset.PresetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    private static final Preview.Recipe SMALL = new Preview.Recipe(new Size(96, 54), 3, 2, 6);

    @TempDir Path folder;

    @Test
    void thePictureAndTheLoopAreTheSameEachTime() throws IOException {
        PresetFile preset = Places.presetFolder().read("elysium-glow");
        List<Long> told = new ArrayList<>();
        Preview preview = new Preview(SMALL, told::add);
        Preview.Place once = Preview.Place.of(folder, "once");
        Preview.Place again = Preview.Place.of(folder, "again");
        assertFalse(once.isThere());
        preview.make(preset, once);
        assertTrue(once.isThere());
        assertEquals(11, told.getLast());
        preview.make(preset, again);
        assertEquals(22, told.getLast());
        assertArrayEquals(Files.readAllBytes(once.picture()), Files.readAllBytes(again.picture()));
        assertArrayEquals(Files.readAllBytes(once.loop()), Files.readAllBytes(again.loop()));
        var picture = ImageIO.read(once.picture().toFile());
        assertEquals(96, picture.getWidth());
        int brightest = 0;
        for (int i = 0; i < 96 * 54; i++) {
            brightest = Math.max(brightest, picture.getRGB(i % 96, i / 96) & 255);
        }
        assertTrue(brightest > 60, "nothing glows in it: " + brightest);
    }

    @Test
    void theCommandAsksForNamesOrAllAndSaysWhatIsBroken() throws IOException {
        Said.by("preset", "render").refused(2, "takes the names of presets, or --all");
        Said.by("preset", "render", "plain", "--all").refused(2, "or --all");
        Said.by("preset", "render", "plan").refused(2, "did you mean 'plain'?");
        Path file = Files.writeString(folder.resolve("file"), "");
        Said.by("preset", "render", "plain", "--out", file.toString()).refused(1, "can't be made");
    }
}
