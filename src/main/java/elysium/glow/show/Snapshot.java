package elysium.glow.show;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A picture of one moment of the show, kept because somebody asked for it. */
public final class Snapshot {
    private static final int MOST = 9999;

    private Snapshot() {}

    /**
     * Writes it beside those kept before, under the next free number.
     *
     * @param rgba the picture, its first row at the bottom
     * @throws elysium.glow.flow.UserError if it can't be written
     */
    public static Path keep(Path folder, String name, ByteBuffer rgba, Area size) {
        Path file = free(folder, name.replaceAll("[^\\p{L}\\p{N}_-]+", "-"));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw PictureFile.failed(file, e);
        }
        write(file, rgba, size);
        return file;
    }

    /**
     * Writes it whole or not at all, in place of another of that name.
     *
     * @param rgba the picture, its first row at the bottom
     * @throws elysium.glow.flow.UserError if it can't be written
     */
    public static void write(Path file, ByteBuffer rgba, Area size) {
        PictureFile.write(file, new Png(size.width(), size.height()).encode(rgba));
    }

    private static Path free(Path folder, String name) {
        int number = 1;
        Path file = numbered(folder, name, number);
        while (Files.exists(file) && number < MOST) {
            file = numbered(folder, name, ++number);
        }
        return file;
    }

    private static Path numbered(Path folder, String name, int number) {
        return folder.resolve(String.format(Locale.ROOT, "glow-%s-%03d.png", name, number));
    }
}
