package elysium.glow.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elysium.glow.ffmpeg.FilmShape.Layout;
import elysium.glow.flow.UserError;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class FilmTest {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 48;
    private final Ffmpeg ffmpeg = Ffmpeg.bundled();
    @TempDir Path folder;

    /** A picture of one colour whose red tells its place in the film. */
    private static ByteBuffer picture(int index) {
        ByteBuffer rgba = ByteBuffer.allocateDirect(4 * WIDTH * HEIGHT);
        while (rgba.hasRemaining()) {
            rgba.put((byte) (20 + 20 * index)).put((byte) 60).put((byte) 200).put((byte) 255);
        }
        return rgba.flip();
    }

    private Path write(String name, int frames) {
        Path file = folder.resolve(name);
        FilmShape shape = new FilmShape(WIDTH, HEIGHT, 25, Layout.RGBA);
        try (FilmWriter writer = FilmWriter.open(ffmpeg, file, shape)) {
            for (int i = 0; i < frames; i++) {
                writer.write(picture(i));
            }
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a film \uD83D\uDE04 of it's.mp4", "film.mkv", "film.webm", "100%d.MOV"})
    void whatIsWrittenCanBeRead(String name) throws Exception {
        Path file = write(name, 8);
        Film film = Film.of(ffmpeg, file);
        assertEquals(WIDTH, film.width());
        assertEquals(HEIGHT, film.height());
        assertEquals(25, film.rate().perSecond(), 0.01);
        assertEquals(0.32, film.durationSeconds(), 0.05);
        assertTrue(film.isBt709());
        try (FilmReader reader = FilmReader.film(ffmpeg, film, false)) {
            InputStream y4m = Channels.newInputStream(reader.frames());
            byte[] bytes = y4m.readAllBytes();
            int frame = WIDTH * HEIGHT * 3 / 2;
            int head = bytes.length - 8 * (frame + 6);
            assertTrue(
                    new String(bytes, 0, head, StandardCharsets.US_ASCII)
                            .contains("W64 H48 F25:1"));
            for (int i = 0; i < 8; i++) {
                int red = 20 + 20 * i;
                double luma = 16 + 219 * (0.2126 * red + 0.7152 * 60 + 0.0722 * 200) / 255;
                int middle = head + i * (frame + 6) + 6 + WIDTH * HEIGHT / 2 + WIDTH / 2;
                assertEquals(luma, bytes[middle] & 0xff, 4, "frame " + i);
            }
            assertEquals("", reader.complaint());
        }
    }

    @Test
    void aLoopHasNoEnd() throws Exception {
        Film film = Film.of(ffmpeg, write("film.mp4", 2));
        try (FilmReader reader = FilmReader.film(ffmpeg, film, true)) {
            InputStream y4m = Channels.newInputStream(reader.frames());
            assertEquals(200_000, y4m.readNBytes(200_000).length);
        }
    }

    @Test
    void theSameFramesGiveTheSameBytes() throws Exception {
        byte[] once = Files.readAllBytes(write("one.mp4", 6));
        assertArrayEquals(once, Files.readAllBytes(write("two.mp4", 6)));
    }

    @Test
    void oddSizesAreRoundedUp() {
        Path file = folder.resolve("odd.mp4");
        FilmShape shape = new FilmShape(33, 17, 30, Layout.I420);
        try (FilmWriter writer = FilmWriter.open(ffmpeg, file, shape)) {
            writer.write(ByteBuffer.allocate(shape.frameBytes()));
        }
        Film film = Film.of(ffmpeg, file);
        assertEquals(34, film.width());
        assertEquals(18, film.height());
    }

    @Test
    void aKilledEncoderLeavesAPlayableFile() throws Exception {
        Path file = folder.resolve("killed.mp4");
        FilmShape shape = new FilmShape(WIDTH, HEIGHT, 10, Layout.RGBA);
        FilmWriter writer = FilmWriter.open(ffmpeg, file, shape);
        for (int i = 0; i < 100; i++) {
            writer.write(picture(i % 10));
        }
        while (Files.size(file) < 2000) {
            Thread.sleep(20);
        }
        writer.abandon();
        Film film = Film.of(ffmpeg, file);
        try (FilmReader reader = FilmReader.film(ffmpeg, film, false)) {
            byte[] bytes = Channels.newInputStream(reader.frames()).readAllBytes();
            assertTrue(bytes.length > 5 * WIDTH * HEIGHT * 3 / 2, bytes.length + " bytes");
        }
    }

    @Test
    void anEncoderThatASignalEndedLeavesAWholeFilmInItsPlace() throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "needs signals");
        Path file = write("asked.mp4", 2);
        FilmShape shape = new FilmShape(WIDTH, HEIGHT, 10, Layout.RGBA);
        FilmWriter writer = FilmWriter.open(ffmpeg, file, shape);
        for (int i = 0; i < 50; i++) {
            writer.write(picture(i % 10));
        }
        Thread.sleep(300); // its signals count once it has set itself up
        String child = Long.toString(writer.pid());
        assertEquals(0, new ProcessBuilder("kill", "-INT", child).start().waitFor());
        UserError ended =
                assertThrows(
                        UserError.class,
                        () -> {
                            while (true) {
                                writer.write(picture(0));
                            }
                        });
        assertTrue(ended.getMessage().contains("is whole"), ended.getMessage());
        assertTrue(Film.of(ffmpeg, file).durationSeconds() > 2);
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void twoFilmsForOnePlaceDoNotGrowIntoEachOther() throws Exception {
        Path file = write("shared.mp4", 1);
        FilmPlace one = FilmPlace.of(file);
        FilmPlace other = FilmPlace.of(file);
        assertEquals(one.wanted(), other.wanted());
        assertFalse(one.growing().equals(other.growing()), one.growing().toString());
    }

    @Test
    void aFullDiskIsOneSentence() throws Exception {
        assumeTrue(Files.isWritable(Path.of("/dev/full")), "needs /dev/full");
        Path file = Files.createSymbolicLink(folder.resolve("full.mkv"), Path.of("/dev/full"));
        FilmShape shape = new FilmShape(640, 480, 30, Layout.RGBA);
        FilmWriter writer = FilmWriter.open(ffmpeg, file, shape);
        UserError error =
                assertThrows(
                        UserError.class,
                        () -> {
                            for (int i = 0; i < 60; i++) {
                                writer.write(ByteBuffer.allocateDirect(shape.frameBytes()));
                            }
                            writer.close();
                        });
        assertTrue(error.getMessage().endsWith("the disk is full."), error.getMessage());
        assertEquals(1, error.exitCode());
        writer.close();
    }

    @Test
    void whatCannotBeWrittenIsSaidBefore() {
        FilmShape shape = new FilmShape(64, 64, 30, Layout.RGB);
        for (String name : new String[] {"film.avi", "film", "no such/film.mp4"}) {
            UserError error =
                    assertThrows(
                            UserError.class,
                            () -> FilmWriter.open(ffmpeg, folder.resolve(name), shape));
            assertFalse(error.getMessage().contains("\n"));
        }
        assertThrows(UserError.class, () -> new FilmShape(0, 0, 30, Layout.RGB));
        assertThrows(UserError.class, () -> new FilmShape(100_000, 100_000, 30, Layout.RGB));
        assertThrows(UserError.class, () -> new FilmShape(64, 64, -1, Layout.RGB));
        assertThrows(UserError.class, () -> new FilmShape(64, 64, Double.NaN, Layout.RGB));
    }

    @Test
    void whatIsNoFilmIsSaid() throws Exception {
        Path text = Files.writeString(folder.resolve("words.mp4"), "not a film at all");
        UserError error = assertThrows(UserError.class, () -> Film.of(ffmpeg, text));
        assertTrue(error.getMessage().startsWith("There is no film in "), error.getMessage());
        assertThrows(UserError.class, () -> Film.of(ffmpeg, folder.resolve("none.mp4")));
    }
}
