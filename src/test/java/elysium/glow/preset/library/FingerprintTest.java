package elysium.glow.preset.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.isf.LookFolder;
import elysium.glow.preset.PresetFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir Path folder;
    private final Set<String> seen = new HashSet<>();

    private void write(String name, String text) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("passes")).resolve("../" + name), text);
    }

    private void picture(int color) throws IOException {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, color);
        ImageIO.write(image, "png", folder.resolve("paper.png").toFile());
    }

    private String print(String recipe) {
        PresetFile preset = PresetFile.read(folder.resolve("a.json"), new LookFolder(folder));
        return Fingerprint.of(preset, folder.resolve("passes"), recipe);
    }

    private void changes(String name, String text) throws IOException {
        write(name, text);
        assertTrue(seen.add(print("r")), name + " makes no difference");
        assertEquals(print("r"), print("r"));
    }

    @Test
    void whateverAPictureIsMadeFromMakesADifference() throws IOException {
        String look =
                """
                /*{ "IMPORTED": { "paper": { "PATH": "paper.png" } } }*/
                void main() { gl_FragColor = IMG_THIS_PIXEL(paper); }
                """;
        write("look.fs", look);
        write("passes/finish.glsl", "void main() {}");
        picture(0x00ff00);
        changes("a.json", "{ \"version\": 1, \"layers\": [ { \"look\": \"look\" } ] }");
        changes("a.json", "{ \"version\": 1, \"layers\": [ { \"look\": \"look\"} ] }");
        changes("look.fs", look.replace("main()", "main( )"));
        changes("look.vs", "void main() { isf_vertShaderInit(); }");
        picture(0xff0000);
        assertTrue(seen.add(print("r")), "the picture makes no difference");
        changes("passes/finish.glsl", "void main() { }");
        changes("passes/more.glsl", "");
        assertTrue(seen.add(print("another recipe")));
        write("unused.fs", look);
        assertTrue(!seen.add(print("r")), "a look that it does not play makes none");
    }
}
