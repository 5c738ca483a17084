package elysium.glow.show;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.flow.UserError;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {
    @TempDir Path folder;

    private static Recording open(String name, int width, int height) {
        return Recording.to(
                name,
                new Recording.Shape(width, height, 30),
                () -> {
                    throw new AssertionError("no film was asked for");
                });
    }

    @Test
    void aPercentSignIsNoNumberInFoldersAndFilms() throws Exception {
        Path odd = Files.createDirectory(folder.resolve("100% light"));
        try (Recording pictures = open(odd.resolve("a%02d.png").toString(), 16, 16);
                Recording film = film(odd.resolve("50%d.mp4"))) {
            ByteBuffer rgba = ByteBuffer.allocateDirect(16 * 16 * 4);
            pictures.add(rgba);
            film.add(rgba.rewind());
        }
        assertTrue(Files.isRegularFile(odd.resolve("a00.png")));
        assertTrue(Files.size(odd.resolve("50%d.mp4")) > 0);
        assertThrows(UserError.class, () -> film(odd.resolve("a%05d.jpg")).close());
    }

    private static Recording film(Path file) {
        return Recording.to(file.toString(), new Recording.Shape(16, 16, 25), Ffmpeg::bundled);
    }

    @Test
    void aPngHoldsEveryPixelTheRightWayUp() throws IOException {
        int width = 67;
        int height = 45;
        int[] colours = new Random(7).ints((long) width * height, 0, 1 << 24).toArray();
        for (int i = 0; i < width * 20; i++) {
            colours[i] = (((i % width) * 3) << 8) | (i / width);
        }
        byte[] file = new Png(width, height).encode(YuvTest.picture(width, height, colours));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int colour = colours[(height - 1 - y) * width + x];
                assertEquals(colour, image.getRGB(x, y) & 0xffffff, x + ", " + y);
            }
        }
    }

    @Test
    void aPngIsTheSameBytesEachTime() {
        Png png = new Png(64, 64);
        ByteBuffer picture = YuvTest.picture(64, 64, 0x123456, 0x00ff80, 0);
        assertArrayEquals(png.encode(picture), png.encode(picture));
    }

    @Test
    void picturesAreNumberedFromNought() throws IOException {
        String name = folder.resolve("a dir with smile 😀").resolve("f%03d.png").toString();
        try (Recording recording = open(name, 8, 8)) {
            for (int i = 0; i < 3; i++) {
                recording.add(YuvTest.picture(8, 8, i));
            }
        }
        try (Stream<Path> files = Files.list(Path.of(name).getParent())) {
            assertEquals(
                    "[f000.png, f001.png, f002.png]",
                    files.map(f -> f.getFileName().toString()).sorted().toList().toString());
        }
    }

    @Test
    void namesThatAreNoPlaceAreRefusedInOneSentence() {
        for (String name : new String[] {"a%s.png", "a%d%d.png", "a%-5d.png"}) {
            UserError error = assertThrows(UserError.class, () -> open(name, 8, 8), name);
            assertEquals(2, error.exitCode());
            assertTrue(error.getMessage().contains(name), error.getMessage());
        }
        UserError error = assertThrows(UserError.class, () -> open("still.png", 8, 8));
        assertTrue(error.getMessage().contains("still-%05d.png"), error.getMessage());
    }

    @Test
    void aFileWhereTheFolderGoesIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("film"));
        UserError error =
                assertThrows(UserError.class, () -> open(file.resolve("%d.png").toString(), 8, 8));
        assertEquals(1, error.exitCode());
        assertTrue(error.getMessage().endsWith("."), error.getMessage());
    }

    @Test
    void y4mHasOneHeaderAndAFrameForEach() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Y4mRecording film = new Y4mRecording(out, new Recording.Shape(4, 2, 29.97))) {
            film.add(YuvTest.picture(4, 2, 0xffffff));
            film.add(YuvTest.picture(4, 2, 0x000000));
        }
        byte[] bytes = out.toByteArray();
        String header = "YUV4MPEG2 W4 H2 F30000:1001 Ip A1:1 C420jpeg XCOLORRANGE=LIMITED\n";
        assertEquals(
                header + "FRAME\n",
                new String(bytes, 0, header.length() + 6, StandardCharsets.US_ASCII));
        assertEquals(header.length() + 2 * (6 + 8 + 4), bytes.length);
        assertEquals(235, bytes[header.length() + 6] & 255);
        assertEquals(16, bytes[header.length() + 6 + 12 + 6] & 255);
    }

    @Test
    void ratesAreExactFractions() {
        assertEquals("60:1", Y4mRecording.fraction(60));
        assertEquals("24000:1001", Y4mRecording.fraction(23.976));
        assertEquals("12500:1000", Y4mRecording.fraction(12.5));
    }

    @Test
    void aReaderThatStopsIsSaid() {
        OutputStream broken =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        try (Y4mRecording film = new Y4mRecording(broken, new Recording.Shape(2, 2, 30))) {
            UserError error =
                    assertThrows(UserError.class, () -> film.add(YuvTest.picture(2, 2, 0)));
            assertTrue(error.getMessage().contains("Broken pipe"), error.getMessage());
        }
    }

    @Test
    void snapshotsTakeTheNextFreeNumber() throws IOException {
        Area size = new Area(0, 0, 4, 4);
        ByteBuffer picture = YuvTest.picture(4, 4, 0x336699);
        Path first = Snapshot.keep(folder, "Milky sea/2", picture, size);
        Path second = Snapshot.keep(folder, "Milky sea/2", picture, size);
        assertEquals("glow-Milky-sea-2-001.png", first.getFileName().toString());
        assertEquals("glow-Milky-sea-2-002.png", second.getFileName().toString());
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThrows(
                UserError.class, () -> Snapshot.keep(file.resolve("in it"), "x", picture, size));
    }
}
