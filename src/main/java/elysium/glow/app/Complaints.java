package elysium.glow.app;

import elysium.glow.flow.Excerpt;
import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with presets and looks at this moment: faults, with the lines that are meant. */
final class Complaints {
    private static final int MOST = 16;

    private final Faults faults;
    private final Map<Object, Excerpt> standing = new LinkedHashMap<>();
    private List<Excerpt> shown = List.of();
    private PrintStream terminal;

    Complaints(Faults faults) {
        this.faults = faults;
    }

    /** Tells a person at a terminal as well. */
    void tell(PrintStream newTerminal) {
        terminal = newTerminal;
    }

    /** Never on the show's own thread: whoever reads a terminal may have stopped it. */
    private void say(String text) {
        if (terminal != null) {
            PrintStream out = terminal;
            Thread.ofVirtual().name("glow-terminal").start(() -> out.print(text));
        }
    }

    /** An edit of that file is on screen. */
    void follows(Object what, long readyNanos) {
        if (what instanceof Path file) {
            say("%s: on screen, ready in %.0f ms%n".formatted(file, readyNanos * 1e-6));
        }
    }

    /**
     * Raises one, in place of what was said of the same thing before.
     *
     * @param excerpt null where the trouble is not in a file
     */
    void raise(Object what, UserError error, Excerpt excerpt) {
        faults.raise(Fault.of(place(what), error.getMessage(), error.getCause()));
        say(excerpt == null ? error.getMessage() + "\n" : excerpt.text());
        standing.remove(what);
        if (excerpt != null) {
            standing.put(what, excerpt);
        }
        if (standing.size() > MOST) {
            standing.remove(standing.keySet().iterator().next());
        }
        shown = List.copyOf(standing.values());
    }

    /** That is well again. */
    void clear(Object what) {
        faults.clear(place(what));
        if (standing.remove(what) != null) {
            shown = List.copyOf(standing.values());
        }
    }

    /** Something else plays: whatever was wrong is no longer before anybody's eyes. */
    void clear() {
        for (Object what : List.copyOf(standing.keySet())) {
            clear(what);
        }
    }

    /** The newest last. */
    List<Excerpt> standing() {
        return shown;
    }

    private static String place(Object what) {
        return what.toString();
    }
}
