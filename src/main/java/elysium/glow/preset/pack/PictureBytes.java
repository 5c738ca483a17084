package elysium.glow.preset.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Tells pictures from what only has a picture's name, by how they begin. */
final class PictureBytes {
    private static final List<byte[]> BEGINNINGS =
            List.of(
                    latin("\u0089PNG\r\n\u001a\n"),
                    latin("\u00ff\u00d8\u00ff"),
                    latin("GIF87a"),
                    latin("GIF89a"),
                    latin("BM"),
                    latin("II*\0"),
                    latin("MM\0*"));

    private PictureBytes() {}

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static boolean areOne(byte[] bytes) {
        for (byte[] start : BEGINNINGS) {
            boolean longer = bytes.length > start.length;
            if (longer && Arrays.equals(bytes, 0, start.length, start, 0, start.length)) {
                return true;
            }
        }
        return false;
    }
}
