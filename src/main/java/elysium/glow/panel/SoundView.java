package elysium.glow.panel;

import elysium.glow.mood.Signal;

/** What is heard, how loud it is, and where else it could come from. */
final class SoundView implements View {
    private static final Signal[] LEVELS = {
        Signal.AUDIO_LEVEL,
        Signal.AUDIO_ONSET,
        Signal.AUDIO_BASS,
        Signal.AUDIO_MID,
        Signal.AUDIO_TREBLE
    };

    private final Trace[] traces = new Trace[LEVELS.length];
    private final StringBuilder typed = new StringBuilder();
    private boolean asked;

    SoundView() {
        java.util.Arrays.setAll(traces, _ -> new Trace());
    }

    @Override
    public void show(Ui ui, Desk desk) {
        if (!asked) {
            asked = true;
            desk.lookForMicrophones();
        }
        Desk.Source sound = desk.sound();
        ui.dot(Palette.of(sound.health()), false);
        ui.text(sound.name(), Palette.TEXT);
        ui.small(sound.about(), Palette.FAINT);
        levels(ui, desk);
        for (String choice : sound.choices()) {
            if (ui.row(choice, choice.equals(sound.name()))) {
                desk.listen(choice);
            }
        }
        if (ui.button("Look for microphones again", -1, false)) {
            desk.lookForMicrophones();
        }
        if (ui.fields().entered("##typed", typed, "a file with sound, also a film")
                && !typed.isEmpty()) {
            desk.listen(typed.toString().strip());
        }
        ui.hint("press Enter to take it");
    }

    private void levels(Ui ui, Desk desk) {
        ui.plots().begin();
        for (int i = 0; i < LEVELS.length; i++) {
            traces[i].add(desk.signal(LEVELS[i]));
            ui.plots().trace(LEVELS[i].spelling(), traces[i], 0, 1);
        }
        ui.plots().end();
    }
}
