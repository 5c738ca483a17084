package elysium.glow.capture;

import elysium.glow.flow.Secrets;
import elysium.glow.flow.UserError;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The words for a source, and what is wrong with them. */
final class SourceWords {
    private static final String FORMS =
            "webcam, webcam:N, webcam:\"name\", http://… or https://… (MJPEG), rtsp://…, a video"
                    + " file, a folder of images, an image, - (y4m on standard input), or"
                    + " sitter[:seed[:people]]";
    private static final Set<String> IMAGES =
            Set.of("png", "jpg", "jpeg", "bmp", "gif", "tif", "tiff");
    private static final int MOST_PEOPLE = 4;

    private SourceWords() {}

    static Source parse(String words) {
        String text = words.strip();
        if (text.isEmpty()) {
            throw UserError.usage("No source is named; a source is " + FORMS + ".");
        }
        if (text.equals("-")) {
            return new Source.StandardInput();
        }
        String head = text.contains(":") ? text.substring(0, text.indexOf(':')) : text;
        String tail = text.substring(Math.min(text.length(), head.length() + 1));
        return switch (head.toLowerCase(Locale.ROOT)) {
            case "webcam" -> webcam(text, tail);
            case "sitter" -> sitters(text, tail);
            case "http", "https" -> new Source.Mjpeg(address(text));
            case "rtsp", "rtsps" -> new Source.Rtsp(address(text));
            case "file" -> file(text, fileOf(text));
            default -> file(text, path(text));
        };
    }

    private static Source webcam(String text, String which) {
        if (!text.contains(":")) {
            return new Source.Numbered(0);
        }
        if (which.matches("\\d{1,4}")) {
            return new Source.Numbered(Integer.parseInt(which));
        }
        boolean quoted = which.length() > 1 && which.startsWith("\"") && which.endsWith("\"");
        String name = quoted ? which.substring(1, which.length() - 1) : which;
        if (name.isBlank() || name.matches("-\\d+")) {
            throw UserError.usage(
                    "\""
                            + text
                            + "\" names no camera: webcam, webcam:0, webcam:1 … or"
                            + " webcam:\"name\".");
        }
        return new Source.Named(name);
    }

    private static Source sitters(String text, String rest) {
        String[] parts = rest.isEmpty() ? new String[0] : rest.split(":", -1);
        try {
            long seed = parts.length > 0 ? Long.parseLong(parts[0]) : 1;
            int people = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
            boolean bare = text.endsWith(":");
            if (!bare && parts.length <= 2 && people >= 1 && people <= MOST_PEOPLE) {
                return new Source.Sitters(seed, people);
            }
        } catch (NumberFormatException e) {
            throw wrongSitter(text);
        }
        throw wrongSitter(text);
    }

    private static UserError wrongSitter(String text) {
        return UserError.usage(
                "\""
                        + text
                        + "\" names no sitter: sitter[:seed[:people]], the seed a whole number,"
                        + " the people 1 to "
                        + MOST_PEOPLE
                        + ", as in sitter:7:2.");
    }

    private static URI address(String text) {
        try {
            URI address = new URI(text);
            if (address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw UserError.usage(
                    "\""
                            + named(text)
                            + "\" is no address: "
                            + e.getReason()
                            + " at character "
                            + (e.getIndex() + 1)
                            + ".");
        }
        throw UserError.usage("\"" + named(text) + "\" is no address: it names no host.");
    }

    /** Whatever stands before the last @ may be a password, blanks and all. */
    private static String named(String address) {
        return Secrets.cut(address.replaceFirst("://.*@", "://"));
    }

    private static Path fileOf(String text) {
        try {
            return Path.of(new URI(text));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw UserError.usage("\"" + text + "\" is no file's address.");
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw unknown(text);
        }
    }

    private static Source file(String text, Path path) {
        if (!Files.exists(path)) {
            throw unknown(text);
        }
        if (!Files.isReadable(path)) {
            throw UserError.failed("The source " + path + " may not be read.");
        }
        String name = path.toString().toLowerCase(Locale.ROOT);
        boolean image = IMAGES.contains(name.substring(name.lastIndexOf('.') + 1));
        return Files.isDirectory(path) || image
                ? new Source.Images(path)
                : new Source.FilmFile(path);
    }

    private static UserError unknown(String text) {
        return UserError.usage(
                "\""
                        + text
                        + "\" is no source, nor is there a file of that name; a source is "
                        + FORMS
                        + ".");
    }
}
