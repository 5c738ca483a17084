package elysium.glow.app.gallery;

import elysium.glow.sitter.SitterSignal;

/** One of the pictures that hang for each preset. */
public enum Still {
    REST("rest", "At rest", null),
    SMILE("smile", "A broad smile", SitterSignal.SMILE),
    LAUGH("laugh", "A laugh", SitterSignal.OPENNESS),
    TALK("talk", "A word", SitterSignal.OPENNESS),
    FOUR("four", "Four people", SitterSignal.SMILE),
    NOBODY("nobody", "Nobody, after a visit", null);

    private final String word;
    private final String caption;
    private final SitterSignal wanted;

    Still(String word, String caption, SitterSignal wanted) {
        this.word = word;
        this.caption = caption;
        this.wanted = wanted;
    }

    /** The file's name without its ending. */
    public String word() {
        return word;
    }

    public String caption() {
        return caption;
    }

    /** What the moment is chosen for; null where any will do. */
    SitterSignal wanted() {
        return wanted;
    }
}
