package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.isf.LookReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnPixelsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    true  | gl_FragColor = IMG_THIS_PIXEL(seen);
                    true  | gl_FragColor = IMG_THIS_NORM_PIXEL( seen ) * IMG_SIZE(seen).x;
                    false | gl_FragColor = IMG_NORM_PIXEL(seen, isf_FragNormCoord * .5);
                    false | gl_FragColor = IMG_THIS_PIXEL(seen) + IMG_PIXEL(seen, vec2(1));
                    false | gl_FragColor = texture(seen, vec2(.3));
                    """)
    void tellsWhatIsReadAtItsOwnPixelAlone(boolean own, String body) {
        String header = "/*{ \"INPUTS\": [ { \"NAME\": \"seen\", \"TYPE\": \"image\" } ] }*/\n";
        var look = LookReader.read("test", header + "void main() { " + body + " }\n");
        assertEquals(own, OwnPixels.suffice(look, "seen"));
    }
}
