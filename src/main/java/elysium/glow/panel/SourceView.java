package elysium.glow.panel;

/** Where the pictures come from, whether they do, and where else they could come from. */
final class SourceView implements View {
    private final StringBuilder typed = new StringBuilder();
    private boolean asked;

    @Override
    public void show(Ui ui, Desk desk) {
        if (!asked) {
            asked = true;
            desk.lookForCameras();
        }
        Desk.Source source = desk.source();
        ui.dot(Palette.of(source.health()), false);
        ui.text(source.name(), Palette.TEXT);
        ui.small(source.about(), Palette.FAINT);
        for (String choice : source.choices()) {
            if (ui.row(choice, choice.equals(source.name()))) {
                desk.choose(choice);
            }
        }
        if (ui.button("Look for cameras again", -1, false)) {
            desk.lookForCameras();
        }
        String hint = "a film, a picture, a folder, http:// or rtsp://";
        if (ui.fields().entered("##typed", typed, hint) && !typed.isEmpty()) {
            desk.choose(typed.toString().strip());
        }
        ui.hint("press Enter to take it");
    }
}
