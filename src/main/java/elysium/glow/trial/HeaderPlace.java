package elysium.glow.trial;

import elysium.glow.isf.LookError;
import elysium.glow.isf.LookText;

/** Whether a mistake lies in the header of a look, or in what follows. */
final class HeaderPlace {
    private HeaderPlace() {}

    static boolean holds(LookText look, LookError error) {
        if (!error.file().equals(look.file())) {
            return false;
        }
        int start = look.text().indexOf("/*");
        int end = start < 0 ? -1 : look.text().indexOf("*/", start + 2);
        String header = look.text().substring(0, end < 0 ? look.text().length() : end);
        return error.line() <= 1 + header.chars().filter(c -> c == '\n').count();
    }
}
