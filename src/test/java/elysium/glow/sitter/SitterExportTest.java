package elysium.glow.sitter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitterExportTest {
    @TempDir private Path directory;

    private static SitterExport.Options options(int frames, int each, int crop) {
        Casting casting = new Casting(4, 1, Variety.WIDE).pinned(Expression.LAUGH);
        return new SitterExport.Options(casting, 3, frames, each, 10, 320, 240, crop, true);
    }

    @Test
    void picturesMasksAndTruthBelongTogether() throws IOException {
        Path out = directory.resolve("crops of mouths");
        int[] told = {0};
        int lines = SitterExport.write(options(3, 2, 96), out, done -> told[0] = done);
        assertEquals(3, told[0]);
        List<String> truth = Files.readAllLines(out.resolve("truth.jsonl"));
        assertEquals(lines, truth.size());
        assertEquals(3, lines);
        for (String line : truth) {
            String file = name(line);
            BufferedImage picture = ImageIO.read(out.resolve(file).toFile());
            assertEquals(96, picture.getWidth());
            BufferedImage mask =
                    ImageIO.read(out.resolve(file.replace(".png", ".mask.png")).toFile());
            double[] inner = numbers(line, "inner");
            assertEquals(128, inner.length);
            assertEquals(136, numbers(line, "points").length);
            double x = (inner[32] + inner[96]) / 2;
            double y = (inner[33] + inner[97]) / 2;
            int rgb = mask.getRGB((int) Math.round(x), (int) Math.round(y));
            assertEquals(255, (rgb >> 8) & 255, 3, "the middle of a laugh is open");
        }
    }

    private static String name(String line) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(line)) {
            json.nextToken();
            assertEquals("file", json.nextFieldName());
            return json.nextTextValue();
        }
    }

    /** All numbers of one list, after reading the whole line as JSON. */
    private static double[] numbers(String line, String list) throws IOException {
        double[] found = new double[200];
        int count = 0;
        try (JsonParser json = new JsonFactory().createParser(line)) {
            int depth = 0;
            boolean in = false;
            for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
                boolean top = depth == 0 && t == JsonToken.FIELD_NAME;
                in = top ? json.currentName().equals(list) : in;
                depth += t == JsonToken.START_ARRAY ? 1 : t == JsonToken.END_ARRAY ? -1 : 0;
                if (in && t.isNumeric()) {
                    found[count++] = json.getDoubleValue();
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    @Test
    void anIdentityLastsForItsFrames() throws IOException {
        SitterExport.write(options(3, 3, 0), directory, done -> {});
        byte[] whole = Files.readAllBytes(directory.resolve("0000004.png"));
        Path again = directory.resolve("again");
        SitterExport.write(options(2, 3, 0), again, done -> {});
        assertEquals(-1, Arrays.mismatch(whole, Files.readAllBytes(again.resolve("0000004.png"))));
        assertFalse(Files.exists(directory.resolve("0000006.png")));
    }

    @Test
    void aFileInTheWayIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("taken"), "x");
        Exception e =
                assertThrows(
                        IOException.class,
                        () -> SitterExport.write(options(1, 0, 0), file, done -> {}));
        assertTrue(e.getMessage().contains("taken is a file"), e.getMessage());
    }

    @Test
    void aReadOnlyDirectoryIsRefused() throws IOException {
        Path locked = Files.createDirectory(directory.resolve("locked"));
        assertTrue(locked.toFile().setWritable(false));
        Assumptions.assumeFalse(Files.isWritable(locked), "this user may write anywhere");
        Exception e =
                assertThrows(
                        IOException.class,
                        () -> SitterExport.write(options(1, 0, 0), locked, done -> {}));
        assertTrue(e.getMessage().contains("read-only"), e.getMessage());
    }

    @Test
    void absurdOptionsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> options(0, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> options(1, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> options(1, 1, 5));
    }
}
