package elysium.glow.show;

import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a picture whole or not at all. */
final class PictureFile {
    private PictureFile() {}

    static void write(Path file, byte[] bytes) {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(part);
            throw failed(file, e);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }

    /** One sentence for whoever asked for the file. */
    static UserError failed(Path file, IOException e) {
        return UserError.failed("the picture " + file + " can't be written: " + why(e) + ".", e);
    }

    private static String why(IOException e) {
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return switch (e) {
            case java.nio.file.AccessDeniedException _ -> "its folder is read-only";
            case java.nio.file.NoSuchFileException _ -> "its folder is not there";
            case java.nio.file.FileAlreadyExistsException _ -> "a file stands where a folder goes";
            case java.nio.file.DirectoryNotEmptyException _ -> "a folder of that name is there";
            default -> reason == null ? "the disk refuses it" : reason;
        };
    }
}
