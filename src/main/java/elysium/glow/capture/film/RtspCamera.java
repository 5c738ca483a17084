package elysium.glow.capture.film;

import elysium.glow.capture.Camera;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import elysium.glow.capture.y4m.Y4mCamera;
import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.ffmpeg.FilmReader;
import elysium.glow.flow.Clock;
import elysium.glow.flow.UserError;
import java.net.URI;
import java.util.List;

/** A network camera that speaks RTSP, decoded with nothing kept back. */
public final class RtspCamera implements Camera {
    private static final List<String> LOW_LATENCY =
            List.of(
                    "-rtsp_transport",
                    "tcp",
                    "-timeout",
                    "5000000",
                    "-fflags",
                    "nobuffer",
                    "-flags",
                    "low_delay",
                    "-probesize",
                    "65536",
                    "-analyzeduration",
                    "500000",
                    "-max_delay",
                    "0",
                    "-threads",
                    "1");

    private final FilmReader reader;
    private final Y4mCamera frames;
    private final String name;

    private RtspCamera(FilmReader reader, String name, Clock clock) {
        this.reader = reader;
        this.name = name;
        frames = new Y4mCamera(reader.frames(), name, clock);
    }

    public static RtspCamera open(Ffmpeg ffmpeg, URI address, Clock clock) throws CameraLost {
        try {
            return new RtspCamera(
                    FilmReader.stream(ffmpeg, address.toString(), LOW_LATENCY),
                    address.getScheme() + "://" + address.getHost() + address.getPath(),
                    clock);
        } catch (UserError e) {
            throw new CameraLost(e.getMessage(), e);
        }
    }

    @Override
    public Grab read(Frame frame, long timeoutNanos) throws CameraLost, InterruptedException {
        Grab grab = frames.read(frame, timeoutNanos);
        if (grab == Grab.FRAME) {
            frame.colours(false, true);
        } else if (grab == Grab.END) {
            String complaint = reader.complaint();
            throw new CameraLost(
                    "The camera at "
                            + name
                            + (complaint.isEmpty()
                                    ? " ended its stream."
                                    : ": " + complaint + "."));
        }
        return grab;
    }

    @Override
    public long periodNanos() {
        return frames.periodNanos();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        reader.close();
    }
}
