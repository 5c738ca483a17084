package elysium.glow.ffmpeg;

import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Where a film grows: beside a film that it will replace, so that a failure loses nothing.
 *
 * @param wanted the file in the end
 * @param growing the file until then; the same where there is nothing to lose
 */
record FilmPlace(Path wanted, Path growing) {

    /** The place for that file, or the reason why no film can be there. */
    static FilmPlace of(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw refused(file + " is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw refused("there is no folder " + folder);
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw refused(file + " is read-only");
        }
        if (!Files.isRegularFile(file)) {
            return new FilmPlace(file, file);
        }
        try {
            Path real = file.toRealPath();
            Path beside = real.resolveSibling(partName(real));
            boolean writable = Files.isWritable(real.getParent());
            return new FilmPlace(real, writable ? beside : real);
        } catch (IOException e) {
            throw UserError.failed("The film can't be written: " + Ffmpeg.reason(e) + ".", e);
        }
    }

    /** Another one each time: two films for the same place must not grow into each other. */
    private static String partName(Path file) {
        String chance = Integer.toHexString(ThreadLocalRandom.current().nextInt());
        return ".part-" + chance + "-" + file.getFileName();
    }

    private static UserError refused(String why) {
        return UserError.failed("The film can't be written: " + why + ".");
    }

    /** The film is whole: it takes its place. */
    void keep() {
        if (growing.equals(wanted)) {
            return;
        }
        try {
            Files.move(growing, wanted, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw UserError.failed(
                    "The film is in " + growing + ", for " + wanted + " can't be replaced.", e);
        }
    }

    /** The film failed: what was there before stays, and so does a part that stands alone. */
    void giveUp() {
        if (!growing.equals(wanted)) {
            delete();
        }
    }

    /** There is no film at all. */
    void delete() {
        try {
            if (Files.isRegularFile(growing)) {
                Files.delete(growing);
            }
        } catch (IOException e) {
            growing.toFile().deleteOnExit();
        }
    }
}
