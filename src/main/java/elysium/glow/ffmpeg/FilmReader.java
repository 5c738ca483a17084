package elysium.glow.ffmpeg;

import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A child that turns a film or a network stream into YUV4MPEG2, read frame by frame as it comes.
 */
public final class FilmReader implements AutoCloseable {
    private static final Duration LONGEST_END = Duration.ofSeconds(2);
    private final Child child;
    private final ReadableByteChannel frames;
    private volatile boolean stopped;

    private FilmReader(Child child) {
        this.child = child;
        frames = new Pipe();
        closeInput(child);
    }

    /** The child's output; closing it ends the child, and with it a read that waits for it. */
    private final class Pipe implements ReadableByteChannel {
        private final ReadableByteChannel bytes = Channels.newChannel(child.output());

        @Override
        public int read(ByteBuffer target) throws IOException {
            return bytes.read(target);
        }

        @Override
        public boolean isOpen() {
            return child.isAlive() && bytes.isOpen();
        }

        @Override
        public void close() {
            stopped = true;
            child.kill();
        }
    }

    private static void closeInput(Child child) {
        try {
            child.input().close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Every frame of the film in turn at its own constant rate, once or over and over. */
    public static FilmReader film(Ffmpeg ffmpeg, Film film, boolean looped) {
        List<String> arguments = new ArrayList<>(QUIET);
        if (looped) {
            arguments.addAll(List.of("-stream_loop", "-1"));
        }
        arguments.addAll(List.of("-i", "file:" + film.file()));
        Film.Rate rate = film.rate();
        arguments.addAll(List.of("-fps_mode", "cfr", "-r", rate.frames() + "/" + rate.seconds()));
        arguments.addAll(videoRange(film.isBt709() ? "bt709" : "bt601"));
        return start(ffmpeg, arguments);
    }

    /** A picture of any kind that ffmpeg knows, once. */
    public static FilmReader stream(Ffmpeg ffmpeg, String address, List<String> options) {
        List<String> arguments = new ArrayList<>(QUIET);
        arguments.addAll(options);
        arguments.addAll(List.of("-i", address, "-fps_mode", "passthrough"));
        arguments.addAll(videoRange("auto"));
        return start(ffmpeg, arguments);
    }

    private static final List<String> QUIET =
            List.of("-nostdin", "-hide_banner", "-loglevel", "error");

    private static List<String> videoRange(String matrix) {
        String into = matrix.equals("auto") ? "bt709" : matrix;
        return List.of(
                "-map",
                "0:v:0",
                "-an",
                "-vf",
                "scale=in_color_matrix=" + matrix + ":out_color_matrix=" + into + ":out_range=tv",
                "-pix_fmt",
                "yuv420p",
                "-f",
                "yuv4mpegpipe",
                "-flush_packets",
                "1",
                "pipe:1");
    }

    private static FilmReader start(Ffmpeg ffmpeg, List<String> arguments) {
        try {
            return new FilmReader(ffmpeg.start("ffmpeg", arguments));
        } catch (IOException e) {
            throw UserError.failed("ffmpeg can't be started: " + Ffmpeg.reason(e) + ".", e);
        }
    }

    /** The bytes of the stream; closed with the reader. */
    public ReadableByteChannel frames() {
        return frames;
    }

    /** After the end of the stream: what went wrong, or an empty text if nothing did. */
    public String complaint() {
        return stopped || child.await(LONGEST_END) == 0
                ? ""
                : Complaint.of(child.errors(), "there is no whole picture in it");
    }

    @Override
    public void close() {
        child.close();
    }
}
