package elysium.glow.ffmpeg;

import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A child that makes a film of the frames that it is given; what is there can always be played. */
public final class FilmWriter implements AutoCloseable {
    private static final Duration LONGEST_FRAME = Duration.ofMinutes(1);
    private static final Duration LONGEST_FINISH = Duration.ofMinutes(2);

    private final FilmPlace place;
    private final FilmShape shape;
    private final Child child;
    private final WritableByteChannel frames;
    private boolean begun;
    private boolean closed;

    private FilmWriter(FilmPlace place, FilmShape shape, Child child) {
        this.place = place;
        this.shape = shape;
        this.child = child;
        frames = Channels.newChannel(child.input());
    }

    /** Begins the film, in place of a file that may be there. */
    public static FilmWriter open(Ffmpeg ffmpeg, Path file, FilmShape shape) {
        Codec codec = Codec.of(file);
        FilmPlace place = FilmPlace.of(file);
        try {
            return new FilmWriter(
                    place, shape, ffmpeg.start("ffmpeg", arguments(place.growing(), shape, codec)));
        } catch (IOException e) {
            throw UserError.failed("ffmpeg can't be started: " + Ffmpeg.reason(e) + ".", e);
        }
    }

    private static List<String> arguments(Path file, FilmShape shape, Codec codec) {
        String fps = String.format(Locale.ROOT, "%.6f", shape.fps());
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("-hide_banner", "-loglevel", "error", "-y"));
        arguments.addAll(List.of("-f", "rawvideo", "-framerate", fps));
        arguments.addAll(List.of("-pixel_format", shape.layout().pixelFormat));
        arguments.addAll(List.of("-video_size", shape.width() + "x" + shape.height()));
        arguments.addAll(List.of("-i", "pipe:0", "-vf", filters(shape)));
        arguments.addAll(codec.options(shape.bitsPerSecond(), shape.fps()));
        arguments.addAll(List.of("-fflags", "+bitexact", "-flags:v", "+bitexact"));
        arguments.addAll(List.of("-map_metadata", "-1", "-flush_packets", "1"));
        arguments.add("file:" + file);
        return arguments;
    }

    /** BT.709 in video range, marked as such, and sides that 4:2:0 and the encoder can take. */
    private static String filters(FilmShape shape) {
        String colours =
                shape.layout() == FilmShape.Layout.I420
                        ? ""
                        : "scale=out_color_matrix=bt709:out_range=tv"
                                + ":flags=bitexact+accurate_rnd+full_chroma_inp,";
        return colours
                + "format=yuv420p,pad=max(16\\,ceil(iw/2)*2):max(16\\,ceil(ih/2)*2)"
                + ",setparams=range=tv:colorspace=bt709:color_primaries=bt709:color_trc=bt709";
    }

    /**
     * Adds a frame: the buffer's bytes from its position to its limit, which become its position.
     */
    public void write(ByteBuffer frame) {
        if (frame.remaining() != shape.frameBytes()) {
            throw new IllegalArgumentException(
                    "a frame of "
                            + shape.frameBytes()
                            + " bytes is meant, not of "
                            + frame.remaining());
        }
        begun = true;
        try (Watch _ = child.watch(LONGEST_FRAME)) {
            while (frame.hasRemaining()) {
                frames.write(frame);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private UserError failure(IOException e) {
        closed = true;
        child.await(Duration.ofSeconds(5));
        if (child.wasAskedToEnd()) {
            child.close();
            place.keep();
            return UserError.failed(
                    "The film " + place.wanted() + " was ended from outside; it is whole.", e);
        }
        String reason = Complaint.of(child.errors());
        child.close();
        place.giveUp();
        return UserError.failed(
                "The film " + place.wanted() + " can't be written on: " + reason + ".", e);
    }

    long pid() {
        return child.pid();
    }

    /** Ends the child at once, as a crash would; what was written stays. */
    void abandon() {
        closed = true;
        child.close();
    }

    /** Finishes the file; without a single frame there is none. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (!begun) {
            child.close();
            place.delete();
            return;
        }
        try {
            frames.close();
        } catch (IOException e) {
            throw failure(e);
        }
        int exitCode = child.await(LONGEST_FINISH);
        String errors = child.errors();
        boolean whole = exitCode == 0 || child.wasAskedToEnd();
        child.close();
        if (!whole) {
            place.giveUp();
            String reason = Complaint.of(errors);
            throw UserError.failed(
                    "The film " + place.wanted() + " could not be finished: " + reason + ".");
        }
        place.keep();
    }
}
