package elysium.glow.panel;

import elysium.glow.control.Action;
import elysium.glow.gpu.GpuScope;
import elysium.glow.parameter.Curve;
import elysium.glow.preset.library.Card;
import elysium.glow.preset.library.Mark;
import java.util.List;

/** The presets at hand: found by words, told by small pictures, marked, played, varied. */
final class PresetsView implements View, AutoCloseable {
    private static final Travel SECONDS = new Travel(0, 60, Curve.EXPONENTIAL);
    private static final float WIDE = 104;

    private final Thumbnails thumbnails;
    private String search = "";
    private boolean asked;

    PresetsView(GpuScope scope) {
        thumbnails = new Thumbnails(scope);
    }

    @Override
    public void show(Ui ui, Desk desk) {
        if (!asked) {
            asked = true;
            desk.readPresets();
        }
        Desk.Rack rack = desk.rack();
        buttons(ui, desk, rack);
        search = ui.fields().line("##search", search, "search");
        ui.hint(
                "words, tag:warm, look:nacre, is:favourite, rating:3; a minus before what must not be");
        ui.fields().beginPart("list", 0, 0);
        List<Card> cards = desk.catalogue().search(search);
        for (Card card : cards) {
            ui.group(card.name());
            card(ui, desk, rack, card);
            ui.endGroup();
        }
        if (cards.isEmpty()) {
            ui.small("Nothing is found.", Palette.FAINT);
        }
        ui.fields().endPart();
    }

    private void card(Ui ui, Desk desk, Desk.Rack rack, Card card) {
        boolean playing = card.name().equals(rack.playingName());
        var picture = thumbnails.of(card.name(), desk.thumbnail(card.name()));
        if (picture != null) {
            if (ui.pictures().button("picture", picture, ui.px(WIDE), playing) && !playing) {
                desk.play(card.name());
            }
            ui.hint(card.about().intent());
            ui.beside();
        }
        ui.beginBlock();
        ui.disabled(!card.isPlayable());
        if (ui.row(card.name() + (playing && rack.changed() ? "  *" : ""), playing) && !playing) {
            desk.play(card.name());
        }
        ui.enabled();
        ui.hint(card.isPlayable() ? card.about().intent() : card.trouble());
        marks(ui, desk, card);
        if (!card.tags().isEmpty()) {
            ui.small(String.join(", ", card.tags()), Palette.FAINT);
        }
        ui.endBlock();
    }

    private static void marks(Ui ui, Desk desk, Card card) {
        int stars = ui.plots().stars(card.mark().rating(), Mark.MOST_STARS);
        if (stars >= 0) {
            int now = stars == card.mark().rating() ? 0 : stars;
            desk.mark(card.name(), mark -> mark.rated(now));
        }
        ui.beside();
        boolean favourite = card.mark().favourite();
        if (ui.plots().heart(favourite)) {
            desk.mark(card.name(), mark -> mark.favourite(!favourite));
        }
        ui.hint("a favourite, or not");
    }

    private static void buttons(Ui ui, Desk desk, Desk.Rack rack) {
        float half = (ui.width() - ui.gap()) / 2;
        button(ui, desk, new Key(Action.REVERT, "Revert", rack.changed()), half);
        ui.beside();
        button(ui, desk, new Key(Action.SAVE, "Save", rack.changed()), half);
        float third = (ui.width() - 2 * ui.gap()) / 3;
        button(ui, desk, new Key(Action.COMPARE, "A / B", true), third);
        ui.beside();
        button(ui, desk, new Key(Action.NEARBY, "Near by", true), third);
        ui.beside();
        button(ui, desk, new Key(Action.RANDOM, "Chance", true), third);
        ui.word("morph");
        float before = desk.morphSeconds();
        float seconds = ui.dials().number("##morph", before, SECONDS, "%.1f s");
        if (seconds != before) {
            desk.morph(seconds);
        }
        ui.hint("the seconds in which one preset turns into another");
    }

    /** A button, and whether it can be pressed now. */
    private record Key(Action action, String words, boolean possible) {}

    private static void button(Ui ui, Desk desk, Key key, float width) {
        ui.disabled(!key.possible);
        if (ui.button(key.words, width, key.possible && key.action == Action.SAVE)) {
            desk.act(key.action);
        }
        ui.enabled();
        ui.hint(key.action.words());
    }

    @Override
    public void close() {
        thumbnails.close();
    }
}
