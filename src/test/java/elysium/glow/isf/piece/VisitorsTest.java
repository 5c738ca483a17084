package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.isf.Pieces;
import elysium.glow.show.HeadlessTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The piece {@code visitors} beside the contract's table of columns. */
class VisitorsTest extends HeadlessTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| (.*) \\|$");
    private static final Pattern SIGNAL = Pattern.compile("`(\\w+)`.*");

    /** A table in which every value says where it stands: 1000 for a row, 10 for a column. */
    private static float[] value(String expression) {
        try (Basin basin = new Basin(scope(), 16)) {
            basin.fill("", "", "1000.0 * p.y + 10.0 * p.x + vec4(1, 2, 3, 4)");
            return basin.fill("visitors", "", expression).read();
        }
    }

    @Test
    void everySignalOfTheContractIsReadByItsName() throws IOException {
        String contract = Files.readString(Path.of("shaders", "README.md"));
        int start = contract.indexOf("| column | R |");
        Matcher rows = ROW.matcher(contract.substring(start, contract.indexOf("\n\n", start)));
        int found = 0;
        while (rows.find()) {
            String[] cells = rows.group(2).split(" \\| ", -1);
            for (int i = 0; i < cells.length; i++) {
                Matcher signal = SIGNAL.matcher(cells[i]);
                if (signal.matches()) {
                    int column = Integer.parseInt(rows.group(1));
                    float[] read = value("vec4(" + signal.group(1) + "Of(old, 3.0))");
                    assertEquals(2000 + 10 * column + 1 + i, read[0], 0.001, signal.group());
                    found++;
                }
            }
        }
        assertEquals(25, found);
    }

    @Test
    void placesAndTheRestAreRead() {
        assertArrayEquals(
                new float[] {1001, 1002, 1003, 1004}, Arrays.copyOf(value("mouthOf(old, 2.0)"), 4));
        assertEquals(22, value("cornersOf(old, 1.0)")[1]);
        assertEquals(31, value("vec4(motionOf(old, 1.0), 0.0, 0.0)")[0]);
        assertEquals(12, value("vec4(visibleOf(old, 1.0))")[0]);
        assertEquals(13, value("vec4(teethOf(old, 1.0))")[0]);
        assertEquals(14, value("vec4(secondsOf(old, 1.0))")[0]);
        assertEquals(0, value("vec4(smileOf(old, 0.0))")[0], "nobody");
        String[] marks = {"phase", "inStep", "flash", "rate", "hue", "rhythm", "lean", "sure"};
        for (int i = 0; i < marks.length; i++) {
            float read = value("vec4(" + marks[i] + "Of(old, 1.0))")[0];
            assertEquals(110 + 10 * (i / 4) + 1 + i % 4, read, marks[i]);
        }
    }

    @Test
    void aPlaceIsSeenFromTheMouth() {
        // A mouth at a third, half up, a fifth of the show wide, turned by 30 degrees.
        String mouth = "vec4(1.0 / 3.0, 0.5, 0.2, radians(30.0))";
        String at = "vec2(1.0 / 3.0 + 0.2 * cos(radians(30.0)) / 2.0, 0.6)";
        float[] q =
                Basin.worth(scope(), "visitors", "fromMouth(" + mouth + ", " + at + ", 2.0).xyxy");
        assertEquals(1, q[0], 1e-5);
        assertEquals(0, q[1], 1e-5);
        assertEquals(1, Basin.number(scope(), "visitors", "cornerOf(0.5)"), 1e-6);
        assertEquals(0, Basin.number(scope(), "visitors", "cornerOf(0.75)"), 1e-6);
    }

    @Test
    void whatIsHeavyFollowsTheMouthAndIsNotShaken() {
        String lies = "vec4(0.3, 0.5, 0.2, 0.0)";
        String moved = "heavyMouth(" + lies + ", vec4(0.4, 0.5, 0.2, 0.0), 0.1).x";
        assertEquals(
                0.3 + 0.1 * (1 - Math.exp(-0.5)), Basin.number(scope(), "visitors", moved), 1e-6);
        String jumped = "heavyMouth(" + lies + ", vec4(1.2, 0.5, 0.2, 0.0), 0.1).x";
        assertEquals(1.2, Basin.number(scope(), "visitors", jumped), 1e-6);
        String led = "heavyMouth(" + lies + ", vec4(0.7, 0.5, 0.2, 0.0), 0.1).x";
        double leash = 0.7 - 0.2 * Math.exp(-0.5);
        assertEquals(leash, Basin.number(scope(), "visitors", led), 1e-6);
        String came = "heavyMouth(vec4(0.0), vec4(0.7, 0.5, 0.2, 0.0), 0.1).x";
        assertEquals(0.7, Basin.number(scope(), "visitors", came), 1e-6);
        // A laugh shakes five times a second: a low pass of 0.2 s leaves a sixth of it.
        float most = 0;
        try (Basin basin = new Basin(scope(), 1)) {
            basin.fill("", "", "0.5, 0.5, 0.2, 0.0");
            for (int frame = 0; frame < 120; frame++) {
                double place = 0.5 + 0.02 * Math.sin(2 * Math.PI * 5 * frame / 60);
                String mouth = "vec4(" + place + ", 0.5, 0.2, 0.0)";
                basin.fill(
                        "visitors",
                        "",
                        "heavyMouth(texelFetch(old, p, 0), " + mouth + ", 1.0 / 60.0)");
                most = frame < 60 ? 0 : Math.max(most, Math.abs(basin.read()[0] - 0.5f));
            }
        }
        assertEquals(0.02 / Math.hypot(1, 2 * Math.PI * 5 * 0.2), most, 0.0006);
    }

    @Test
    void thePieceSaysWhatItIs() {
        assertEquals(
                "What is known of a visitor: place, size and every signal, by the names that"
                        + " presets use.",
                Pieces.named("visitors").summary());
    }
}
