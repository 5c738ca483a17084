package elysium.glow.capture;

import elysium.glow.flow.Secrets;
import java.net.URI;
import java.nio.file.Path;

/** What somebody chose to see through: a kind of camera and which one. */
public sealed interface Source {
    /** A camera of this machine by its place in the list. */
    record Numbered(int index) implements Source {}

    /** A camera of this machine by its name, or by a part of it that no other has. */
    record Named(String name) implements Source {}

    /** A network camera that sends JPEGs over HTTP. */
    record Mjpeg(URI address) implements Source {}

    /** A network camera that speaks RTSP. */
    record Rtsp(URI address) implements Source {}

    /** A video file. */
    record FilmFile(Path file) implements Source {}

    /** A picture, or a folder of them. */
    record Images(Path place) implements Source {}

    /** YUV4MPEG2 on standard input. */
    record StandardInput() implements Source {}

    /** Synthetic visitors. */
    record Sitters(long seed, int people) implements Source {}

    /** Reads the words that {@code --source} and the settings file take. */
    static Source parse(String words) {
        return SourceWords.parse(words);
    }

    /** Whether people stand before it and expect a mirror. */
    default boolean isMirrored() {
        return isLive();
    }

    /** Whether it is a camera, which does not wait for its reader. */
    default boolean isLive() {
        return switch (this) {
            case Numbered _, Named _, Mjpeg _, Rtsp _ -> true;
            case FilmFile _, Images _, StandardInput _, Sitters _ -> false;
        };
    }

    /** Whether it is reached over a network, where an answer can take its time. */
    default boolean isOnNetwork() {
        return this instanceof Mjpeg || this instanceof Rtsp;
    }

    /** What people may read of it: its words without a camera's user, password and query. */
    default String label() {
        return isOnNetwork() ? Secrets.cut(words()) : words();
    }

    /** The words that parse to it. */
    default String words() {
        return switch (this) {
            case Numbered camera -> "webcam:" + camera.index();
            case Named camera -> "webcam:\"" + camera.name() + "\"";
            case Mjpeg camera -> camera.address().toString();
            case Rtsp camera -> camera.address().toString();
            case FilmFile film -> film.file().toString();
            case Images images -> images.place().toString();
            case StandardInput _ -> "-";
            case Sitters sitters -> "sitter:" + sitters.seed() + ":" + sitters.people();
        };
    }
}
