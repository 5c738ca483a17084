package elysium.glow.control;

/** Something that a person can ask of the running show with one key. */
public enum Action {
    FULL_SCREEN("full screen on or off"),
    PANEL("panel on or off"),
    STUDIO("the studio: every window, to make looks"),
    KEYS("this list of keys"),
    NEXT_PRESET("next preset"),
    PREVIOUS_PRESET("previous preset"),
    RANDOM("other values by chance"),
    NEARBY("values near by"),
    COMPARE("A or B: keep these values, then go to and fro"),
    BLACKOUT("blackout on or off"),
    MIRROR("mirror the camera or not"),
    SNAPSHOT("keep a picture of this moment"),
    UNDO("undo the last step"),
    REDO("redo it"),
    SAVE("save the dials to the preset"),
    REVERT("take the preset as it was saved"),
    LEAVE("leave full screen; twice: quit"),
    QUIT("quit");

    private final String words;

    Action(String words) {
        this.words = words;
    }

    /** What it does, as the list of keys says it. */
    public String words() {
        return words;
    }
}
