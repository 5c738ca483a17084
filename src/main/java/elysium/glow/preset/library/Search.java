package elysium.glow.preset.library;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words that a card has to have, all of them: in its name, tags, looks, credit or intent; {@code
 * tag:warm} and {@code look:nacre} in these alone, {@code is:favourite}, {@code rating:3} for three
 * stars or more, and a minus before a word for cards without it.
 */
final class Search {
    private static final int IN_NAME = 8;
    private static final int IN_TAG = 4;
    private static final int IN_LOOK = 2;
    private static final int ELSEWHERE = 1;

    private final List<String> words;

    private Search(List<String> words) {
        this.words = words;
    }

    static Search of(String text) {
        return new Search(
                Stream.of(text.strip().split("\\s+"))
                        .map(Search::plain)
                        .filter(word -> !word.isEmpty() && !word.equals("-"))
                        .toList());
    }

    /** How well a card fits; 0 if it does not. */
    int score(Card card) {
        int sum = 1 + card.mark().rating() + (card.mark().favourite() ? 1 : 0);
        for (String word : words) {
            boolean without = word.startsWith("-");
            int found = found(card, without ? word.substring(1) : word);
            if (found > 0 == without) {
                return 0;
            }
            sum += 10 * found;
        }
        return sum;
    }

    private static int found(Card card, String word) {
        int colon = word.indexOf(':');
        String rest = word.substring(colon + 1);
        return switch (colon < 0 ? "" : word.substring(0, colon)) {
            case "tag" -> any(card.tags(), rest) ? IN_TAG : 0;
            case "look" -> any(card.looks(), rest) ? IN_LOOK : 0;
            case "is" -> "favourite".startsWith(rest) && card.mark().favourite() ? ELSEWHERE : 0;
            case "rating" -> card.mark().rating() >= stars(rest) ? ELSEWHERE : 0;
            default -> anywhere(card, word);
        };
    }

    private static int anywhere(Card card, String word) {
        if (plain(card.name()).contains(word)) {
            return IN_NAME;
        }
        if (any(card.tags(), word)) {
            return IN_TAG;
        }
        if (any(card.looks(), word)) {
            return IN_LOOK;
        }
        boolean said = any(List.of(card.about().intent(), card.about().credit()), word);
        return said ? ELSEWHERE : 0;
    }

    private static boolean any(List<String> texts, String word) {
        return texts.stream().anyMatch(text -> plain(text).contains(word));
    }

    private static int stars(String text) {
        boolean digit = text.length() == 1 && Character.isDigit(text.charAt(0));
        return digit ? text.charAt(0) - '0' : Mark.MOST_STARS + 1;
    }

    /** Without capitals and accents: people type neither. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
