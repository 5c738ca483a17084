package elysium.glow.trial;

import elysium.glow.flow.Sha256;
import elysium.glow.isf.ImageInput;
import elysium.glow.isf.ImportedPicture;
import elysium.glow.isf.Look;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** By what a verdict is remembered: everything that it depends on, as one number. */
final class VerdictKey {
    /** Counted up when looks are tried in another way. */
    private static final String MANNER = "1";

    private VerdictKey() {}

    /** Of this look, translated as it is now, on that driver. */
    static String of(Look look, String driver) {
        MessageDigest digest = Sha256.digest();
        Look.Source source = look.source();
        add(digest, MANNER);
        add(digest, driver);
        add(digest, source.text());
        add(digest, source.vertexText() == null ? "" : source.vertexText());
        add(digest, source.vertexGlsl());
        add(digest, source.fragmentGlsl());
        for (ImageInput image : look.images()) {
            ImportedPicture picture = image.picture();
            if (picture != null) {
                add(digest, picture.width() + "x" + picture.height());
                digest.update(picture.rgba().duplicate());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
