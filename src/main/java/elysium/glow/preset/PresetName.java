package elysium.glow.preset;

/** What a preset can be called: its file's name without the ending. */
public final class PresetName {
    private PresetName() {}

    /** Why this is no such name, to follow the name in a sentence; null if it is one. */
    public static String refusal(String name) {
        String folded = PortableName.folded(name);
        if (folded.endsWith(".json")) {
            return "ends with '.json', which is added to it";
        }
        if (folded.endsWith(".schema")) {
            return "ends with '.schema', which is no preset's";
        }
        return PortableName.refusal(name);
    }
}
