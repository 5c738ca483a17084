package elysium.glow.show;

import elysium.glow.flow.UserError;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The screens that are plugged in at this moment, the main one first. */
public record Displays(List<Display> all) {
    public Displays {
        all = List.copyOf(all);
    }

    /** The main display, or null if there is none. */
    public Display main() {
        return all.isEmpty() ? null : all.getFirst();
    }

    /**
     * The display that is meant by a name, a part of one, or a number from 1.
     *
     * @throws UserError if none is, or several are
     */
    public Display named(String wanted) {
        List<Display> found = matching(wanted);
        if (found.size() == 1) {
            return found.getFirst();
        }
        String trouble =
                found.isEmpty()
                        ? "no display is named \"" + wanted + "\""
                        : "\"" + wanted + "\" means more than one display";
        throw UserError.usage(trouble + "; " + listed() + ".");
    }

    /** The display that is meant, or null. */
    public Display find(String wanted) {
        List<Display> found = matching(wanted);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Any display but this one, or null. */
    public Display besides(Display other) {
        for (Display display : all) {
            if (display.handle() != other.handle()) {
                return display;
            }
        }
        return null;
    }

    private List<Display> matching(String wanted) {
        String key = key(wanted);
        List<Display> exact = all.stream().filter(d -> key(d.name()).equals(key)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        if (key.matches("[1-9]\\d?") && Integer.parseInt(key) <= all.size()) {
            return List.of(all.get(Integer.parseInt(key) - 1));
        }
        return key.isEmpty()
                ? List.of()
                : all.stream().filter(d -> key(d.name()).contains(key)).toList();
    }

    private String listed() {
        if (all.isEmpty()) {
            return "no display is plugged in";
        }
        return all.stream().map(Display::line).collect(Collectors.joining(", ", "there is ", ""));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
