package elysium.glow.preset.pack;

import elysium.glow.flow.UserError;
import elysium.glow.json.TextFile;
import elysium.glow.preset.About;
import elysium.glow.preset.PresetFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes packs: the same files give the same bytes. */
public final class Packing {
    private Packing() {}

    /**
     * The bytes of a pack with all that the preset needs.
     *
     * @param thumbnail a PNG that shows it, or null
     */
    public static byte[] of(PresetFile preset, byte[] thumbnail) {
        Contents contents = Contents.of(preset);
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, Path> file : contents.files().entrySet()) {
            parts.add(new Part(file.getKey(), bytes(file.getKey(), file.getValue())));
        }
        if (thumbnail != null) {
            parts.add(new Part(PartKind.PICTURE_OF_IT, thumbnail));
        }
        List<Manifest.Listed> listed = new ArrayList<>();
        for (Part part : parts) {
            String credit = contents.credits().getOrDefault(part.path(), "");
            long bytes = part.bytes().length;
            listed.add(new Manifest.Listed(part.path(), bytes, Pack.sha256(part), credit));
        }
        About about = preset.preset().about();
        Manifest manifest =
                new Manifest(
                        preset.preset().name(),
                        about.intent(),
                        about.credit(),
                        about.license(),
                        listed);
        List<Part> all = new ArrayList<>();
        all.add(new Part(PartKind.MANIFEST, Zip.utf8(manifest.text())));
        all.addAll(parts);
        byte[] zip = ZipWriter.write(all);
        Pack.read(
                "the pack of " + preset.preset().name(), zip); // what nobody could install is none
        return zip;
    }

    private static byte[] bytes(String path, Path file) {
        String refusal = PartKind.refusal(path);
        if (refusal != null) {
            throw UserError.failed("%s can't travel: it %s.".formatted(file, refusal));
        }
        return TextFile.bytes(file, PackLimits.MOST_PART_BYTES);
    }
}
