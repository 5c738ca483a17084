package elysium.glow.json;

import elysium.glow.flow.FileError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that a person wrote: read whole, or refused with a sentence. */
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
