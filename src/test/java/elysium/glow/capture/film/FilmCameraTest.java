package elysium.glow.capture.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Camera.Grab;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import elysium.glow.capture.PacedCamera;
import elysium.glow.capture.PixelFormat;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.capture.choice.Reels;
import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.ffmpeg.FilmShape;
import elysium.glow.ffmpeg.FilmWriter;
import elysium.glow.ffmpeg.H264Sample;
import elysium.glow.flow.ManualClock;
import elysium.glow.flow.UserError;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FilmCameraTest {
    private final Frame frame = new Frame();
    @TempDir Path folder;

    private Path film(int frames) {
        Path file = folder.resolve("a film \uD83D\uDE04.mp4");
        FilmShape shape = new FilmShape(64, 48, 20, FilmShape.Layout.I420);
        try (FilmWriter writer = FilmWriter.open(Ffmpeg.bundled(), file, shape)) {
            for (int i = 0; i < frames; i++) {
                ByteBuffer bytes = ByteBuffer.allocate(shape.frameBytes());
                java.util.Arrays.fill(bytes.array(), 0, 64 * 48, (byte) (40 + 30 * i));
                java.util.Arrays.fill(bytes.array(), 64 * 48, bytes.capacity(), (byte) 128);
                writer.write(bytes);
            }
        }
        return file;
    }

    @Test
    void aFilmInTurnHasItsOwnTimes() throws Exception {
        Reels reels = new Reels(Wishes.NONE.looped(false));
        try (var reel = reels.open(Source.parse(film(5).toString()))) {
            assertEquals(20, reel.framesPerSecond(), 1e-9);
            for (int i = 0; i < 5; i++) {
                assertEquals(Grab.FRAME, reel.read(frame, 0));
                assertEquals(i, frame.sequence());
                assertEquals(i * 50_000_000L, frame.capturedNanos());
                assertEquals(PixelFormat.I420, frame.format());
                assertFalse(frame.isFullRange());
                assertTrue(frame.isBt709());
                assertEquals(40 + 30 * i, frame.pixels().get(64 * 24 + 32) & 0xff, 3);
            }
            assertEquals(Grab.END, reel.read(frame, 0));
        }
    }

    @Test
    void aLoopBeginsAgain() throws Exception {
        try (FilmCamera film = FilmCamera.open(Ffmpeg.bundled(), film(3), true)) {
            for (int i = 0; i < 7; i++) {
                assertEquals(Grab.FRAME, film.read(frame, 0));
            }
            assertEquals(6, frame.sequence());
            assertEquals(40, frame.pixels().get(64 * 24 + 32) & 0xff, 3);
        }
    }

    @Test
    void liveItKeepsToTheClock() throws Exception {
        ManualClock clock = new ManualClock(1_000);
        try (PacedCamera live =
                new PacedCamera(FilmCamera.open(Ffmpeg.bundled(), film(5), true), clock)) {
            assertEquals(Grab.FRAME, live.read(frame, 1));
            assertEquals(1_000, frame.capturedNanos());
            assertEquals(Grab.NOTHING, live.read(frame, 1));
            clock.set(50_001_000);
            assertEquals(Grab.FRAME, live.read(frame, 1));
            assertEquals(50_001_000, frame.capturedNanos());
            assertEquals(1, frame.sequence());
            assertEquals(Grab.NOTHING, live.read(frame, 1));
        }
    }

    @Test
    void whatIsNoFilmIsALoss() throws Exception {
        Path words = Files.writeString(folder.resolve("words.mp4"), "words");
        CameraLost lost =
                assertThrows(
                        CameraLost.class, () -> FilmCamera.open(Ffmpeg.bundled(), words, false));
        assertTrue(lost.getMessage().contains("no film"), lost.getMessage());
        assertThrows(UserError.class, () -> new Reels(Wishes.NONE).open(new Source.Numbered(0)));
    }

    @Test
    void rtspThatNobodyAnswersIsALoss() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (RtspCamera camera = RtspCamera.open(Ffmpeg.bundled(), at(port), () -> 0)) {
            CameraLost lost = assertThrows(CameraLost.class, () -> camera.read(frame, 0));
            assertTrue(lost.getMessage().contains("refused"), lost.getMessage());
            assertFalse(lost.getMessage().contains("secret"), lost.getMessage());
        }
    }

    @Test
    void anRtspCameraIsSeenAndItsEndIsALoss() throws Exception {
        try (RtspServer server = new RtspServer(H264Sample.bytes(Ffmpeg.bundled()));
                RtspCamera camera =
                        RtspCamera.open(Ffmpeg.bundled(), at(server.port()), () -> 55)) {
            for (int i = 0; i < 10; i++) {
                assertEquals(Grab.FRAME, camera.read(frame, 0));
                assertEquals(i, frame.sequence());
            }
            assertEquals(128, frame.width());
            assertEquals(96, frame.height());
            assertEquals(55, frame.capturedNanos());
            assertThrows(
                    CameraLost.class,
                    () -> {
                        for (int i = 0; i < 100; i++) {
                            camera.read(frame, 0);
                        }
                    });
        }
    }

    private static URI at(int port) throws IOException {
        return URI.create("rtsp://me:secret@127.0.0.1:" + port + "/stream");
    }
}
