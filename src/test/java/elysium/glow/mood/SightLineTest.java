package elysium.glow.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import elysium.glow.capture.PixelFormat;
import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SightLineTest {
    @Test
    void itIsOneLineOfJsonInEveryLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            check(new SightLine().write(sight()).toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void check(String line) throws IOException {
        assertTrue(
                line.startsWith(
                        "{\"seconds\":12.345679,\"frame\":41,\"width\":640,\"height\":480,"),
                line.substring(0, 80));
        assertEquals(line.length() - 1, line.indexOf('\n'));
        int numbers = 0;
        try (JsonParser parser = new JsonFactory().createParser(line)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                numbers += token.isNumeric() ? 1 : 0;
            }
        }
        assertTrue(numbers > 2 * (2 * (68 + 64 + 64) + Signal.PER_VISITOR), "numbers: " + numbers);
        assertTrue(line.contains("\"smileLeft\":0.5,"), "signals by their spelling");
        assertTrue(line.contains("\"people\":null"), "a NaN is null");
        assertTrue(line.contains("{\"slot\":2,"));
    }

    private static Sight sight() {
        Sight sight = new Sight();
        sight.frame.shape(PixelFormat.GREY, 640, 480);
        sight.frame.stamp(41, 12_345_678_900L);
        new ModelFace().into(sight.faces.add(), 1);
        new ModelFace().into(sight.faces.add(), 2);
        sight.reading.visitor(2, Signal.SMILE_LEFT, 0.5f);
        sight.reading.room(Signal.PEOPLE, Float.NaN);
        return sight;
    }

    @Test
    void numbersAreRoundedAndReadBack() {
        AsciiLine line = new AsciiLine();
        line.number(-0.00001, 4).text(" ").number(1.5, 0).text(" ").number(-3.25, 1);
        line.text(" ").number(Double.POSITIVE_INFINITY, 2).text(" ").whole(Long.MIN_VALUE);
        line.text(" ").number(0.0501, 4).text(" ").number(7, 3);
        assertEquals("0 2 -3.3 null -9223372036854775808 0.0501 7", line.toString());
        line.clear();
        assertEquals("\"a\\u0022\\u00e9\\u000a\"", line.quoted("a\"é\n").toString());
        Random random = new Random(11);
        for (int i = 0; i < 10_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(9));
            line.clear();
            double read = Double.parseDouble(line.number(value, 4).toString());
            assertEquals(value, read, 0.5001e-4, "seed 11, number " + i);
        }
    }
}
