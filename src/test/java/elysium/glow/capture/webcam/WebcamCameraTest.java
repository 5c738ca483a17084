package elysium.glow.capture.webcam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Camera.Grab;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.flow.Clock;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WebcamCameraTest {
    private static final List<Format> FORMATS =
            List.of(
                    new Format(0, 640, 480, 30, "YUYV"),
                    new Format(1, 1280, 720, 10, "YUYV"),
                    new Format(2, 1280, 720, 30, "MJPG"),
                    new Format(3, 1920, 1080, 30, "MJPG"),
                    new Format(4, 1920, 1080, 5, "YUYV"));

    private final Scripted layer = new Scripted();
    private final OurDriver driver = new OurDriver(layer);
    private final Frame frame = new Frame();
    private final List<WebcamCamera> opened = new ArrayList<>();

    /** A native layer that does as it is told. */
    private static final class Scripted implements NativeLayer {
        private final CountDownLatch free = new CountDownLatch(1);
        private final AtomicInteger openStreams = new AtomicInteger();
        private final AtomicInteger openContexts = new AtomicInteger();
        private volatile List<NativeCamera> cameras = List.of();
        private volatile boolean hangs;
        private volatile boolean refuses;
        private volatile boolean gone;
        private volatile Double exposed;
        private volatile int openedFormat = -1;

        @Override
        public Context look() {
            openContexts.incrementAndGet();
            return new ScriptedContext(this);
        }
    }

    private record ScriptedContext(Scripted layer) implements NativeLayer.Context {
        @Override
        public List<NativeCamera> cameras() {
            return layer.cameras;
        }

        @Override
        public int open(NativeCamera camera, Format format) {
            if (layer.refuses) {
                return -1;
            }
            layer.openedFormat = format.id();
            return layer.openStreams.incrementAndGet();
        }

        @Override
        public boolean hasFrame(int stream) {
            return true;
        }

        @Override
        public boolean grab(int stream, ByteBuffer rgb) {
            while (layer.hangs) {
                try {
                    layer.free.await();
                } catch (InterruptedException e) {
                    continue;
                }
                return false;
            }
            rgb.put(0, (byte) 42);
            return !layer.gone;
        }

        @Override
        public boolean expose(int stream, Double exposure) {
            layer.exposed = exposure;
            return exposure == null || exposure < 0.9;
        }

        @Override
        public void close(int stream) {
            layer.openStreams.decrementAndGet();
        }

        @Override
        public void close() {
            layer.openContexts.decrementAndGet();
        }
    }

    private static NativeCamera camera(int index, String name) {
        return new NativeCamera(index, name, "id-" + index, FORMATS);
    }

    private WebcamCamera open(Source source, Wishes wishes) {
        WebcamCamera camera = new WebcamCamera(source, wishes, Clock.system(), driver);
        opened.add(camera);
        return camera;
    }

    private Grab read(WebcamCamera camera) throws CameraLost, InterruptedException {
        Grab grab = camera.read(frame, 50_000_000);
        while (grab == Grab.NOTHING) {
            grab = camera.read(frame, 50_000_000);
        }
        return grab;
    }

    private String loss(Source source, Wishes wishes) {
        CameraLost lost = assertThrows(CameraLost.class, () -> read(open(source, wishes)));
        assertTrue(lost.getMessage().endsWith("."), lost.getMessage());
        return lost.getMessage();
    }

    @AfterEach
    void end() throws InterruptedException {
        layer.free.countDown();
        opened.forEach(WebcamCamera::close);
        while (layer.openContexts.get() > 0 || layer.openStreams.get() > 0) {
            Thread.sleep(2);
        }
    }

    @Test
    void aCameraIsFoundByNumberByNameAndByPartOfItsName() throws Exception {
        layer.cameras = List.of(camera(0, "C920"), camera(1, "Brio 4K"), camera(2, "C920"));
        WebcamCamera second = open(new Source.Numbered(1), Wishes.NONE);
        assertEquals(Grab.FRAME, read(second));
        assertEquals("Brio 4K", second.name());
        assertEquals(PixelFormat.RGB, frame.format());
        assertEquals(1280, frame.width());
        assertEquals(42, frame.pixels().get(0));
        assertEquals(2, layer.openedFormat);
        WebcamCamera twin = open(new Source.Named("c920 #2"), Wishes.NONE);
        assertEquals(Grab.FRAME, read(twin));
        assertEquals("C920 #2", twin.name());
        assertEquals(Grab.FRAME, read(second));
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() {
        assertTrue(!loss(new Source.Numbered(0), Wishes.NONE).isEmpty());
        layer.cameras = List.of(camera(0, "C920"), camera(1, "C930"));
        assertTrue(loss(new Source.Numbered(5), Wishes.NONE).contains("0 C920, 1 C930"));
        assertTrue(loss(new Source.Named("Brio"), Wishes.NONE).contains("0 C920, 1 C930"));
        assertTrue(loss(new Source.Named("C9"), Wishes.NONE).contains("More than one"));
        layer.refuses = true;
        assertTrue(loss(new Source.Numbered(0), Wishes.NONE).contains("another program"));
    }

    @Test
    void wishesChooseTheFormat() throws Exception {
        Format usual = FormatChoice.of("c", FORMATS, Wishes.NONE);
        assertEquals(2, usual.id());
        assertEquals(0, FormatChoice.of("c", FORMATS, Wishes.NONE.size(640, 480)).id());
        assertEquals(3, FormatChoice.of("c", FORMATS, Wishes.NONE.size(1920, 1080)).id());
        assertEquals(4, FormatChoice.of("c", FORMATS, Wishes.NONE.size(1920, 1080).rate(5)).id());
        Wishes raw = new Wishes(true, new Wishes.Size(0, 0), 0, "yuyv", null);
        assertEquals("YUYV", FormatChoice.of("c", FORMATS, raw).code());
        Wishes odd = new Wishes(true, new Wishes.Size(0, 0), 0, "H264", null);
        CameraLost lost = assertThrows(CameraLost.class, () -> FormatChoice.of("c", FORMATS, odd));
        assertTrue(lost.getMessage().contains("YUYV, MJPG"), lost.getMessage());
        assertThrows(CameraLost.class, () -> FormatChoice.of("c", List.of(), Wishes.NONE));
    }

    @Test
    void exposureIsSetWhereTheCameraTakesIt() throws Exception {
        layer.cameras = List.of(camera(0, "C920"));
        Wishes half = new Wishes(true, new Wishes.Size(0, 0), 0, "", 0.5);
        assertEquals(Grab.FRAME, read(open(new Source.Numbered(0), half)));
        assertEquals(0.5, layer.exposed);
        Wishes much = new Wishes(true, new Wishes.Size(0, 0), 0, "", 0.95);
        assertTrue(loss(new Source.Numbered(0), much).contains("exposure"));
    }

    @Test
    void aCallThatHangsHoldsUpNobody() throws Exception {
        layer.cameras = List.of(camera(0, "C920"));
        layer.hangs = true;
        WebcamCamera hung = open(new Source.Numbered(0), Wishes.NONE);
        while (layer.openStreams.get() == 0) {
            Thread.sleep(2);
        }
        Thread.sleep(20);
        assertEquals(Grab.NOTHING, hung.read(frame, 1_000_000));
        hung.close();
        layer.hangs = false;
        assertEquals(Grab.FRAME, read(open(new Source.Numbered(0), Wishes.NONE)));
    }

    @Test
    void anUnpluggedCameraIsALoss() throws Exception {
        layer.cameras = List.of(camera(0, "C920"));
        WebcamCamera camera = open(new Source.Numbered(0), Wishes.NONE);
        assertEquals(Grab.FRAME, read(camera));
        layer.gone = true;
        CameraLost lost =
                assertThrows(
                        CameraLost.class,
                        () -> {
                            for (int i = 0; i < 100; i++) {
                                read(camera);
                            }
                        });
        assertTrue(lost.getMessage().contains("no picture"), lost.getMessage());
    }

    @Test
    void thisMachineSaysWhatItHas() {
        try {
            for (Webcams.Listed camera : Webcams.list()) {
                assertTrue(!camera.name().isBlank(), camera::toString);
            }
        } catch (CameraLost e) {
            assertTrue(e.getMessage().endsWith("."), e.getMessage());
        }
    }
}
