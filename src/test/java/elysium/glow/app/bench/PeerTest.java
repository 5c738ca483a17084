package elysium.glow.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.UserError;
import org.junit.jupiter.api.Test;

class PeerTest {
    private static final String SAID =
            """
            llvmpipe | 4.5 | 1280x720 RGBA16F
            bloom CoD 13tap/9tap x6 mips     med   29.2 ms  min   29.0  p99   32.6  cpu   %s ms   17.8 MB
            FULL frame (upload+scene)        med   68.4 ms  min   64.6  p99   82.4  cpu   %s ms   70.0 MB
            FULL frame + glReadPixels RGBA8  med   68.7 ms  min   62.3  p99   95.5  cpu   900.0 ms   70.0 MB
            """;

    @Test
    void takesTheMedianOfItsRuns() {
        Peer peer = new Peer("./glbench 1 2");
        peer.take(SAID.formatted("10.5", "70.25"));
        peer.take(SAID.formatted("30.5", "60.25"));
        peer.take(SAID.formatted("20.5", "65.25"));
        assertEquals(20.5, peer.median("bloom CoD"));
        assertEquals(65.25, peer.median("FULL frame"));
    }

    @Test
    void refusesAProgramThatPrintsOtherLines() {
        Peer peer = new Peer("date");
        peer.take("Fri Nov 20");
        UserError e = assertThrows(UserError.class, () -> peer.median("FULL frame"));
        assertTrue(e.getMessage().contains("date prints no line"), e.getMessage());
    }

    @Test
    void refusesAProgramThatIsNotThere() {
        Peer peer = new Peer("/nowhere/glbench 1280 720");
        UserError e = assertThrows(UserError.class, peer::run);
        assertTrue(e.getMessage().contains("/nowhere/glbench"), e.getMessage());
    }

    @Test
    void medianAndQuantileLieBetweenNeighbours() {
        assertEquals(2.5, Median.of(4, 1, 2, 3));
        assertEquals(9.5, Median.quantile(0.95, 0, 10), 1e-12);
        assertTrue(Double.isNaN(Median.of()));
    }

    @Test
    void aSheetReadsAsTextAndAsJson() {
        Sheet sheet = new Sheet("a title", "ms", "ratio").row("one \"part\"", 1.5, Double.NaN);
        assertEquals(
                "{\"title\":\"a title\",\"rows\":[{\"name\":\"one \\\"part\\\"\",\"ms\":1.5000,"
                        + "\"ratio\":null}]}",
                sheet.json());
        assertTrue(sheet.text().contains("1.500"), sheet.text());
    }
}
