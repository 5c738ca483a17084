package elysium.glow.show;

import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.flow.UserError;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A place that takes the show's pictures one after the other; what it has taken can be seen. */
public sealed interface Recording extends AutoCloseable
        permits FilmRecording, PngRecording, Y4mRecording {
    /** The name that means standard output. */
    String STANDARD_OUTPUT = "-";

    /** Size and rate of what is recorded. */
    record Shape(int width, int height, double fps) {}

    /** Adds a picture: RGBA bytes of a direct buffer, its first row at the bottom. */
    void add(ByteBuffer rgba);

    /** Finishes; until then what is there can be played already, but for the last moment. */
    @Override
    void close();

    /**
     * Opens what the name asks for: a film, numbered pictures, or y4m on standard output.
     *
     * @param ffmpeg asked for when a film is wanted alone
     * @throws UserError if the name means none of them, or its place can't be written
     */
    static Recording to(String name, Shape shape, Supplier<Ffmpeg> ffmpeg) {
        if (name.isBlank()) {
            throw UserError.usage("--out needs the name of a film, such as film.mp4.");
        }
        if (name.equals(STANDARD_OUTPUT)) {
            if (Terminal.watchesOutput()) {
                throw UserError.usage(
                        "--out - writes a film's bytes to standard output, which is a terminal;"
                                + " pipe them into a player, or into a file.");
            }
            return Y4mRecording.toStandardOutput(shape);
        }
        if (name.toLowerCase(java.util.Locale.ROOT).endsWith(".png")) {
            if (Path.of(name).getFileName().toString().contains("%")) {
                return new PngRecording(name, shape);
            }
            throw UserError.usage(
                    "pictures need numbers in their name, such as "
                            + name.substring(0, name.length() - ".png".length())
                            + "-%05d.png; --out "
                            + name
                            + " has none.");
        }
        return new FilmRecording(ffmpeg.get(), Path.of(name), shape);
    }
}
