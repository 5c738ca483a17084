package elysium.glow.isf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedPictureTest {
    @TempDir private Path home;

    private Path folder() throws IOException {
        Path folder = home.resolve("looks");
        return Files.isDirectory(folder) ? folder : Files.createDirectory(folder);
    }

    private static void write(Path file, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x80ff4020);
        image.setRGB(0, height - 1, 0xff010203);
        ImageIO.write(image, "png", file.toFile());
    }

    private Look importing(String path) throws IOException {
        Path file = folder().resolve("a.fs");
        Files.writeString(
                file,
                "/*{\"IMPORTED\": {\"paper\": {\"PATH\": \"" + path + "\"}}}*/ void main() {}");
        return LookReader.read(file);
    }

    private String refusal(String path) {
        LookError error = assertThrows(LookError.class, () -> importing(path));
        assertEquals(1, error.line());
        assertTrue(error.column() > 20, error.getMessage());
        return error.sentence();
    }

    @Test
    void keepsStraightAlphaAndBeginsAtTheBottom() throws IOException {
        write(folder().resolve("paper.png"), 2, 3);
        ImportedPicture picture = importing("./paper.png").images().getFirst().picture();
        assertEquals(3, picture.height());
        assertEquals(0x010203ff, picture.rgba().getInt(0));
        assertEquals(0xff402080, picture.rgba().getInt(16));
    }

    @Test
    void refusesWhatLiesElsewhere() throws IOException {
        Path outside = home.resolve("outside.png");
        write(outside, 1, 1);
        Files.createSymbolicLink(folder().resolve("link.png"), outside);
        Files.createSymbolicLink(folder().resolve("up"), home);
        assertTrue(refusal("../outside.png").contains("outside the look's folder"));
        assertTrue(refusal(outside.toString()).contains("outside the look's folder"));
        assertTrue(refusal("link.png").contains("outside the look's folder"));
        assertTrue(refusal("up/outside.png").contains("outside the look's folder"));
        assertTrue(refusal(".").contains("outside the look's folder"));
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        Files.writeString(folder().resolve("text.png"), "hello");
        write(folder().resolve("whole.png"), 64, 64);
        byte[] whole = Files.readAllBytes(folder().resolve("whole.png"));
        Files.write(folder().resolve("half.png"), java.util.Arrays.copyOf(whole, 60));
        assertTrue(refusal("none.png").contains("there is no such file"));
        assertTrue(refusal("text.png").contains("neither PNG, JPEG"));
        assertTrue(refusal("half.png").contains("'half.png' is damaged"), refusal("half.png"));
    }

    @Test
    void looksAtTheSizeBeforeThePixels() throws IOException {
        write(folder().resolve("large.png"), 1, 1);
        byte[] bytes = Files.readAllBytes(folder().resolve("large.png"));
        bytes[18] = 0x40; // a width of 16385 and a height of 16385, as a bomb would say
        bytes[22] = 0x40;
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(bytes, 12, 17);
        java.nio.ByteBuffer.wrap(bytes).putInt(29, (int) sum.getValue());
        Files.write(folder().resolve("large.png"), bytes);
        assertTrue(refusal("large.png").contains("more than 16 million pixels"));
    }
}
