package elysium.glow.trial;

import elysium.glow.isf.ImageInput;
import elysium.glow.isf.Look;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what a verdict is remembered: everything that it depends on, as one number. */
final class VerdictKey {
    /** Counted up when looks are tried in another way. */
    private static final String MANNER = "1";

    private VerdictKey() {}

    /** Of this look, translated as it is now, on that driver. */
    static String of(Look look, String driver) {
        MessageDigest digest = sha256();
        Look.Source source = look.source();
        add(digest, MANNER);
        add(digest, driver);
        add(digest, source.text());
        add(digest, source.vertexText() == null ? "" : source.vertexText());
        add(digest, source.vertexGlsl());
        add(digest, source.fragmentGlsl());
        for (ImageInput image : look.images()) {
            if (image.file() != null) {
                addFile(digest, Path.of(image.file()));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a JDK without SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static void addFile(MessageDigest digest, Path file) {
        add(digest, file.getFileName().toString());
        byte[] some = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int got = in.read(some); got >= 0; got = in.read(some)) {
                digest.update(some, 0, got);
            }
        } catch (IOException e) {
            add(digest, "missing");
        }
    }
}
