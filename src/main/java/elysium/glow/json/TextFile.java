package elysium.glow.json;

import elysium.glow.flow.FileError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/** A file that a person wrote: read whole or refused with a sentence, and saved whole or not. */
public final class TextFile {
    private TextFile() {}

    public static byte[] bytes(Path path, int most) {
        if (Files.isDirectory(path)) {
            throw refusal(path, "this is a folder; a file was expected.");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw refusal(path, "this is not an ordinary file.");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw refusal(path, "this file is larger than " + (most >> 20) + " MB.");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw refusal(path, "there is no such file.");
        } catch (AccessDeniedException e) {
            throw refusal(path, "this file may not be read; look at its permissions.");
        } catch (IOException e) {
            throw refusal(path, "this file could not be read: " + e.getMessage() + ".");
        }
    }

    private static FileError refusal(Path path, String sentence) {
        return new FileError(path.toString(), 0, 0, sentence);
    }

    /**
     * Saves the text whole or not at all: to a file beside it, to the disk, then into its place.
     *
     * <p>Only those who write wait for one another; whoever reads sees the old text or the new.
     */
    public static void save(Path path, String text) {
        save(path, null, text);
    }

    /** Saves the text in place of another; false if the file holds something else by now. */
    public static boolean save(Path path, String before, String text) {
        return write(path, text, target -> before == null || holds(target, before));
    }

    /** Saves the text as a new file; false if there is one already. */
    public static boolean create(Path path, String text) {
        return write(path, text, target -> !Files.exists(target, LinkOption.NOFOLLOW_LINKS));
    }

    /** Whether a file may be written, asked while nobody else of us writes. */
    @FunctionalInterface
    private interface Condition {
        boolean holds(Path target) throws IOException;
    }

    private static boolean write(Path path, String text, Condition condition) {
        try {
            Path target = path.toAbsolutePath();
            try (FolderLock _ = FolderLock.of(target.getParent())) {
                if (!condition.holds(target)) {
                    return false;
                }
                replace(target, text.getBytes(StandardCharsets.UTF_8));
                return true;
            }
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw refusal(path, "this file may not be written; look at its folder's permissions.");
        } catch (IOException e) {
            throw refusal(path, "this file could not be saved: " + e.getMessage() + ".");
        }
    }

    private static boolean holds(Path target, String text) throws IOException {
        return Files.isRegularFile(target)
                && Arrays.equals(Files.readAllBytes(target), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        Path beside = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".new");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            keepPermissions(target, beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** A temporary file is its owner's alone; the saved one is as open as it was. */
    private static void keepPermissions(Path target, Path beside) throws IOException {
        if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(
                    beside,
                    Files.exists(target)
                            ? Files.getPosixFilePermissions(target)
                            : PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    /** The characters, refused where they are not UTF-8. */
    public static String utf8(String file, byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(file, out.flip());
        }
        return out.flip().toString();
    }

    private static FileError notUtf8(String file, CharBuffer before) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            boolean ends = before.charAt(i) == '\n';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return new FileError(
                file, line, column, "this is not UTF-8; save the file with that encoding.");
    }
}
