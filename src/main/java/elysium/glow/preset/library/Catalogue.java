package elysium.glow.preset.library;

import elysium.glow.flow.UserError;
import elysium.glow.preset.About;
import elysium.glow.preset.Layer;
import elysium.glow.preset.Preset;
import elysium.glow.preset.PresetFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The presets of a folder with what their owner says of them. */
public record Catalogue(List<Card> cards) {
    private static final About UNKNOWN = new About("", List.of(), "", "");

    /** Reads all of them; one that is broken is a card as well. */
    public static Catalogue of(PresetFolder folder, Library library) {
        List<Card> cards = new ArrayList<>();
        for (String name : folder.names()) {
            cards.add(card(folder, name, library.of(name)));
        }
        return new Catalogue(List.copyOf(cards));
    }

    private static Card card(PresetFolder folder, String name, Mark mark) {
        try {
            Preset preset = folder.read(name).preset();
            List<String> looks = preset.layers().stream().map(Layer::look).toList();
            return new Card(name, preset.about(), looks, mark, null);
        } catch (UserError e) {
            return new Card(name, UNKNOWN, List.of(), mark, e.getMessage());
        }
    }

    /** Those that every word of the search finds, the best first. */
    public List<Card> search(String words) {
        Search search = Search.of(words);
        return cards.stream()
                .filter(card -> search.score(card) > 0)
                .sorted(Comparator.comparingInt((Card card) -> -search.score(card)))
                .toList();
    }

    /** The names of the favourites that can be played. */
    public List<String> favourites() {
        return cards.stream()
                .filter(card -> card.mark().favourite() && card.isPlayable())
                .map(Card::name)
                .toList();
    }
}
