package elysium.glow.preset.pack;

import elysium.glow.flow.FileError;
import elysium.glow.flow.Sha256;
import elysium.glow.json.TextFile;
import elysium.glow.preset.PortableName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A pack whose parts are those that its manifest lists, no more, no fewer, none changed. */
public record Pack(Manifest manifest, List<Part> parts) {

    /**
     * Reads and verifies one.
     *
     * @throws FileError with the one thing that is wrong with it
     */
    public static Pack read(Path file) {
        return of(file.toString(), ZipReader.read(file));
    }

    static Pack read(String file, byte[] bytes) {
        return of(file, ZipReader.read(file, bytes));
    }

    private static Pack of(String file, List<Part> found) {
        Map<String, Part> byPath = new HashMap<>();
        Set<String> folded = new HashSet<>();
        for (Part part : found) {
            if (!folded.add(PortableName.folded(part.path()))) {
                throw refused(file, part.path(), "is there twice, or twice but for its spelling");
            }
            byPath.put(part.path(), part);
        }
        Part manifest = byPath.remove(PartKind.MANIFEST);
        if (manifest == null) {
            throw new FileError(file, 0, 0, "this is no pack: it has no manifest.json.");
        }
        String place = file + ":" + PartKind.MANIFEST;
        String text = TextFile.utf8(place, manifest.bytes());
        Manifest read = ManifestReader.read(place, text);
        List<Part> parts = new ArrayList<>();
        for (Manifest.Listed listed : read.parts()) {
            parts.add(verified(file, listed, byPath.remove(listed.path())));
        }
        for (Part left : byPath.values()) {
            throw refused(file, left.path(), "is not in its manifest");
        }
        if (parts.stream().noneMatch(part -> part.path().equals(presetPath(read.preset())))) {
            throw new FileError(file, 0, 0, "the preset '" + read.preset() + "' is not in it.");
        }
        return new Pack(read, List.copyOf(parts));
    }

    static String presetPath(String name) {
        return PartKind.PRESETS + name + PartKind.PRESET_ENDING;
    }

    private static Part verified(String file, Manifest.Listed listed, Part part) {
        String refusal = PartKind.refusal(listed.path());
        if (refusal != null) {
            throw refused(file, listed.path(), refusal);
        }
        if (part == null) {
            throw refused(file, listed.path(), "is in its manifest, and missing or listed twice");
        }
        if (part.bytes().length != listed.bytes() || !sha256(part).equals(listed.sha256())) {
            throw refused(file, listed.path(), "is not what its manifest says: it was changed");
        }
        PartKind kind = PartKind.of(listed.path());
        boolean picture = kind == PartKind.PICTURE || kind == PartKind.THUMBNAIL;
        if (picture && !PictureBytes.areOne(part.bytes())) {
            throw refused(file, listed.path(), "is called a picture, and is none");
        }
        return part;
    }

    static String sha256(Part part) {
        return Sha256.of(part.bytes());
    }

    private static FileError refused(String file, String path, String sentence) {
        return new FileError(
                file, 0, 0, "its part '%s' %s.".formatted(Printable.of(path), sentence));
    }
}
