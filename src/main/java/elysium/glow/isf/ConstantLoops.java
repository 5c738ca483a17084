package elysium.glow.isf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which loops count a few times between constants, whatever happens. */
final class ConstantLoops {
    private static final double MOST_TURNS = 1024;
    private static final double MOST_NESTED = 16_384;

    private static final Set<String> KEEPS_ITS_ARGUMENT =
            Set.of("float", "int", "vec2", "vec3", "vec4", "ivec2", "ivec3", "mod", "uint");

    private final List<GlslToken> tokens;
    private final Map<String, Double> constants = new HashMap<>();
    private final List<Spelled> around = new ArrayList<>();

    /** A loop that was found to be short, and the token before which it is over. */
    private record Spelled(int end, double turns) {}

    /** The places of a loop's words that are no gaps. */
    private record Words(List<GlslToken> words) {
        String at(int place) {
            return place < words.size() ? words.get(place).text() : "";
        }
    }

    ConstantLoops(List<GlslToken> tokens) {
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("define")) {
                Words line = words(i + 1, Math.min(tokens.size(), i + 8), true);
                learn(line.at(0), line.words.size() == 2 ? line.at(1) : "");
            } else if (tokens.get(i).is("const")) {
                Words line = words(i + 1, Math.min(tokens.size(), i + 12), false);
                boolean plain = line.at(2).equals("=") && line.at(4).equals(";");
                learn(line.at(1), plain ? line.at(3) : "");
            }
        }
        forgetVariables();
    }

    /** What two declarations share is no constant. */
    private void learn(String name, String value) {
        constants.put(name, constants.containsKey(name) ? Double.NaN : number(value));
    }

    /** A name that is declared or written elsewhere is not the constant everywhere. */
    private void forgetVariables() {
        Words all = words(0, tokens.size(), false);
        for (int i = 2; i < all.words.size(); i++) {
            if (!constants.containsKey(all.at(i))) {
                continue;
            }
            boolean type = all.at(i - 1).equals("int") || all.at(i - 1).equals("float");
            boolean own = type && all.at(i - 2).equals("const");
            boolean defined = all.at(i - 1).equals("define");
            boolean set = all.at(i + 1).equals("=") && !all.at(i + 2).equals("=");
            boolean listed = all.at(i - 1).equals(",") && all.at(i + 1).equals(";");
            if (!own && !defined && (type || set || listed || all.at(i - 1).equals("undef"))) {
                constants.put(all.at(i), Double.NaN);
            }
        }
    }

    private Words words(int from, int end, boolean inLine) {
        List<GlslToken> words = new ArrayList<>();
        for (int i = from; i < end; i++) {
            GlslToken token = tokens.get(i);
            if (inLine && token.text().contains("\n")) {
                break;
            }
            if (!token.isGap()) {
                words.add(token);
            }
        }
        return new Words(words);
    }

    /** Whether the loop needs no counting; loops must be asked about in their order. */
    boolean isShort(int loop, LoopBudget.Parts parts) {
        around.removeIf(spelled -> spelled.end <= loop);
        int end = bodyEnd(parts.close() + 1);
        double turns = turns(parts, end);
        double nested = turns;
        for (Spelled outer : around) {
            nested *= outer.turns;
        }
        boolean isShort = turns <= MOST_TURNS && nested <= MOST_NESTED;
        if (isShort) {
            around.add(new Spelled(end, Math.max(1, turns)));
        }
        return isShort;
    }

    /** NaN where it cannot be said. */
    private double turns(LoopBudget.Parts parts, int end) {
        Words start = words(parts.open() + 1, parts.first(), false);
        Words until = words(parts.first() + 1, parts.second(), false);
        Words step = words(parts.second() + 1, parts.close(), false);
        int typed = start.at(0).equals("int") || start.at(0).equals("float") ? 1 : 0;
        String name = start.at(typed);
        boolean shaped =
                typed == 1
                        && start.at(2).equals("=")
                        && until.at(0).equals(name)
                        && isLeftAlone(name, parts.close() + 1, end);
        if (!shaped) {
            return Double.NaN;
        }
        double first = value(start, 3, start.words.size());
        int sign = until.at(2).equals("=") ? 3 : 2;
        double last = value(until, sign, until.words.size());
        double stride = stride(step, name);
        boolean up = until.at(1).equals("<") && stride > 0;
        boolean down = until.at(1).equals(">") && stride < 0;
        return up || down ? Math.max(0, (last - first) / stride + 1) : Double.NaN;
    }

    private double stride(Words step, String name) {
        String text = "";
        for (GlslToken token : step.words) {
            text += token.text();
        }
        if (text.equals(name + "++") || text.equals("++" + name)) {
            return 1;
        }
        if (text.equals(name + "--") || text.equals("--" + name)) {
            return -1;
        }
        boolean adds = step.at(0).equals(name) && step.at(2).equals("=");
        double by = adds ? value(step, 3, step.words.size()) : Double.NaN;
        // Smaller steps are lost in what a float can hold.
        return !(Math.abs(by) > 1e-3)
                ? Double.NaN
                : switch (step.at(1)) {
                    case "+" -> by;
                    case "-" -> -by;
                    default -> Double.NaN;
                };
    }

    private double value(Words words, int from, int end) {
        boolean negative = words.at(from).equals("-");
        int place = negative ? from + 1 : from;
        if (place != end - 1) {
            return Double.NaN;
        }
        double number = number(words.at(place));
        double known =
                Double.isNaN(number) ? constants.getOrDefault(words.at(place), Double.NaN) : number;
        return negative ? -known : known;
    }

    private static double number(String text) {
        boolean starts =
                !text.isEmpty() && (text.charAt(0) == '.' || Character.isDigit(text.charAt(0)));
        boolean plain = starts && !text.startsWith("0x") && !(text.length() > 1 && isOctal(text));
        try {
            return plain ? Double.parseDouble(text) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static boolean isOctal(String text) {
        return text.charAt(0) == '0' && text.chars().allMatch(Character::isDigit);
    }

    /** Whether the body never writes to the variable. */
    private boolean isLeftAlone(String name, int from, int end) {
        Words body = words(from, end, false);
        for (int i = 0; i < body.words.size(); i++) {
            if (!body.at(i).equals(name)) {
                continue;
            }
            String before = i > 0 ? body.at(i - 1) : "";
            String after = body.at(i + 1);
            boolean compared = after.equals("=") && body.at(i + 2).equals("=");
            boolean written =
                    (after.equals("=") && !compared)
                            || ("+-*/%&|^".contains(after)
                                    && !after.isEmpty()
                                    && (body.at(i + 2).equals("=")
                                            || (body.at(i + 2).equals(after)
                                                    && i < body.words.size())));
            boolean stepped = i > 1 && "+-".contains(before) && body.at(i - 2).equals(before);
            boolean handed =
                    (after.equals(",") || after.equals(")"))
                            && (before.equals(",") || before.equals("("))
                            && !KEEPS_ITS_ARGUMENT.contains(i > 1 ? body.at(i - 2) : "");
            if (written || stepped || handed) {
                return false;
            }
        }
        return true;
    }

    /** After the braces that follow, or the whole text where they cannot be told. */
    private int bodyEnd(int from) {
        int depth = 0;
        int round = 0;
        for (int i = from; i < tokens.size(); i++) {
            GlslToken token = tokens.get(i);
            if (token.is("(")) {
                round++;
            } else if (token.is(")")) {
                round--;
            } else if (token.is("{")) {
                depth++;
            } else if (token.is("}") && --depth <= 0) {
                return i + 1;
            } else if (token.is(";") && depth == 0 && round == 0) {
                return i + 1;
            }
        }
        return tokens.size();
    }
}
