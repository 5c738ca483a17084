package elysium.glow.isf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.parameter.Values;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SizeParserTest {
    private static final Values NONE = new Values(List.of());

    private static double of(String text) {
        return SizeParser.parse(text, List.of()).evaluate(640, 360, NONE);
    }

    private static String refusal(String text) {
        return assertThrows(IllegalArgumentException.class, () -> of(text)).getMessage();
    }

    @Test
    void reckonsLikeArithmetic() {
        assertEquals(7, of("1 + 2 * 3"));
        assertEquals(9, of("(1 + 2) * 3"));
        assertEquals(1, of("9 - 5 - 3"));
        assertEquals(2, of("16 / 4 / 2"));
        assertEquals(1.5, of("7.5 % 2"));
        assertEquals(-3, of("-(1+2)"));
        assertEquals(320, of("$WIDTH/2.0"));
        assertEquals(360, of(" min ( $WIDTH , $HEIGHT ) "));
        assertEquals(8, of("pow(2,3)"));
        assertEquals(3, of("ceil(2.1)"));
        assertEquals(2.5, of("abs(-2.5)"));
        assertEquals(Math.log(5) + Math.sin(1), of("log(5)+sin(1)"));
    }

    @Test
    void agreesWithArithmeticOnRandomSums() {
        long seed = 77;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            int a = random.nextInt(1, 99);
            int b = random.nextInt(1, 99);
            int c = random.nextInt(1, 99);
            String text = "-" + a + "*(" + b + "-$WIDTH)/" + c + "+" + a + "%" + b;
            double wanted = -a * (b - 640.0) / c + (double) a % b;
            assertEquals(wanted, of(text), 1e-9, text + ", seed " + seed);
        }
    }

    @Test
    void neverGivesASizeThatNoPictureHas() {
        assertEquals(16384, SizeParser.parse("1/0", List.of()).pixels(640, 360, NONE));
        assertEquals(1, SizeParser.parse("0/0", List.of()).pixels(640, 360, NONE));
        assertEquals(1, SizeParser.parse("-5", List.of()).pixels(640, 360, NONE));
        assertEquals(213, SizeParser.parse("$WIDTH/3", List.of()).pixels(640, 360, NONE));
    }

    @Test
    void refusesWithASentence() {
        assertEquals("in the size '1+' a number is missing, at character 3.", refusal("1+"));
        assertTrue(refusal("$nothing").contains("there is no input 'nothing'"));
        assertTrue(refusal("sinus(1)").contains("there is no function 'sinus'"));
        assertTrue(refusal("(1").contains("')' is missing"));
        assertTrue(refusal("1 2").contains("'2' does not belong"));
        assertTrue(refusal("(".repeat(100_000)).contains("nested too deep"));
        assertTrue(refusal("1.2.3").contains("malformed"));
    }
}
