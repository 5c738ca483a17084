package elysium.glow.capture.webcam;

import com.github.sarxos.webcam.Webcam;
import com.github.sarxos.webcam.WebcamException;
import elysium.glow.capture.Camera;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import elysium.glow.capture.PictureSize;
import elysium.glow.capture.PixelFormat;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.flow.Mailbox;
import elysium.glow.flow.Stage;
import java.nio.ByteBuffer;

/** A camera of this machine; its native calls have a thread of their own, for they can hang. */
public final class WebcamCamera implements Camera {
    private static final long POLL_MILLIS = 1;
    private final Source source;
    private final Wishes wishes;
    private final OurDriver driver;
    private final Clock clock;
    private final Mailbox<Frame> frames = new Mailbox<>(Frame::new);
    private final Stage stage;
    private volatile String name;
    private volatile CameraLost failure;
    private volatile boolean closed;
    private Webcam webcam;
    private OurDevice device;
    private long sequence;
    private boolean shown;

    /** Begins to open the camera; what comes of it is known when it is read. */
    public WebcamCamera(Source source, Wishes wishes, Clock clock) {
        this(source, wishes, clock, Webcams.machine());
    }

    WebcamCamera(Source source, Wishes wishes, Clock clock, OurDriver driver) {
        this.source = source;
        this.wishes = wishes;
        this.clock = clock;
        this.driver = driver;
        name = source.label();
        stage = new Stage("glow-webcam", this::turn, new Faults(clock, fault -> {}));
    }

    private void turn() throws InterruptedException {
        try {
            if (closed) {
                shut();
                throw new InterruptedException();
            }
            if (webcam == null) {
                open();
            } else if (device.hasFrame()) {
                grab();
            } else {
                Thread.sleep(POLL_MILLIS);
            }
        } catch (CameraLost e) {
            fail(e);
        } catch (RuntimeException | LinkageError e) {
            fail(new CameraLost("The camera " + name + " failed: " + e.getMessage(), e));
        }
    }

    private void fail(CameraLost loss) throws InterruptedException {
        failure = loss;
        shut();
        throw new InterruptedException();
    }

    private void open() throws CameraLost {
        webcam = Webcams.find(driver, source);
        name = webcam.getName();
        device = (OurDevice) webcam.getDevice();
        device.wish(wishes);
        webcam.getLock().disable();
        try {
            webcam.open(false);
        } catch (WebcamException e) {
            throw e.getCause() instanceof CameraLost loss
                    ? loss
                    : new CameraLost(
                            "The camera " + name + " does not open: " + e.getMessage() + ".", e);
        }
        if (!device.isOpen()) {
            throw new CameraLost("The camera " + name + " does not open.");
        }
        Format format = device.format();
        PictureSize.checkTriplets("The camera " + name, format.width(), format.height());
    }

    private void grab() {
        Format format = device.format();
        Frame frame = frames.writable();
        ByteBuffer rgb = frame.shape(PixelFormat.RGB, format.width(), format.height());
        device.getImageBytes(rgb);
        rgb.rewind();
        frame.colours(true, true);
        frame.stamp(sequence++, clock.nanos());
        frames.publish();
    }

    private void shut() {
        if (webcam != null) {
            webcam.close();
            device.close();
            webcam = null;
        }
    }

    @Override
    public Grab read(Frame frame, long timeoutNanos) throws CameraLost, InterruptedException {
        if (!frames.hasFresh()) {
            if (failure != null) {
                throw failure;
            }
            frames.await(timeoutNanos);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        if (!frames.advance()) {
            return Grab.NOTHING;
        }
        frame.copyFrom(frames.readable());
        shown = true;
        return Grab.FRAME;
    }

    /** The driver's own opening takes seconds with some cameras. */
    @Override
    public boolean isOpening() {
        return !shown;
    }

    @Override
    public long periodNanos() {
        return wishes.framesPerSecond() == 0 ? 0 : Math.round(1e9 / wishes.framesPerSecond());
    }

    @Override
    public boolean isHung() {
        return closed && stage.isAlive();
    }

    @Override
    public String name() {
        return name;
    }

    /** The thread closes the device itself when its call comes back, if it ever does. */
    @Override
    public void close() {
        closed = true;
        if (!stage.isAlive()) {
            stage.leaveBehind();
        }
    }
}
