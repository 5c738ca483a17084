package elysium.glow.preset;

import elysium.glow.flow.UserError;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.TextFile;
import java.nio.file.Path;

/** Starts new presets: small ones that glow already, or copies to go on from. */
public record FirstPreset(PresetFolder folder) {
    /** Two layers, a swarm and a route: one of everything that there is to turn. */
    private static final String TEXT =
            """
            {
                "$schema": "preset.schema.json",
                "version": 1,
                "intent": "What it is for, in one sentence.",
                "tags": ["new"],
                "credit": "",
                "license": "",
                "layers": [
                    {
                        "note": "the room, darkened",
                        "look": "nocturne",
                        "blend": "replace",
                        "values": { "moon": 0.17, "glow": 0.4 }
                    },
                    {
                        "note": "light on the lips: the stronger the smile, the brighter",
                        "look": "nacre",
                        "blend": "add",
                        "routes": [
                            { "from": "smile", "to": "glow", "low": 0.6, "high": 2.4, "rise": 0.2, "fall": 1.5 }
                        ]
                    }
                ],
                "swarm": { "count": 2000, "birth": 0.3, "lifeSeconds": 3, "sizePixels": 3 },
                "finish": { "bloom": 0.25, "bloomRadius": 0.5, "vignette": 0.4, "grain": 0.1 }
            }
            """;

    /**
     * Writes it, under a name that nothing has yet.
     *
     * @param from the preset to start from, or null
     */
    public Path write(String name, String from) {
        String refusal = PresetName.refusal(name);
        if (refusal != null) {
            throw UserError.usage("a preset can't be called '" + name + "': it " + refusal + ".");
        }
        refuseTaken(name);
        Path file = folder.folder().resolve(name + ".json");
        String text = from == null ? TEXT : folder.read(from).document().text();
        PresetFile.of(file, JsonDocument.parse(file.toString(), text), folder.looks());
        if (!TextFile.create(file, text)) {
            throw taken(name);
        }
        return file;
    }

    private void refuseTaken(String name) {
        for (String other : folder.names()) {
            if (PortableName.folded(other).equals(PortableName.folded(name))) {
                throw taken(other);
            }
        }
    }

    private UserError taken(String other) {
        return UserError.failed(
                "there is a preset '%s' in %s already; choose another name."
                        .formatted(other, folder.folder()));
    }
}
