package elysium.glow.isf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the macros of a text stand for: how much it would be, without writing it out. */
final class Macros {
    private static final int DEEPEST = 100;
    private static final int MOST_STEPS = 20_000_000;

    private final Map<String, List<Macro>> known = new HashMap<>();
    private final Map<String, Double> sizes = new HashMap<>();
    private int steps;

    /**
     * One definition; a name may have several, of which one is taken.
     *
     * @param parameters null where it takes none, nor parentheses
     */
    private record Macro(List<String> parameters, List<GlslToken> body) {}

    /**
     * Where a name stands, and what is given to it.
     *
     * @param arguments none where it stands alone
     * @param end the place of its last token
     */
    private record Use(String name, List<List<GlslToken>> arguments, int end) {}

    /** Those that the text defines. */
    Macros(List<GlslToken> text) {
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).is("define")) {
                i = define(text, i + 1);
            }
        }
    }

    private int define(List<GlslToken> text, int from) {
        int end = lineEnd(text, from);
        int name = from;
        while (name < end && text.get(name).isGap()) {
            name++;
        }
        if (name >= end || text.get(name).kind() != GlslToken.Kind.WORD) {
            return end;
        }
        List<String> parameters = null;
        int body = name + 1;
        if (body < end && text.get(body).is("(")) {
            parameters = new ArrayList<>();
            while (body < end && !text.get(body).is(")")) {
                if (text.get(body).kind() == GlslToken.Kind.WORD) {
                    parameters.add(text.get(body).text());
                }
                body++;
            }
            body++;
        }
        List<GlslToken> stands = text.subList(Math.min(body, end), end);
        known.computeIfAbsent(text.get(name).text(), _ -> new ArrayList<>())
                .add(new Macro(parameters, stands));
        return end;
    }

    /** The end of a line that goes on behind each backslash. */
    private static int lineEnd(List<GlslToken> text, int from) {
        for (int i = from; i < text.size(); i++) {
            boolean ends =
                    text.get(i).kind() == GlslToken.Kind.SPACE && text.get(i).text().contains("\n");
            if (ends && !text.get(i - 1).is("\\")) {
                return i;
            }
        }
        return text.size();
    }

    /** How many words and marks what stands there comes to; 0 where it is no macro. */
    double sizeAt(List<GlslToken> text, int place) {
        return isMacro(text.get(place), Set.of())
                ? size(use(text, place), Map.of(), new HashSet<>())
                : 0;
    }

    private boolean isMacro(GlslToken token, Set<String> within) {
        return token.kind() == GlslToken.Kind.WORD
                && known.containsKey(token.text())
                && !within.contains(token.text());
    }

    private double size(Use use, Map<String, Double> given, Set<String> within) {
        List<Double> arguments = new ArrayList<>();
        use.arguments.forEach(argument -> arguments.add(size(argument, given, within)));
        String key = use.name + arguments;
        Double size = sizes.get(key);
        if (size == null) {
            size = longest(use.name, arguments, within);
            sizes.put(key, size);
        }
        return size;
    }

    /** Of several definitions the longest; a macro never holds itself. */
    private double longest(String name, List<Double> arguments, Set<String> within) {
        double longest = 1;
        within.add(name);
        for (Macro macro : known.get(name)) {
            Map<String, Double> given = new HashMap<>();
            for (int i = 0; macro.parameters != null && i < macro.parameters.size(); i++) {
                given.put(macro.parameters.get(i), i < arguments.size() ? arguments.get(i) : 0.0);
            }
            longest = Math.max(longest, size(macro.body, given, within));
        }
        within.remove(name);
        return longest;
    }

    private double size(List<GlslToken> text, Map<String, Double> given, Set<String> within) {
        double size = 0;
        for (int i = 0; i < text.size(); i++) {
            GlslToken token = text.get(i);
            if (++steps > MOST_STEPS) {
                return Double.POSITIVE_INFINITY;
            }
            if (given.containsKey(token.text())) {
                size += given.get(token.text());
            } else if (isMacro(token, within)) {
                Use use = use(text, i);
                size += size(use, given, within);
                i = use.end;
            } else if (!token.isGap()) {
                size++;
            }
        }
        return size;
    }

    /** A name with its parentheses, where it has some that end; what is too deep is taken so. */
    private Use use(List<GlslToken> text, int place) {
        String name = text.get(place).text();
        Use alone = new Use(name, List.of(), place);
        int open = place + 1;
        while (open < text.size() && text.get(open).isGap()) {
            open++;
        }
        if (open >= text.size() || !text.get(open).is("(")) {
            return alone;
        }
        List<List<GlslToken>> arguments = new ArrayList<>();
        int depth = 0;
        int from = open + 1;
        for (int i = open; i < text.size(); i++) {
            GlslToken token = text.get(i);
            steps++;
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth > DEEPEST) {
                steps = MOST_STEPS;
                return alone;
            }
            if (depth == 0 || (depth == 1 && token.is(","))) {
                arguments.add(text.subList(from, i));
                from = i + 1;
            }
            if (depth == 0) {
                return new Use(name, arguments, i);
            }
        }
        return alone;
    }
}
