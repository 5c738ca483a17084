package elysium.glow.capture.still;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Camera.Grab;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import elysium.glow.capture.PictureSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesCameraTest {
    private static final int RED = 0xffff0000;
    private static final int GREEN = 0xff00ff00;
    private final Frame frame = new Frame();
    @TempDir Path folder;

    /** Red, but green in the corner at the upper left. */
    private static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x < width / 2 && y < height / 2 ? GREEN : RED);
            }
        }
        return image;
    }

    private Path png(String name, int width, int height) throws Exception {
        Path file = folder.resolve(name);
        ImageIO.write(picture(width, height), "png", file.toFile());
        return file;
    }

    private boolean isGreen(int x, int y) {
        ByteBuffer pixels = frame.pixels();
        int at = 4 * (y * frame.width() + x);
        return (pixels.get(at) & 0xff) < 80 && (pixels.get(at + 1) & 0xff) > 160;
    }

    @Test
    void aFolderGoesByItsNamesOnceOrForEver() throws Exception {
        png("2.png", 20, 10);
        png("10.png", 30, 10);
        png("1 \uD83D\uDE04.PNG", 10, 10);
        Files.writeString(folder.resolve("notes.txt"), "not shown");
        ImagesCamera once = ImagesCamera.open(folder, false, 10);
        int[] widths = {10, 30, 20};
        for (int i = 0; i < 3; i++) {
            assertEquals(Grab.FRAME, once.read(frame, 0));
            assertEquals(i, frame.sequence());
            assertEquals(i * 100_000_000L, frame.capturedNanos());
            assertEquals(widths[i], frame.width());
        }
        assertEquals(Grab.END, once.read(frame, 0));
        ImagesCamera looped = ImagesCamera.open(folder, true, 10);
        for (int i = 0; i < 4; i++) {
            assertEquals(Grab.FRAME, looped.read(frame, 0));
        }
        assertEquals(10, frame.width());
    }

    @Test
    void coloursArriveAndTransparencyIsBlack() throws Exception {
        BufferedImage clear = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(1, 1, 0x80ff0000);
        Path file = folder.resolve("clear.png");
        ImageIO.write(clear, "png", file.toFile());
        ImagesCamera.open(file, true, 25).read(frame, 0);
        assertEquals(0x000000ff, frame.pixels().getInt(0));
        assertEquals(0x800000ff, frame.pixels().getInt(4 * (4 + 1)));
    }

    @Test
    void exifTurnsThePictureUpright() throws Exception {
        boolean[][] greenAtCorners = {
            {true, false, false, false},
            {false, true, false, false},
            {false, false, false, true},
            {false, false, true, false},
            {true, false, false, false},
            {false, true, false, false},
            {false, false, false, true},
            {false, false, true, false}
        };
        for (int orientation = 1; orientation <= 8; orientation++) {
            Path file = folder.resolve("turned" + orientation + ".jpg");
            Files.write(file, jpeg(orientation));
            ImagesCamera.open(file, true, 25).read(frame, 0);
            int right = (orientation <= 4 ? 64 : 32) - 1;
            int bottom = (orientation <= 4 ? 32 : 64) - 1;
            assertEquals(right + 1, frame.width());
            boolean[] corners = greenAtCorners[orientation - 1];
            assertEquals(corners[0], isGreen(0, 0), "upper left, " + orientation);
            assertEquals(corners[1], isGreen(right, 0), "upper right, " + orientation);
            assertEquals(corners[2], isGreen(0, bottom), "lower left, " + orientation);
            assertEquals(corners[3], isGreen(right, bottom), "lower right, " + orientation);
        }
    }

    private static byte[] jpeg(int orientation) throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(picture(64, 32), "jpg", plain);
        byte[] bytes = plain.toByteArray();
        ByteBuffer exif = ByteBuffer.allocate(bytes.length + 36);
        exif.putShort((short) 0xffd8).putShort((short) 0xffe1).putShort((short) 34);
        exif.putInt(0x45786966).putShort((short) 0);
        exif.putInt(0x4d4d002a).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        exif.put(bytes, 2, bytes.length - 2);
        return exif.array();
    }

    @Test
    void whatIsNoPictureIsOneSentence() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path words = Files.writeString(folder.resolve("words.png"), "words");
        Path whole = png("whole.png", 100, 100);
        byte[] bytes = Files.readAllBytes(whole);
        Path torn = Files.write(folder.resolve("torn.png"), java.util.Arrays.copyOf(bytes, 60));
        Path huge = folder.resolve("huge.png");
        byte[] lie = bytes.clone();
        ByteBuffer.wrap(lie).putInt(16, 100_000).putInt(20, 100_000);
        Files.write(huge, lie);
        for (Path bad : new Path[] {empty, words, torn, huge, folder.resolve("none.png")}) {
            CameraLost lost =
                    assertThrows(
                            CameraLost.class,
                            () -> ImagesCamera.open(bad, true, 25).read(frame, 0),
                            bad.toString());
            assertTrue(
                    lost.getMessage().endsWith(".") && lost.getMessage().contains(bad.toString()),
                    lost.getMessage());
        }
    }

    @Test
    void aBigPhotoIsReadAtAboutFourMegapixels() throws Exception {
        ImagesCamera camera = ImagesCamera.open(png("big.png", 4200, 3100), false, 1);
        assertEquals(Grab.FRAME, camera.read(frame, 0));
        assertEquals(2100, frame.width());
        assertEquals(1550, frame.height());
        assertTrue(isGreen(1040, 760));
        assertFalse(isGreen(1060, 760));
        assertFalse(isGreen(1040, 790));
    }

    @Test
    void noSideIsLongerThanATextureTakes() throws Exception {
        ImagesCamera camera = ImagesCamera.open(png("long.png", 12000, 3), false, 1);
        assertEquals(Grab.FRAME, camera.read(frame, 0));
        assertEquals(6000, frame.width());
    }

    @Test
    void whatIsTooWideForATextureIsRefusedInASentence() {
        assertThrows(CameraLost.class, () -> PictureSize.check("It", 8193, 100));
        assertThrows(CameraLost.class, () -> PictureSize.checkTriplets("It", 6000, 100));
        assertDoesNotThrow(() -> PictureSize.check("It", 8192, 8192));
        assertDoesNotThrow(() -> PictureSize.checkTriplets("It", 3840, 2160));
    }
}
