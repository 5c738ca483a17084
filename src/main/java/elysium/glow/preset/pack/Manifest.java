package elysium.glow.preset.pack;

import elysium.glow.json.JsonEdit;
import elysium.glow.json.JsonLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * What a pack says of itself.
 *
 * @param preset the preset's name
 */
public record Manifest(
        String preset, String intent, String credit, String license, List<Listed> parts) {
    static final String FORMAT = "format";

    /**
     * A part as it should be.
     *
     * @param credit of a shader, who made it; else empty
     */
    public record Listed(String path, long bytes, String sha256, String credit) {}

    /** As JSON; the same manifest gives the same text. */
    String text() {
        List<String> listed = new ArrayList<>();
        for (Listed part : parts) {
            String credit =
                    part.credit.isEmpty() ? "" : ", \"credit\": " + JsonEdit.quoted(part.credit);
            listed.add(
                    "{ \"path\": %s, \"bytes\": %d, \"sha256\": %s%s }"
                            .formatted(
                                    JsonEdit.quoted(part.path),
                                    part.bytes,
                                    JsonEdit.quoted(part.sha256),
                                    credit));
        }
        String head =
                "{ \"format\": %d, \"preset\": %s, \"intent\": %s, \"credit\": %s, \"license\": %s"
                        .formatted(
                                PackLimits.FORMAT,
                                JsonEdit.quoted(preset),
                                JsonEdit.quoted(intent),
                                JsonEdit.quoted(credit),
                                JsonEdit.quoted(license));
        return JsonLayout.of(head + ", \"parts\": [" + String.join(", ", listed) + "] }") + "\n";
    }
}
