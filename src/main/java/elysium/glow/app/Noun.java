package elysium.glow.app;

import java.util.List;
import java.util.function.Supplier;

/**
 * A first word of the command line: the commands that it leads to are made only when asked for, so
 * that the show starts without them.
 */
enum Noun {
    SHOW("show", "opens the show (what glow alone does)", ShowCommand::new),
    STUDIO("studio", "opens the show to work on it: files are watched", StudioCommand::new),
    RENDER(
            "render",
            "makes a film or pictures offline, the same bytes each time",
            RenderCommand::new),
    TRACK("track", "prints what is seen in each frame", TrackCommand::new),
    EVAL(
            "eval",
            "looks at a folder of pictures or clips, and scores what is seen",
            EvalCommand::new),
    CAMERAS("cameras", "lists cameras and their formats", CamerasCommand::new),
    SOUNDS("sounds", "lists microphones and lines", SoundsCommand::new),
    DISPLAYS("displays", "lists displays", DisplaysCommand::new),
    PRESET("preset", "lists, checks, starts, packs and installs presets", PresetCommand::new),
    GALLERY("gallery", "hangs every preset on a page: stills and a loop", GalleryCommand::new),
    SHADER("shader", "lists, checks and starts looks", ShaderCommand::new),
    SETTINGS("settings", "checks and shows the settings", SettingsCommand::new),
    SITTER("sitter", "exports synthetic visitors with their truth", SitterCommand::new),
    BENCH("bench", "measures", BenchCommand::new),
    DOCTOR("doctor", "looks whether everything that is needed is there", DoctorCommand::new);

    private final String word;
    private final String purpose;

    @SuppressWarnings("ImmutableEnumChecker") // a constructor, which never changes
    private final Supplier<Object> command;

    Noun(String word, String purpose, Supplier<Object> command) {
        this.word = word;
        this.purpose = purpose;
        this.command = command;
    }

    String word() {
        return word;
    }

    String purpose() {
        return purpose;
    }

    Object newCommand() {
        return command.get();
    }

    /** The noun of that word, or null. */
    static Noun of(String word) {
        for (Noun noun : values()) {
            if (noun.word.equals(word)) {
                return noun;
            }
        }
        return null;
    }

    static List<String> words() {
        return java.util.Arrays.stream(values()).map(Noun::word).toList();
    }
}
