package elysium.glow.panel;

import elysium.glow.parameter.Kind;
import java.util.Locale;

/** A dial's value in words, to be carried to another dial, or from another program. */
final class Clipping {
    private static final int[] SHORT_HEX = {1, 1, 1};
    private static final int[] HEX = {2, 2, 2};
    private static final int[] HEX_WITH_ALPHA = {2, 2, 2, 2};

    private Clipping() {}

    /** A colour as {@code #rrggbbaa} where that tells all of it, else numbers. */
    static String words(Kind kind, float... values) {
        if (kind == Kind.COLOR) {
            StringBuilder hex = new StringBuilder("#");
            boolean exact = true;
            for (float value : values) {
                int step = Math.round(value * 255);
                exact &= Math.abs(step / 255f - value) < 1e-3f && step >= 0 && step <= 255;
                hex.append(String.format(Locale.ROOT, "%02x", step));
            }
            if (exact) {
                return hex.toString();
            }
        }
        StringBuilder words = new StringBuilder();
        for (float value : values) {
            words.append(words.isEmpty() ? "" : ", ").append(value);
        }
        return words.toString();
    }

    /** The value that the words tell, as many numbers as that kind has; null where they don't. */
    static float[] values(Kind kind, String words) {
        String plain = words.strip();
        float[] found = plain.startsWith("#") ? hex(plain.substring(1)) : numbers(plain);
        if (found == null) {
            return null;
        }
        boolean opaque = kind == Kind.COLOR && found.length == 3;
        float[] all = opaque ? new float[] {found[0], found[1], found[2], 1} : found;
        return all.length == kind.components() ? all : null;
    }

    private static float[] hex(String digits) {
        int[] lengths =
                switch (digits.length()) {
                    case 3 -> SHORT_HEX;
                    case 6 -> HEX;
                    case 8 -> HEX_WITH_ALPHA;
                    default -> new int[0];
                };
        if (lengths.length == 0 || !digits.matches("[0-9a-fA-F]+")) {
            return null;
        }
        float[] values = new float[lengths.length];
        int at = 0;
        for (int i = 0; i < values.length; i++) {
            int value = Integer.parseInt(digits.substring(at, at + lengths[i]), 16);
            values[i] = value / (lengths[i] == 1 ? 15f : 255f);
            at += lengths[i];
        }
        return values;
    }

    /** Between commas or gaps, as they are, in brackets or as a vector of GLSL. */
    private static float[] numbers(String words) {
        String plain =
                words.replaceFirst("^vec[234]\\s*\\(|^[\\[(]", "").replaceFirst("[\\])]$", "");
        String[] parts = plain.strip().split("\\s*[,;\\s]\\s*", -1);
        float[] values = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                values[i] = Float.parseFloat(parts[i]);
            } catch (NumberFormatException e) {
                return null;
            }
            if (!Float.isFinite(values[i])) {
                return null;
            }
        }
        return values;
    }
}
