package elysium.glow.app;

import elysium.glow.flow.Sha256;
import elysium.glow.isf.Look;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The looks that come with the program, by their text: they were tried before it was given out. */
final class ShippedLooks {
    private static final String LIST = "shipped-looks.sha256";
    private static final int DIGITS = 64;

    private final Set<String> hashes = new HashSet<>();

    ShippedLooks() {
        try (InputStream in = ShippedLooks.class.getResourceAsStream(LIST)) {
            if (in != null) {
                String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
                text.lines()
                        .filter(line -> line.length() > DIGITS)
                        .forEach(line -> hashes.add(line.substring(0, DIGITS)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a look is one of them, word for word. */
    boolean holds(Look look) {
        return look.source().vertexText() == null && hashes.contains(hash(look.source().text()));
    }

    static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
