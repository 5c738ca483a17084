package elysium.glow.preset;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** A file name that every system can have: presets and looks travel from one to another. */
public final class PortableName {
    private static final int LONGEST = 64;
    private static final String SEPARATORS = "/\\:*?\"<>|";
    private static final Set<String> DEVICES =
            Set.of(
                    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
                    "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
                    "lpt8", "lpt9");

    private PortableName() {}

    /** Why this is no such name, to follow the name in a sentence; null if it is one. */
    public static String refusal(String name) {
        if (name.isBlank()) {
            return "is empty";
        }
        if (name.length() > LONGEST) {
            return "is longer than " + LONGEST + " letters";
        }
        String letter = forbidden(name);
        if (letter != null) {
            return "has " + letter + " in it";
        }
        if (name.startsWith(".") || name.startsWith("-") || name.startsWith(" ")) {
            return "begins with '" + name.charAt(0) + "'";
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return "ends with '" + name.charAt(name.length() - 1) + "'";
        }
        if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
            return "is spelled with letters in pieces, which some systems put together";
        }
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem) ? "is the name of a device on Windows" : null;
    }

    /** Names that some system takes for the same have the same of these. */
    public static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String upper = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(upper, Normalizer.Form.NFC);
    }

    private static String forbidden(String name) {
        for (int i = 0; i < name.length(); ) {
            int letter = name.codePointAt(i);
            i += Character.charCount(letter);
            if (SEPARATORS.indexOf(letter) >= 0) {
                return "'" + Character.toString(letter) + "'";
            }
            int type = Character.getType(letter);
            if (type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.UNASSIGNED) {
                return "an invisible character";
            }
        }
        return null;
    }
}
