package elysium.glow.preset.pack;

import elysium.glow.isf.ImageInput;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookText;
import elysium.glow.preset.PresetFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The files that a preset needs: its own, its looks with their vertex shaders, and their pictures.
 *
 * @param files by the paths that they have in a pack
 * @param credits of the shaders, by the same paths
 */
record Contents(Map<String, Path> files, Map<String, String> credits) {

    static Contents of(PresetFile preset) {
        Contents contents = new Contents(new LinkedHashMap<>(), new LinkedHashMap<>());
        contents.files.put(Pack.presetPath(preset.preset().name()), preset.path());
        Set<Look> looks = new LinkedHashSet<>(preset.looks());
        if (preset.preset().morph() != null && preset.preset().morph().through() != null) {
            looks.add(preset.preset().morph().through());
        }
        looks.forEach(contents::add);
        return contents;
    }

    private void add(Look look) {
        Path shader = Path.of(look.source().file());
        String path = PartKind.LOOKS + shader.getFileName();
        files.put(path, shader);
        credits.put(path, String.join(", ", look.credits()));
        if (look.source().vertexText() != null) {
            Path vertex = LookText.vertexOf(shader);
            files.put(PartKind.LOOKS + vertex.getFileName(), vertex);
        }
        for (ImageInput image : look.images()) {
            if (image.from() == ImageInput.From.IMPORTED) {
                picture(shader.toAbsolutePath().normalize().getParent(), image);
            }
        }
    }

    private void picture(Path folder, ImageInput image) {
        Path picture = Path.of(image.file());
        String below = folder.relativize(picture).toString().replace('\\', '/');
        files.put(PartKind.LOOKS + below, picture);
    }
}
