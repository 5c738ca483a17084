package elysium.glow.capture.y4m;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Camera.Grab;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.flow.ManualClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Y4mTest {
    private final Frame frame = new Frame();

    private static byte[] film(String header, int bytes, int... fills) {
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        film.writeBytes((header + "\n").getBytes(StandardCharsets.US_ASCII));
        for (int fill : fills) {
            film.writeBytes("FRAME\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < bytes; i++) {
                film.write(fill + i);
            }
        }
        return film.toByteArray();
    }

    private static Y4mReel reel(byte[] film) throws CameraLost {
        return new Y4mReel(Channels.newChannel(new ByteArrayInputStream(film)), "film");
    }

    @Test
    @Timeout(20)
    void aPipeThatStallsIsLostInTime() throws Exception {
        Pipe pipe = Pipe.open();
        byte[] film = film("YUV4MPEG2 W2 H2 F30:1", 6, 1, 2);
        pipe.sink().write(ByteBuffer.wrap(film, 0, film.length - 3));
        try (Y4mReel reel = new Y4mReel(pipe.source(), "a pipe", Duration.ofMillis(200))) {
            assertEquals(Grab.FRAME, reel.read(frame, 0));
            CameraLost lost = assertThrows(CameraLost.class, () -> reel.read(frame, 0));
            assertTrue(lost.getMessage().contains("a pipe has stalled"), lost.getMessage());
        }
    }

    @Test
    @Timeout(20)
    void aPipeThatNeverBeginsIsLostInTime() throws Exception {
        Pipe pipe = Pipe.open();
        CameraLost lost =
                assertThrows(
                        CameraLost.class,
                        () -> new Y4mReel(pipe.source(), "a pipe", Duration.ofMillis(200)));
        assertTrue(lost.getMessage().contains("stalled"), lost.getMessage());
        pipe.sink().close();
    }

    @Test
    void aReaderWhoTakesItsTimeLosesNothing() throws Exception {
        Pipe pipe = Pipe.open();
        pipe.sink().write(ByteBuffer.wrap(film("YUV4MPEG2 W2 H2 F30:1", 6, 1, 2)));
        pipe.sink().close();
        try (Y4mReel reel = new Y4mReel(pipe.source(), "a pipe", Duration.ofMillis(50))) {
            assertEquals(Grab.FRAME, reel.read(frame, 0));
            Thread.sleep(200);
            assertEquals(Grab.FRAME, reel.read(frame, 0));
            assertEquals(Grab.END, reel.read(frame, 0));
        }
    }

    private String refusal(byte[] film) {
        return assertThrows(
                        CameraLost.class,
                        () -> {
                            Y4mReel reel = reel(film);
                            Grab grab;
                            do {
                                grab = reel.read(frame, 0);
                            } while (grab == Grab.FRAME);
                        })
                .getMessage();
    }

    @ParameterizedTest
    @CsvSource({
        "'',I420,24",
        "C420jpeg,I420,24",
        "C420mpeg2 XCOLORRANGE=FULL,I420,24",
        "C422,I422,32",
        "C444,I444,48",
        "Cmono,GREY,16"
    })
    void everyFrameInTurn(String words, PixelFormat format, int bytes) throws Exception {
        Y4mReel reel = reel(film("YUV4MPEG2 W4 H4 F30000:1001 Ip " + words, bytes, 0, 100, 200));
        assertEquals(30000 / 1001.0, reel.framesPerSecond());
        for (int i = 0; i < 3; i++) {
            assertEquals(Grab.FRAME, reel.read(frame, 0));
            assertEquals(format, frame.format());
            assertEquals(4, frame.width());
            assertEquals(i, frame.sequence());
            assertEquals(Math.round(i * 1001e9 / 30000), frame.capturedNanos());
            assertEquals(bytes, frame.pixels().remaining());
            assertEquals((byte) (100 * i + bytes - 1), frame.pixels().get(bytes - 1));
            assertEquals(words.contains("FULL"), frame.isFullRange());
        }
        assertEquals(Grab.END, reel.read(frame, 0));
    }

    @Test
    void oddSizesRoundTheirChromaUp() throws Exception {
        Y4mReel reel = reel(film("YUV4MPEG2 W3 H3 F25:1", 9 + 2 * 4, 7));
        assertEquals(Grab.FRAME, reel.read(frame, 0));
        assertEquals(Grab.END, reel.read(frame, 0));
    }

    @Test
    void liveFramesBearTheTimeOfTheirLastByte() throws Exception {
        byte[] film = film("YUV4MPEG2 W4 H4 F25:1", 24, 1, 2);
        ManualClock clock = new ManualClock(500);
        ByteArrayInputStream bytes = new ByteArrayInputStream(film);
        ReadableByteChannel arriving =
                new ReadableByteChannel() {
                    @Override
                    public int read(ByteBuffer target) {
                        int next = bytes.read();
                        clock.set(bytes.available() == 0 ? 900 : 500);
                        if (next >= 0) {
                            target.put((byte) next);
                        }
                        return next < 0 ? -1 : 1;
                    }

                    @Override
                    public boolean isOpen() {
                        return true;
                    }

                    @Override
                    public void close() {}
                };
        Y4mCamera camera = new Y4mCamera(arriving, "pipe", clock);
        assertEquals(Grab.FRAME, camera.read(frame, 0));
        assertEquals(500, frame.capturedNanos());
        assertEquals(Grab.FRAME, camera.read(frame, 0));
        assertEquals(900, frame.capturedNanos());
        assertEquals(Grab.END, camera.read(frame, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "YUV4MPEG W4 H4 F25:1",
                "YUV4MPEG2 W0 H0 F25:1",
                "YUV4MPEG2 F25:1",
                "YUV4MPEG2 W-4 H4 F25:1",
                "YUV4MPEG2 W100000 H100000 F25:1",
                "YUV4MPEG2 W16384 H16384 F25:1",
                "YUV4MPEG2 W99999999999999999999 H4 F25:1",
                "YUV4MPEG2 Wx H4 F25:1",
                "YUV4MPEG2 W4 H4 F-25:1",
                "YUV4MPEG2 W4 H4 F25",
                "YUV4MPEG2 W4 H4 F99999999:1",
                "YUV4MPEG2 W4 H4 C420p10",
                "RIFF nonsense"
            })
    void aBadHeaderIsRefusedInASentence(String header) {
        String sentence = refusal(film(header, 24, 1));
        assertTrue(sentence.endsWith(".") && !sentence.contains("\n"), sentence);
    }

    @Test
    void aHeaderThatLiesIsFoundOut() {
        String sentence = refusal(film("YUV4MPEG2 W4 H2 F25:1", 24, 1, 2));
        assertTrue(sentence.contains("4x2") && sentence.contains("do not fit"), sentence);
    }

    @Test
    void whatBreaksOffSaysWhere() {
        byte[] whole = film("YUV4MPEG2 W4 H4 F25:1", 24, 1, 2);
        String inside = refusal(java.util.Arrays.copyOf(whole, whole.length - 5));
        assertTrue(inside.contains("frame 1: 19 of 24 bytes"), inside);
        String between = refusal(java.util.Arrays.copyOf(whole, whole.length - 26));
        assertTrue(between.contains("before frame 1"), between);
        assertTrue(refusal(new byte[0]).contains("empty"));
        assertTrue(refusal(new byte[100_000]).contains("no y4m"));
    }

    @Test
    void frameHeadersMayCarryWordsButNotForEver() throws Exception {
        byte[] film = film("YUV4MPEG2 W2 H2 F25:1", 6, 9);
        String text = new String(film, StandardCharsets.ISO_8859_1).replace("FRAME", "FRAME Ip X");
        Y4mReel reel = reel(text.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Grab.FRAME, reel.read(frame, 0));
        assertEquals(9, frame.pixels().get(0));
        String endless = "YUV4MPEG2 W2 H2 F25:1\nFRAME " + "x".repeat(10_000);
        assertFalse(refusal(endless.getBytes(StandardCharsets.US_ASCII)).isEmpty());
    }

    @Test
    void readingAllocatesNothing() throws Exception {
        byte[] one = film("YUV4MPEG2 W64 H64 F25:1", 6144, 1);
        byte[] head = java.util.Arrays.copyOf(one, one.length - 6144 - 6);
        byte[] body = java.util.Arrays.copyOfRange(one, head.length, one.length);
        java.nio.channels.Pipe pipe = java.nio.channels.Pipe.open();
        java.nio.ByteBuffer bytes = java.nio.ByteBuffer.allocateDirect(one.length);
        Y4mCamera camera = new Y4mCamera(pipe.source(), "pipe", () -> 0);
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean)
                        java.lang.management.ManagementFactory.getThreadMXBean();
        pipe.sink().write(bytes.put(head).flip());
        long before = 0;
        for (int i = 0; i < 400; i++) {
            if (i == 200) {
                before = threads.getCurrentThreadAllocatedBytes();
            }
            bytes.clear().put(body).flip();
            pipe.sink().write(bytes);
            assertTrue(camera.read(frame, 0) == Grab.FRAME);
        }
        long each = (threads.getCurrentThreadAllocatedBytes() - before) / 200;
        assertTrue(each < 64, each + " bytes a frame, the pipe's own included");
        camera.close();
        pipe.sink().close();
    }
}
