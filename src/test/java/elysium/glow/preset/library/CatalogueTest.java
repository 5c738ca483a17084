package elysium.glow.preset.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.isf.LookFolder;
import elysium.glow.preset.About;
import elysium.glow.preset.PresetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final Catalogue FOUR =
            new Catalogue(
                    List.of(
                            card("comb-jelly", "A jelly.", "Mia", Mark.NONE, "iridescent"),
                            card("fireflies", "Flies at night.", "Éva", liked(), "warm", "night"),
                            card("night", "Dark water.", "Mia", rated(4), "sea"),
                            card("plain", "The camera.", "", Mark.NONE.tagged("late night"))));

    private static Card card(String name, String intent, String credit, Mark mark, String... tags) {
        About about = new About(intent, List.of(tags), credit, "");
        return new Card(name, about, List.of(name + "-look", "nacre"), mark, null);
    }

    private static Mark liked() {
        return Mark.NONE.favourite(true);
    }

    private static Mark rated(int stars) {
        return Mark.NONE.rated(stars);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The name counts most, then a tag, then the rest.
                "night | night fireflies plain",
                "NIGHT | night fireflies plain",
                "jelly | comb-jelly",
                "camera | plain",
                "eva | fireflies",
                "éva night | fireflies",
                "mia | night comb-jelly",
                "mia jelly | comb-jelly",
                "tag:night | fireflies plain",
                "look:plain | plain",
                "nacre -night | comb-jelly",
                "is:favourite | fireflies",
                "is:fav night | fireflies",
                "rating:3 | night",
                "rating:x | ''",
                "-tag:warm -rating:1 | comb-jelly plain",
                "nosuch | ''",
                "'' | night fireflies comb-jelly plain"
            })
    void findsByAllWordsTheBestFirst(String words, String wanted) {
        List<String> found = FOUR.search(words).stream().map(Card::name).toList();
        assertEquals(wanted, String.join(" ", found));
    }

    @Test
    void readsAFolderWithWhatIsBrokenInIt(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), "{ \"version\": 1, \"layers\": [] }");
        Files.writeString(folder.resolve("b.json"), "{ \"version\": 1, \"layers\": 7 }");
        Library library = Library.EMPTY.with("a", mark -> mark.favourite(true));
        Library more = library.with("b", mark -> mark.favourite(true));
        PresetFolder presets = new PresetFolder(folder, new LookFolder(folder));
        Catalogue catalogue = Catalogue.of(presets, more);
        assertEquals(2, catalogue.cards().size());
        assertTrue(catalogue.cards().getFirst().isPlayable());
        assertFalse(catalogue.cards().getLast().isPlayable());
        assertTrue(catalogue.cards().getLast().trouble().contains("'layers' must be a list"));
        assertEquals(List.of("a"), catalogue.favourites(), "what can't be played is none");
    }
}
