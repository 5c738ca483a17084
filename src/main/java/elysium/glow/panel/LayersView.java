package elysium.glow.panel;

import elysium.glow.parameter.Dials;
import elysium.glow.preset.Blend;
import elysium.glow.preset.Draft;
import elysium.glow.preset.Layer;
import elysium.glow.preset.Strip;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The layers, the topmost first: what is seen of them, how they mix, and where they lie. */
final class LayersView implements View {
    private static final String KIND = "layer";
    private static final List<String> BLENDS =
            Arrays.stream(Blend.values()).map(Blend::spelling).toList();

    private final StringBuilder name = new StringBuilder();
    private final StringBuilder wanted = new StringBuilder();
    private int renamed = -1;
    private boolean begun;

    @Override
    public void show(Ui ui, Desk desk) {
        List<Layer> layers = desk.draft().performance().preset().layers();
        if (ui.button("Add a layer", -1, false)) {
            wanted.setLength(0);
            ui.fields().open("looks");
        }
        ui.hint("every look in shaders/looks; it comes on top, and is dragged to its place");
        looks(ui, desk, layers.size());
        for (int i = layers.size() - 1; i >= 0; i--) {
            ui.group("layer" + i);
            boolean there = layer(ui, desk, i, layers.get(i));
            ui.endGroup();
            if (!there) {
                return;
            }
        }
        if (layers.isEmpty()) {
            ui.small("No layers: nothing is drawn but the swarm.", Palette.FAINT);
        }
    }

    private void looks(Ui ui, Desk desk, int place) {
        if (!ui.fields().beginPopup("looks")) {
            return;
        }
        String search = ui.fields().line("##search", wanted.toString(), "search");
        wanted.setLength(0);
        wanted.append(search);
        ui.fields().beginPart("list", ui.px(260), ui.px(280));
        for (String look : desk.looks()) {
            boolean fits = look.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT));
            if (fits && ui.row(look, false)) {
                desk.add(place, look);
                ui.fields().closePopup();
            }
        }
        ui.fields().endPart();
        ui.fields().endPopup();
    }

    /** False if the layers are others from now on. */
    private boolean layer(Ui ui, Desk desk, int place, Layer layer) {
        Draft draft = desk.draft();
        boolean there = head(ui, draft, place, layer);
        if (there) {
            mix(ui, desk, place, layer);
        }
        return there;
    }

    private boolean head(Ui ui, Draft draft, int place, Layer layer) {
        Strip strip = layer.strip();
        if (ui.small("M", strip.mute(), "mute: it is not drawn")) {
            edit(draft, place, "mute " + layer.title(), strip.muted(!strip.mute()));
        }
        if (ui.small("S", strip.solo(), "solo: nothing else is drawn")) {
            edit(draft, place, "solo " + layer.title(), strip.soloed(!strip.solo()));
        }
        if (renamed == place) {
            rename(ui, draft, place, strip);
            return true;
        }
        boolean seen = draft.performance().preset().isSeen(place);
        boolean gone =
                ui.nameWithCross(layer.title(), seen, "remove this layer (Ctrl+Z brings it back)");
        if (!gone && ui.fields().wasDoubleClicked()) {
            renamed = place;
            begun = true;
            name.setLength(0);
            name.append(layer.title());
        }
        ui.fields().carry(KIND, place, layer.title());
        int dropped = ui.fields().dropped(KIND);
        if (dropped >= 0 && dropped != place) {
            draft.move(dropped, place);
            return false;
        }
        if (gone) {
            draft.remove(place);
        }
        return !gone;
    }

    private void rename(Ui ui, Draft draft, int place, Strip strip) {
        if (begun) {
            ui.fields().focus();
        }
        boolean entered = ui.fields().entered("##name", name, "its look's name");
        if (entered || (!begun && ui.fields().wasLeft())) {
            edit(draft, place, "rename", strip.named(name.toString()));
            renamed = -1;
        }
        begun = false;
    }

    private void mix(Ui ui, Desk desk, int place, Layer layer) {
        Draft draft = desk.draft();
        int now = layer.blend().ordinal();
        int picked = ui.choiceOf("##blend", BLENDS, now, 0.42f);
        ui.hint("how it joins what lies below");
        if (picked != now) {
            Blend blend = Blend.values()[picked];
            UnaryOperator<Layer> blended = each -> each.with(blend);
            draft.layer(place, "blend of " + layer.title() + ": " + blend.spelling(), blended);
            draft.release();
        }
        Dials dials = desk.dials();
        int mix = draft.performance().groups().mix();
        float played = desk.banks().get(mix).played().get(place);
        float opacity = ui.dials().part("##opacity", dials.group(mix).get(place), played);
        dials.set(mix, place, opacity);
        if (ui.dials().wasLetGo()) {
            dials.release();
        }
    }

    private static void edit(Draft draft, int place, String words, Strip strip) {
        draft.layer(place, words, layer -> layer.with(strip));
        draft.release();
    }
}
