package elysium.glow.sitter;

import java.util.List;

/**
 * A small play: what each person does from which moment on. They breathe, sway and blink beside it.
 *
 * @param parts of the people in turn, round and round where there are more people than parts
 */
public record Script(List<Part> parts) implements Direction {

    /** From that moment on somebody does this; they take half a second to get there. */
    public record Cue(double seconds, Act act) {}

    /**
     * What one person does: at rest until the first cue.
     *
     * @param cues in the order of their time
     * @param leavesSeconds when they walk away for good; infinite for never
     */
    public record Part(List<Cue> cues, double leavesSeconds) {
        public Part {
            cues = List.copyOf(cues);
            for (int i = 1; i < cues.size(); i++) {
                if (!(cues.get(i).seconds > cues.get(i - 1).seconds)) {
                    throw new IllegalArgumentException(
                            "a cue at " + cues.get(i).seconds + " s comes after a later one");
                }
            }
        }

        /** Somebody who stays. */
        public Part(List<Cue> cues) {
            this(cues, Double.POSITIVE_INFINITY);
        }

        /** The number of the cue that they follow at that moment; -1 before the first. */
        int at(double seconds) {
            int last = -1;
            for (int i = 0; i < cues.size() && cues.get(i).seconds <= seconds; i++) {
                last = i;
            }
            return last;
        }

        /** What a cue of that number asks for. */
        Act act(int cue) {
            return cue < 0 ? Act.REST : cues.get(cue).act;
        }
    }

    public Script {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a script without parts");
        }
    }

    Part part(int person) {
        return parts.get(person % parts.size());
    }
}
