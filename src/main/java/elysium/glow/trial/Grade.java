package elysium.glow.trial;

import java.util.Locale;

/** What became of a look that was tried, the best first. */
public enum Grade {
    OK(true, "draws as it should"),
    /** The driver took it and remarked on it. */
    WARNING(true, "the driver has something to remark"),
    /** It writes nothing that could be seen. */
    BLANK(true, "nothing can be seen"),
    /** Its frames take longer than a show has for one. */
    SLOW(true, "too slow for a show at this size"),
    /** It writes colours that are no finite numbers; a show mends them. */
    NAN(true, "writes what is no number"),
    HEADER(false, "its header can't be read"),
    TRANSLATE(false, "its text can't be translated to GLSL"),
    COMPILE(false, "the driver refuses it"),
    /** It took too long or too much memory, or took its process with it. */
    HANG(false, "too long, too large, or a crash");

    private final boolean playable;
    private final String meaning;

    Grade(boolean playable, String meaning) {
        this.playable = playable;
        this.meaning = meaning;
    }

    /** Whether a show may draw it. */
    public boolean isPlayable() {
        return playable;
    }

    /** Whether somebody has to mend it. */
    public boolean isFailure() {
        return !playable || this == NAN;
    }

    /** As people and programs read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String meaning() {
        return meaning;
    }
}
