package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.show.HeadlessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The piece {@code film} beside Airy's formula summed over all of daylight. */
class FilmTest extends HeadlessTest {
    private static final int SIZE = 32;
    private static final double SALIVA = 1.335;

    /** Airy's sum for a film without absorption, for light without polarisation. */
    private static double airy(double nm, double wavelength, double facing, double below) {
        double sine = Math.sqrt(1 - facing * facing);
        double film = Math.sqrt(1 - Math.pow(sine / SALIVA, 2));
        double ground = Math.sqrt(1 - Math.pow(sine / below, 2));
        double phase = 4 * Math.PI * SALIVA * nm * film / wavelength;
        double across = (facing - SALIVA * film) / (facing + SALIVA * film);
        double acrossLow = (SALIVA * film - below * ground) / (SALIVA * film + below * ground);
        double along = (SALIVA * facing - film) / (SALIVA * facing + film);
        double alongLow = (below * film - SALIVA * ground) / (below * film + SALIVA * ground);
        return (sum(across, acrossLow, phase) + sum(along, alongLow, phase)) / 2;
    }

    private static double sum(double upper, double lower, double phase) {
        double together = 2 * upper * lower * Math.cos(phase);
        double both = upper * upper * lower * lower;
        return (upper * upper + lower * lower + together) / (1 + both + together);
    }

    @ParameterizedTest
    @CsvSource({"SALIVA_ON_ENAMEL, 1.62", "FREE_FILM, 1.0"})
    void nineWavelengthsAreWorthAllOfThem(String kind, double below) {
        try (Basin basin = new Basin(scope(), SIZE)) {
            float[] drawn =
                    basin.fill(
                                    "film",
                                    "",
                                    "vec4(filmColour(30.0 * float(p.x), 0.2 + 0.8 * float(p.y) / 31.0, "
                                            + kind
                                            + "), 1.0)")
                            .read();
            for (int y = 0; y < SIZE; y += 3) {
                for (int x = 2; x < SIZE; x++) {
                    double nm = 30 * x;
                    double facing = 0.2 + 0.8 * y / 31.0;
                    double[] exact = Daylight.colour(w -> airy(nm, w, facing, below));
                    // At grazing angles light goes to and fro in the film, which needs more of
                    // them.
                    double part = facing > 0.5 ? 0.02 : 0.1;
                    double most = Math.max(exact[0], Math.max(exact[1], exact[2]));
                    for (int c = 0; c < 3; c++) {
                        double seen = drawn[4 * (y * SIZE + x) + c];
                        assertEquals(Math.max(exact[c], 0), seen, part * most + 1e-4, nm + " nm");
                    }
                }
            }
        }
    }

    // As they are named at right angles in daylight: thickness, and where the hue may be.
    @ParameterizedTest
    @CsvSource({
        "50, cream, 70, 110", "100, violet, 300, 330", "150, blue, 230, 265",
        "250, amber, 60, 90", "300, magenta, 310, 335", "350, azure, 210, 240",
        "400, green, 130, 150", "450, salmon, 30, 65", "500, magenta, 315, 340",
        "550, cyan, 190, 215", "600, green, 140, 160", "700, pink, 330, 360",
        "800, aqua, 160, 190"
    })
    void salivaOnEnamelRunsThroughItsColours(double nm, String name, double from, double to) {
        assertHue(nm, "SALIVA_ON_ENAMEL", name, from, to);
    }

    @ParameterizedTest
    @CsvSource({
        "50, blue, 240, 265", "150, straw, 75, 105", "200, violet, 305, 330",
        "250, blue, 220, 250", "300, green, 125, 150", "350, orange, 55, 80",
        "400, magenta, 310, 335", "450, azure, 200, 230", "500, green, 135, 155",
        "550, salmon, 20, 50", "600, pink, 320, 350", "700, aqua, 150, 190",
        "800, rose, 340, 365"
    })
    void aFreeFilmRunsThroughItsOwn(double nm, String name, double from, double to) {
        assertHue(nm, "FREE_FILM", name, from, to);
    }

    private static void assertHue(double nm, String kind, String name, double from, double to) {
        double hue = OkHue.degrees(colour("filmColour(float(" + nm + "), 1.0, " + kind + ")"));
        assertTrue(hue >= from && hue <= to, nm + " nm should be " + name + ", not " + hue);
    }

    private static float[] colour(String expression) {
        return Basin.worth(scope(), "film", "vec4(" + expression + ", 1.0)");
    }

    @Test
    void tiltMovesTheColoursBackAsIfTheFilmWereThinner() {
        double inside = Math.sqrt(1 - Math.pow(Math.sin(Math.toRadians(40)) / SALIVA, 2));
        float path =
                Basin.number(scope(), "film", "filmPath(400.0, cos(radians(40.0)), FREE_FILM)");
        assertEquals(2 * SALIVA * 400 * inside, path, 0.05);
        double tilted = OkHue.degrees(colour("filmColour(400.0, cos(radians(40.0)), FREE_FILM)"));
        double thinner = OkHue.degrees(colour("filmColour(" + 400 * inside + ", 1.0, FREE_FILM)"));
        assertEquals(thinner, tilted, 3);
        assertTrue(tilted > 20 && tilted < 90, "orange again, not magenta: " + tilted);
    }

    @Test
    void aFilmThrowsBackSomeHundredthsAndNoFilmWhatTheGroundDoes() {
        float[] bare = colour("filmColour(0.0, 1.0, SALIVA_ON_ENAMEL)");
        assertEquals(Math.pow(0.62 / 2.62, 2), bare[1], 1e-4);
        float[] dark = colour("filmColour(100.0, 1.0, SALIVA_ON_ENAMEL)");
        assertTrue(dark[1] < 0.004, "nearly black: " + dark[1]);
    }
}
