package elysium.glow.app.eval;

import java.util.Locale;

/** What kind of pictures there are, and what is asked of the tracker on them. */
public enum Task {
    /** One face a picture. */
    LANDMARKS,
    /** Tight crops: the picture is the face. */
    EMOTION,
    /** The same, in 64 pixels. */
    SMILE64,
    /** Whole photographs: everything found. */
    FRAMES,
    /** Whole photographs of nobody. */
    BACKGROUND,
    /** Films, tracked from frame to frame. */
    CLIPS;

    boolean isCrop() {
        return this == EMOTION || this == SMILE64;
    }

    boolean takesBoxes() {
        return this == LANDMARKS || isCrop();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
