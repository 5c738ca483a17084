package elysium.glow.panel;

import elysium.glow.isf.ImageInput;
import elysium.glow.isf.Look;
import elysium.glow.preset.Draft;
import elysium.glow.preset.Layer;
import elysium.glow.preset.Plugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The image inputs of a look, and what is plugged into each. */
final class PlugRows {
    private final Map<String, List<String>> choices = new HashMap<>();

    void show(Ui ui, Draft draft, int place) {
        Look look = draft.performance().looks().get(place);
        for (ImageInput image : look.images()) {
            ui.group(image.name());
            ui.dials().name(image.name(), false);
            image(ui, draft, place, image);
            ui.endGroup();
        }
    }

    private void image(Ui ui, Draft draft, int place, ImageInput image) {
        Layer layer = draft.performance().preset().layers().get(place);
        String plugged = layer.strip().images().get(image.name());
        String own = Plugs.declared(image) + " (its own)";
        List<String> labels = new ArrayList<>(List.of(own));
        labels.addAll(choices(draft.performance().looks().get(place), image));
        int now = plugged == null ? 0 : labels.indexOf(plugged);
        ui.beside();
        int picked = ui.choice("##plug", labels, now, plugged == null ? own : plugged);
        ui.hint(
                image.from().isSound()
                        ? "what this sound reads; the window Sound says where it comes from"
                        : "what this image reads; pictures lie beside the look's file");
        if (picked != now) {
            String plug = picked == 0 ? null : labels.get(picked);
            String words = "image " + image.name() + " of " + layer.title();
            draft.layer(place, words, l -> l.with(l.strip().plugged(image.name(), plug)));
            draft.release();
        }
    }

    /** Read once for a look: a folder is not to be listed in every frame. */
    private List<String> choices(Look look, ImageInput image) {
        String key = look.source().file() + "/" + image.name();
        return choices.computeIfAbsent(key, _ -> Plugs.choices(look, image.name()));
    }
}
