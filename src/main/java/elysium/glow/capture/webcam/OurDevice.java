package elysium.glow.capture.webcam;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamException;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Wishes;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.ReentrantLock;

/** One camera for Webcam Capture: opened in a native context of its own, read as packed RGB. */
final class OurDevice implements WebcamDevice, WebcamDevice.BufferAccess {
    private final NativeLayer layer;
    private final NativeCamera camera;
    private final ReentrantLock calls = new ReentrantLock();
    private volatile Wishes wishes = Wishes.NONE;
    private volatile Format format;
    private NativeLayer.Context context;
    private volatile int stream = -1;

    OurDevice(NativeLayer layer, NativeCamera camera) {
        this.layer = layer;
        this.camera = camera;
    }

    void wish(Wishes newWishes) {
        wishes = newWishes;
    }

    NativeCamera camera() {
        return camera;
    }

    /** The format in use; null before the device is open. */
    Format format() {
        return format;
    }

    @Override
    public String getName() {
        return camera.name();
    }

    @Override
    public Dimension[] getResolutions() {
        return camera.formats().stream()
                .map(f -> new Dimension(f.width(), f.height()))
                .distinct()
                .toArray(Dimension[]::new);
    }

    @Override
    public Dimension getResolution() {
        Format now = format;
        return now == null ? null : new Dimension(now.width(), now.height());
    }

    /** The library asks for a small default size before it opens: the wishes decide instead. */
    @Override
    public void setResolution(Dimension size) {}

    @Override
    public void open() {
        calls.lock();
        try {
            if (stream < 0) {
                context = layer.look();
                open(found());
            }
        } catch (CameraLost e) {
            throw new WebcamException(e.getMessage(), e);
        } finally {
            calls.unlock();
        }
    }

    /** The camera in the fresh context: a replug may have moved it. */
    private NativeCamera found() throws CameraLost {
        for (NativeCamera now : OurDriver.named(context.cameras())) {
            if (now.name().equals(camera.name()) && now.uniqueId().equals(camera.uniqueId())) {
                return now;
            }
        }
        for (NativeCamera now : OurDriver.named(context.cameras())) {
            if (now.name().equals(camera.name())) {
                return now;
            }
        }
        release();
        throw new CameraLost("The camera " + camera.name() + " is no longer there.");
    }

    private void open(NativeCamera now) throws CameraLost {
        Format chosen = FormatChoice.of(now.name(), now.formats(), wishes);
        int opened = context.open(now, chosen);
        if (opened < 0) {
            release();
            throw new CameraLost(
                    "The camera "
                            + now.name()
                            + " does not open at "
                            + chosen
                            + ": another program may be using it.");
        }
        format = chosen;
        stream = opened;
        boolean exposed = context.expose(opened, wishes.exposure());
        if (!exposed && wishes.exposure() != null) {
            throw new CameraLost("The camera " + now.name() + " takes no exposure.");
        }
    }

    boolean hasFrame() {
        calls.lock();
        try {
            return stream >= 0 && context.hasFrame(stream);
        } finally {
            calls.unlock();
        }
    }

    @Override
    public ByteBuffer getImageBytes() {
        Format now = format;
        ByteBuffer rgb = ByteBuffer.allocateDirect(3 * now.width() * now.height());
        getImageBytes(rgb);
        return rgb;
    }

    @Override
    public void getImageBytes(ByteBuffer rgb) {
        calls.lock();
        try {
            if (stream < 0 || !context.grab(stream, rgb)) {
                throw new WebcamException("The camera " + camera.name() + " gave no picture.");
            }
        } finally {
            calls.unlock();
        }
    }

    @Override
    public BufferedImage getImage() {
        throw new UnsupportedOperationException("pictures are read as bytes");
    }

    /** Leaves all as it is while another thread hangs in the driver: to close then would crash. */
    @Override
    public void close() {
        if (!calls.tryLock()) {
            return;
        }
        try {
            if (stream >= 0) {
                context.close(stream);
                stream = -1;
            }
            release();
        } finally {
            calls.unlock();
        }
    }

    private void release() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    /** Whoever opened it closes it: the library disposes of all devices when it looks again. */
    @Override
    public void dispose() {}

    @Override
    public boolean isOpen() {
        return stream >= 0;
    }
}
