package elysium.glow.app;

import elysium.glow.json.JsonEdit;
import elysium.glow.preset.library.Card;
import java.util.List;
import java.util.stream.Collectors;

/** Presets as lines for people, or as JSON for programs. */
record CardPrint(List<Card> cards) {

    String text() {
        StringBuilder lines = new StringBuilder();
        for (Card card : cards) {
            lines.append("%-16s %s%n".formatted(card.name(), words(card)));
        }
        return lines.toString();
    }

    private static String words(Card card) {
        if (card.trouble() != null) {
            return "(broken) " + card.trouble();
        }
        String stars = "*".repeat(card.mark().rating());
        String liked = card.mark().favourite() ? "favourite" : "";
        String mark = (liked + " " + stars).strip();
        String tags = card.tags().isEmpty() ? "" : " [" + String.join(", ", card.tags()) + "]";
        return (mark.isEmpty() ? "" : "(" + mark + ") ") + card.about().intent() + tags;
    }

    String json() {
        return cards.stream().map(CardPrint::json).collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static String json(Card card) {
        return ("{\"name\":%s,\"intent\":%s,\"tags\":%s,\"credit\":%s,\"license\":%s,\"looks\":%s,"
                        + "\"favourite\":%b,\"rating\":%d,\"trouble\":%s}")
                .formatted(
                        JsonEdit.quoted(card.name()),
                        JsonEdit.quoted(card.about().intent()),
                        list(card.tags()),
                        JsonEdit.quoted(card.about().credit()),
                        JsonEdit.quoted(card.about().license()),
                        list(card.looks()),
                        card.mark().favourite(),
                        card.mark().rating(),
                        card.trouble() == null ? "null" : JsonEdit.quoted(card.trouble()));
    }

    private static String list(List<String> words) {
        return words.stream().map(JsonEdit::quoted).collect(Collectors.joining(",", "[", "]"));
    }
}
