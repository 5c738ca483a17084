package elysium.glow.preset.library;

import elysium.glow.flow.Sha256;
import elysium.glow.flow.UserError;
import elysium.glow.isf.ImageInput;
import elysium.glow.isf.Look;
import elysium.glow.isf.Pieces;
import elysium.glow.preset.PresetFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether a preset would still look the same: a number that follows from all it draws with.
 */
public final class Fingerprint {
    private final MessageDigest digest = Sha256.digest();

    private Fingerprint() {}

    /**
     * Of the preset's text, its looks with their pieces, vertex shaders and pictures, and the
     * passes with the one piece that they include.
     *
     * @param recipe what else the picture follows from, in words
     */
    public static String of(PresetFile preset, Path passes, String recipe) {
        Fingerprint print = new Fingerprint();
        print.add(recipe);
        print.add(preset.document().text());
        preset.looks().forEach(print::add);
        print.add(Pieces.named("light").text());
        print.addFolder(passes);
        return HexFormat.of().formatHex(print.digest.digest(), 0, 16);
    }

    private void add(Look look) {
        add(look.source().text());
        add(look.source().vertexText() == null ? "" : look.source().vertexText());
        look.source().pieces().forEach(piece -> add(piece.text()));
        for (ImageInput image : look.images()) {
            if (image.from() == ImageInput.From.IMPORTED) {
                addFile(Path.of(image.file()));
            }
        }
    }

    private void addFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(this::addFile);
        } catch (IOException e) {
            throw UserError.failed("the folder " + folder + " can't be read.", e);
        }
    }

    /** A picture that is not there is drawn as none: that, too, is something to look like. */
    private void addFile(Path file) {
        try {
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            add(file.getFileName().toString());
            add(bytes);
        } catch (IOException e) {
            throw UserError.failed("the file " + file + " can't be read.", e);
        }
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The length first, so that no two lists of parts have the same bytes. */
    private void add(byte[] bytes) {
        int length = bytes.length;
        for (int shift : List.of(24, 16, 8, 0)) {
            digest.update((byte) (length >> shift));
        }
        digest.update(bytes);
    }
}
