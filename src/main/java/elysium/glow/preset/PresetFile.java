package elysium.glow.preset;

import elysium.glow.flow.UserError;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookFolder;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A preset with the file it came from and the looks that it plays.
 *
 * @param looks one for each layer, in their order
 */
public record PresetFile(Path path, JsonDocument document, Preset preset, List<Look> looks) {

    /** Reads and checks a file; every mistake in it is a {@code FileError} with its place. */
    public static PresetFile read(Path path, LookFolder looks) {
        return of(path, JsonDocument.read(path), looks);
    }

    static PresetFile of(Path path, JsonDocument document, LookFolder looks) {
        PresetReader reader = new PresetReader(document, looks);
        Preset preset = reader.read(bareName(path));
        return new PresetFile(path, document, preset, reader.looks());
    }

    /** What a preset is called whose file that is: its name without the ending. */
    public static String bareName(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
    }

    /** The text with other values, opacities, blends and routes in it, and all else as it was. */
    public String textWith(Preset changed) {
        return textWith(new Standing(changed, looks, Standing.of(this).origins()));
    }

    private String textWith(Standing changed) {
        return new PresetEdit(this, changed).text();
    }

    /** Saves other values into the file; refused if somebody else has changed it meanwhile. */
    public PresetFile save(Preset changed) {
        return save(changed, Standing.of(this).origins(), looks);
    }

    /**
     * Saves other layers, too.
     *
     * @param origins which layer of this file each one was; -1 for a new one
     */
    PresetFile save(Preset changed, List<Integer> origins, List<Look> newLooks) {
        String text = textWith(new Standing(changed, newLooks, origins));
        JsonDocument after = JsonDocument.parse(path.toString(), text);
        if (!TextFile.save(path, document.text(), text)) {
            throw UserError.failed(
                    path + " was changed by another program; load it again before saving.");
        }
        return new PresetFile(path, after, changed, newLooks);
    }

    /** With those of the looks known before that still read the same, in place of its own. */
    public PresetFile keeping(List<Look> known) {
        List<Look> kept = new ArrayList<>(looks);
        kept.replaceAll(
                look ->
                        known.stream()
                                .filter(other -> other.source().equals(look.source()))
                                .findFirst()
                                .orElse(look));
        return new PresetFile(path, document, preset, List.copyOf(kept));
    }

    /** The same, with a look that was edited in place of the one of its name. */
    PresetFile renewed(Look look) {
        List<Look> all = new ArrayList<>(looks);
        all.replaceAll(each -> each.name().equals(look.name()) ? look : each);
        return new PresetFile(path, document, preset, List.copyOf(all));
    }
}
