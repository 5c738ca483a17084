package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.isf.Pieces;
import elysium.glow.isf.piece.Observer.Band;
import elysium.glow.show.HeadlessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The piece {@code spectra} beside measured peaks and widths seen by the CIE 1931 observer. */
class SpectraTest extends HeadlessTest {
    private static float[] worth(String colour) {
        return Basin.worth(scope(), "spectra", "vec4(" + colour + ", 1.0)");
    }

    private static void assertColour(double[] expected, String name, double tolerance) {
        float[] colour = worth(name);
        for (int i = 0; i < 3; i++) {
            assertEquals(expected[i], colour[i], tolerance, name + ", channel " + i);
        }
    }

    // The peak, the width at half height, and how much wider the red half of it is than the blue.
    @ParameterizedTest
    @CsvSource({
        "NOCTILUCA, 470, 38, 1.3",
        "DINOFLAGELLATE, 474, 38, 1.3",
        "AEQUORIN, 469, 80, 1.3",
        "AEQUOREA, 508, 30, 1.6",
        "MNEMIOPSIS, 488, 85, 1.3",
        "BEROE, 491, 85, 1.3",
        "SIPHONOPHORE, 460, 75, 1.3",
        "LANTERNFISH, 470, 55, 1.3",
        "KRILL, 468, 60, 1.3",
        "FIREFLY_SQUID, 470, 60, 1.3",
        "OSTRACOD, 473, 80, 1.3",
        "MILKY_SEA, 492, 90, 1.3",
        "PHOTOBACTERIUM, 476, 70, 1.5",
        "CAVE_GNAT, 487, 80, 1.3",
        "FUNGUS, 525, 80, 1.4",
        "PHOTURIS, 552, 68, 1.4",
        "LUCIOLA, 552, 70, 1.4",
        "PHOTINUS, 562, 72, 1.4",
        "LAMPYRIS, 546, 72, 1.3",
        "RAILROAD_WORM, 623, 60, 1.1"
    })
    void anEmittersColourFollowsFromItsSpectrum(String name, double peak, double width, double r) {
        double[] seen = Observer.rgb(new Band(peak, width, 1, r));
        assertColour(Observer.shown(seen), name, 0.008);
    }

    @Test
    void theRedLureIsThreeBands() {
        double[] seen =
                Observer.rgb(
                        new Band(583, 35, 1, 1.3),
                        new Band(620, 35, 0.6, 1.3),
                        new Band(680, 35, 0.6, 1.3));
        assertColour(Observer.shown(seen), "ERENNA", 0.008);
    }

    @Test
    void everyColourIsTested() {
        long colours =
                Pieces.named("spectra").offers().stream()
                        .filter(offer -> offer.matches("vec3 [A-Z_]+"))
                        .count();
        assertEquals(20 + 1 + 1, colours, "the last is Malacosteus, which is red and nothing else");
    }

    @ParameterizedTest
    @CsvSource({"400", "445", "474", "508", "546", "589", "623", "680"})
    void aWavelengthIsWhatTheObserverSees(double nm) {
        double[] seen = Observer.rgb(nm);
        assertColour(seen, "ofWavelength(float(" + nm + "))", 1e-3);
        assertColour(Observer.shown(seen), "hueOfWavelength(float(" + nm + "))", 2e-3);
    }

    @Test
    void whatAScreenCanShowKeepsHueAndLuminance() {
        String raw = "ofWavelength(474.0)";
        float[] pure = worth(raw);
        float[] pale = worth("inGamut(" + raw + ")");
        double y = Observer.luminance(new double[] {pure[0], pure[1], pure[2]});
        assertEquals(y, Observer.luminance(new double[] {pale[0], pale[1], pale[2]}), 1e-4);
        // On the straight way to white, so that the dominant wavelength is the same.
        double part = (pale[2] - y) / (pure[2] - y);
        for (int i = 0; i < 3; i++) {
            assertEquals(part, (pale[i] - y) / (pure[i] - y), 1e-3);
            assertTrue(pale[i] >= 0);
        }
        float[] plain = worth("inGamut(vec3(0.2, 0.3, 0.4))");
        assertEquals(0.3, plain[1], 1e-6, "what can be shown stays as it is");
    }
}
