package elysium.glow.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.isf.LookText;
import elysium.glow.render.ShaderSource;
import elysium.glow.show.Headless;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How looks are classed, in this very process. */
final class ExaminationTest {
    private static Headless headless;
    private static Examination examination;

    @BeforeAll
    static void open() {
        headless = new Headless();
        examination = new Examination(headless.scope(), ShaderSource.ofHome());
    }

    @AfterAll
    static void close() {
        headless.close();
    }

    private static Verdict verdict(String text) {
        int before = headless.scope().live();
        Verdict verdict =
                examination.of(Order.small(new LookText("a.fs", text, null)), f -> {}).verdict();
        assertEquals(before, headless.scope().live(), "GPU objects left behind");
        return verdict;
    }

    private static Verdict body(String body) {
        return verdict("/*{}*/\nvoid main() { gl_FragColor = " + body + "; }\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OK      | vec4(isf_FragNormCoord, 0.0, 1.0)",
                "OK      | vec4(step(2.0, TIME))",
                "BLANK   | vec4(0.0, 0.0, 0.0, 1.0)",
                "BLANK   | vec4(1.0, 1.0, 1.0, 0.0)",
                "NAN     | vec4(sqrt(-1.0 - TIME), 1.0, 1.0, 1.0)",
                "NAN     | vec4(1.0 / (TIME - TIME), 1.0, 1.0, 1.0)",
                "COMPILE | vec4(nothing)",
            })
    void aPictureIsClassedByWhatItShows(Grade wanted, String color) {
        Verdict verdict = body(color);
        assertEquals(wanted, verdict.grade(), verdict.toString());
    }

    @Test
    void mistakesInTheHeaderLieInTheHeader() {
        Verdict verdict = verdict("/*{\n \"INPUTS\": 3\n}*/\nvoid main() {}\n");
        assertEquals(Grade.HEADER, verdict.grade());
        assertEquals(2, verdict.remarks().getFirst().line());
        assertEquals(Grade.HEADER, verdict("").grade());
        assertEquals(Grade.HEADER, verdict("/*{\"X\":" + "[".repeat(100_000)).grade());
    }

    @Test
    void numbersInHiddenPassesAreWatchedAsWell() {
        Verdict verdict =
                verdict(
                        """
                        /*{ "PASSES": [ { "TARGET": "a", "WIDTH": "7" }, { "TARGET": "b", "FLOAT": true }, {} ] }*/
                        void main() {
                            gl_FragColor = vec4(PASSINDEX == 1 ? log(-1.0 - TIME) : 1.0);
                        }
                        """);
        assertEquals(Grade.NAN, verdict.grade());
        assertTrue(verdict.remarks().getFirst().words().contains("pass 1 ('b')"));
    }

    @Test
    void aLookThatWaitsForAVisitorMayRestInTheDark() {
        Verdict verdict =
                verdict(
                        """
                        /*{ "INPUTS": [ { "NAME": "m", "TYPE": "image", "SOURCE": "mouthMap" } ] }*/
                        void main() { gl_FragColor = vec4(IMG_THIS_PIXEL(m).a); }
                        """);
        assertEquals(Grade.OK, verdict.grade(), verdict.toString());
    }

    @Test
    void aLookThatListensMayRestInSilence() {
        Verdict verdict =
                verdict(
                        """
                        /*{ "INPUTS": [ { "NAME": "s", "TYPE": "audioFFT" } ] }*/
                        void main() { gl_FragColor = vec4(IMG_NORM_PIXEL(s, vec2(0.5)).rrr, 1.0); }
                        """);
        assertEquals(Grade.OK, verdict.grade(), verdict.toString());
    }

    @Test
    void buffersThatNoMachineHasAreNeverMade() {
        StringBuilder header = new StringBuilder("/*{\"PASSES\":[");
        for (int i = 0; i < 63; i++) {
            header.append("{\"TARGET\":\"t").append(i).append("\",\"FLOAT\":true,");
            header.append("\"WIDTH\":\"16384\",\"HEIGHT\":\"16384\"},");
        }
        Verdict verdict = verdict(header + "{}]}*/\nvoid main() { gl_FragColor = vec4(1.0); }");
        assertEquals(Grade.HANG, verdict.grade());
        assertTrue(verdict.remarks().getFirst().words().contains("MB"), verdict.toString());
    }

    @Test
    void thePictureIsTheLooksOwnFromTheTopDown() throws IOException {
        String text =
                "/*{\"INPUTS\":[{\"NAME\":\"tint\",\"TYPE\":\"color\"}]}*/\n"
                        + "void main() { gl_FragColor = vec4(tint.rgb, isf_FragNormCoord.y); }";
        Order.Canvas canvas = new Order.Canvas(4, 100, 1, Order.Canvas.someDay());
        Map<String, float[]> values = Map.of("tint", new float[] {1, 0.5f, 0, 1});
        Order order =
                new Order(new LookText("a.fs", text, null), canvas, values, "", Map.of(), true);
        var image = ImageIO.read(new ByteArrayInputStream(examination.of(order, f -> {}).png()));
        assertEquals(4, image.getWidth());
        assertEquals(100, image.getHeight());
        assertEquals(0xff8000, image.getRGB(0, 0) & 0xffffff);
        assertEquals(0xff8000, image.getRGB(0, 99) & 0xffffff, "the alpha is straight");
        assertTrue((image.getRGB(0, 0) >>> 24) > 250, "the first row is the top one");
        assertTrue((image.getRGB(0, 99) >>> 24) < 5);
    }
}
