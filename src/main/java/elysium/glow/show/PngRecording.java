package elysium.glow.show;

import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Pictures with running numbers, from 0: each is whole as soon as it is there. */
final class PngRecording implements Recording {
    private static final Pattern NUMBERED = Pattern.compile("[^%]*%(0\\d{1,2}|\\d{0,2})d[^%]*");
    private final Path folder;
    private final String pattern;
    private final Png png;
    private int next;

    PngRecording(String name, Shape shape) {
        Path place = Path.of(name).toAbsolutePath();
        folder = place.getParent();
        pattern = place.getFileName().toString();
        png = new Png(shape.width(), shape.height());
        boolean pictures = pattern.toLowerCase(Locale.ROOT).endsWith(".png");
        if (!pictures || !NUMBERED.matcher(pattern).matches()) {
            throw UserError.usage(
                    "numbered pictures are called such as frames/%05d.png: one number, and .png at"
                            + " the end; --out "
                            + name
                            + " is not.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw PictureFile.failed(file(0), e);
        }
        if (!Files.isWritable(folder)) {
            throw UserError.failed("pictures can't be written: " + folder + " is read-only.");
        }
    }

    private Path file(int number) {
        return folder.resolve(String.format(Locale.ROOT, pattern, number));
    }

    @Override
    public void add(ByteBuffer rgba) {
        PictureFile.write(file(next++), png.encode(rgba));
    }

    @Override
    public void close() {}
}
