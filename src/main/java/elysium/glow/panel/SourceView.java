package elysium.glow.panel;

/** Where the pictures come from, and whether they do. */
final class SourceView implements View {
    @Override
    public void show(Ui ui, Desk desk) {
        Desk.Source source = desk.source();
        if (!ui.section("Source", source.about(), true)) {
            return;
        }
        int colour =
                switch (source.health()) {
                    case LIVE -> Palette.GLOW;
                    case WAITING -> Palette.WARN;
                    case LOST -> Palette.BAD;
                };
        if (source.choices().isEmpty()) {
            ui.dot(colour, false);
            ui.text(source.name(), Palette.TEXT);
            ui.noteBelow(source.about());
            return;
        }
        ui.dot(colour, true);
        int now = source.choices().indexOf(source.name());
        int picked = ui.choice("##source", source.choices(), now, source.name());
        if (picked != now) {
            desk.choose(source.choices().get(picked));
        }
        ui.noteBelow(source.about());
    }
}
