package elysium.glow.app.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.preset.About;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private static Exhibit exhibit(String name, String intent, List<Figure> figures) {
        About about = new About(intent, List.of("a & b"), "Somebody", "CC0");
        return new Exhibit(name, about, true, List.of("a film"), figures, null);
    }

    private static String page(Exhibit... exhibits) {
        return new Page(List.of(exhibits), "How it was made.").html();
    }

    @Test
    void textsOfOthersStayTexts() {
        String page = page(exhibit("my-\"own\" look", "<script>alert(1)</script>", List.of()));
        assertFalse(page.contains("<script"));
        assertTrue(page.contains("&lt;script&gt;"));
        assertTrue(page.contains("src=\"my-%22own%22%20look/rest.png\""), page);
        assertTrue(page.contains("a &amp; b"));
        assertTrue(page.contains("my-%22own%22%20look/people/a%20film.png"));
    }

    @Test
    void everyPictureSaysWhatItShows() {
        String page = page(exhibit("comb-jelly", "Combs.", List.of()));
        for (Still still : Still.values()) {
            assertTrue(page.contains("alt=\"Comb Jelly: " + still.caption() + "\""), page);
        }
        assertTrue(page.contains("By Somebody, CC0"));
    }

    @Test
    void aFigureThatDoesNotHoldIsMarked() {
        Figure good = new Figure("dark", "0.1 %", true);
        Figure bad = new Figure("smile", "1.2 x", false);
        String page = page(exhibit("comb-jelly", "", List.of(good, bad)));
        assertTrue(page.contains("<div class=\"off\"><dt>smile</dt><dd>1.2 x</dd>"), page);
        assertTrue(page.contains("<div><dt>dark</dt><dd>0.1 %</dd>"), page);
        assertTrue(page.contains("How it was measured"));
        assertFalse(page(exhibit("comb-jelly", "", List.of())).contains("How it was measured"));
    }

    @Test
    void platesAreNumberedAsInACatalogue() {
        assertEquals("I", Plate.numeral(1));
        assertEquals("IV", Plate.numeral(4));
        assertEquals("XII", Plate.numeral(12));
        assertEquals("XLIX", Plate.numeral(49));
    }
}
