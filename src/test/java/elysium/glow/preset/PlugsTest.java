package elysium.glow.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.FileError;
import elysium.glow.flow.UserError;
import elysium.glow.isf.ImageInput;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookFolder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlugsTest {
    private static final String LOOK =
            """
            /*{"INPUTS": [{"NAME": "pic", "TYPE": "image"}, {"NAME": "wave", "TYPE": "audio"}]}*/
            void main() { }
            """;

    @TempDir Path folder;
    private LookFolder looks;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("sea.fs"), LOOK);
        BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", folder.resolve("foam.png").toFile());
        looks = new LookFolder(folder);
    }

    private PresetFile preset(String images) throws IOException {
        Path file = folder.resolve("p.json");
        String layer = "{\"look\": \"sea\", \"images\": " + images + "}";
        Files.writeString(file, "{\"version\": 1, \"layers\": [" + layer + "]}");
        return PresetFile.read(file, looks);
    }

    @Test
    void anImageReadsWhatIsPluggedIn() throws IOException {
        Draft draft = new Draft(preset("{}"));
        draft.layer(0, "plug", layer -> layer.with(layer.strip().plugged("pic", "camera")));
        draft.save();
        Map<String, String> saved =
                PresetFile.read(folder.resolve("p.json"), looks)
                        .preset()
                        .layers()
                        .getFirst()
                        .strip()
                        .images();
        assertEquals(Map.of("pic", "camera"), saved);
        Look sea = looks.read("sea");
        Look plugged = Plugs.plugged(sea, saved);
        assertEquals("camera", Plugs.declared(plugged.images().getFirst()));
        assertEquals("below", Plugs.declared(sea.images().getFirst()));
        assertEquals(sea.images().get(1), plugged.images().get(1), "sounds stay as they are");
    }

    @Test
    void aPictureBesideTheLookIsRead() throws IOException {
        Look sea = looks.read("sea");
        assertTrue(Plugs.choices(sea, "pic").containsAll(List.of("mouthMap", "foam.png")));
        Look plugged = Plugs.plugged(sea, Map.of("pic", "foam.png"));
        assertEquals(3, plugged.images().getFirst().picture().width());
        assertThrows(UserError.class, () -> Plugs.plugged(sea, Map.of("pic", "../p.png")));
    }

    @Test
    void aSoundIsHeardOrSilent() throws IOException {
        Look sea = looks.read("sea");
        ImageInput wave = sea.images().get(1);
        assertEquals(List.of("sound", "silence"), Plugs.choices(sea, wave.name()));
        Look silent = Plugs.plugged(sea, Map.of(wave.name(), "silence"));
        assertEquals(wave.from().silent(), silent.images().get(1).from());
        assertEquals("silence", Plugs.declared(silent.images().get(1)));
        assertEquals(sea, Plugs.plugged(sea, Map.of(wave.name(), "sound")));
        assertThrows(UserError.class, () -> Plugs.plugged(sea, Map.of(wave.name(), "camera")));
        String saved = "{\"" + wave.name() + "\": \"silence\"}";
        assertEquals(
                Map.of(wave.name(), "silence"),
                preset(saved).preset().layers().getFirst().strip().images());
    }

    @Test
    void refusesWhatIsNotThereWithItsPlace() {
        String word =
                assertThrows(FileError.class, () -> preset("{\"pic\": \"camrea\"}")).getMessage();
        assertTrue(word.contains(":1:") && word.endsWith("did you mean 'camera'?"), word);
        assertThrows(FileError.class, () -> preset("{\"wave\": \"camera\"}"));
        assertThrows(FileError.class, () -> preset("{\"pic\": \"../foam.png\"}"));
    }
}
