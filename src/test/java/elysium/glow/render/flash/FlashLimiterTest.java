package elysium.glow.render.flash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.render.flash.Screening.Film;
import elysium.glow.show.HeadlessTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries to get flashes past the limiter, and sees that it leaves alone what is harmless. */
class FlashLimiterTest extends HeadlessTest {
    private static final double MOST = 0.25;
    private static final int WHITE = 0xffffff;

    /** What is shown, for how long, and how fast. */
    record Attack(String name, Film film, double seconds, IntToDoubleFunction rate) {
        Attack(String name, Film film) {
            this(name, film, 2.2, FlashLimiterTest::sixty);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static double sixty(int frame) {
        return 60;
    }

    private static boolean isOn(double seconds, double hertz, double duty) {
        double phase = seconds * hertz;
        return phase - Math.floor(phase) < duty;
    }

    private static int grey(double shown) {
        return (int) Math.round(255 * Math.clamp(shown, 0.0, 1.0)) * 0x010101;
    }

    static Stream<Attack> attacks() {
        List<Attack> all = new ArrayList<>();
        for (double hertz : new double[] {3.2, 4, 5.7, 9, 15, 30}) {
            for (double duty : hertz > 10 ? new double[] {0.5} : new double[] {0.15, 0.5, 0.85}) {
                Film film = (u, v, t) -> isOn(t + 1e-6, hertz, duty) ? WHITE : 0;
                all.add(new Attack("%s Hz, %s of the time".formatted(hertz, duty), film));
            }
        }
        addShapes(all);
        addColours(all);
        addCourses(all);
        return all.stream();
    }

    private static void addShapes(List<Attack> all) {
        all.add(
                new Attack(
                        "halves in turn",
                        (u, v, t) -> isOn(t, 6, 0.5) == u < 0.5 ? WHITE : 0x101010));
        for (int squares : new int[] {5, 12, 31, 64, 96}) {
            all.add(
                    new Attack(
                            squares + " squares across, in turn",
                            (u, v, t) -> {
                                boolean dark = ((int) (u * squares) + (int) (v * squares)) % 2 == 0;
                                return dark == isOn(t, 5, 0.5) ? 0xb0c0d0 : 0x202020;
                            }));
        }
        all.add(
                new Attack(
                        "bars that move",
                        (u, v, t) -> isOn(u * 4 + t * 5, 1, 0.4) ? 0xffe0c0 : 0x000010));
        all.add(
                new Attack(
                        "a field of its own",
                        (u, v, t) ->
                                u > 0.5 && u < 0.72 && v > 0.3 && v < 0.5 && isOn(t, 10, 0.5)
                                        ? WHITE
                                        : 0x303030));
        all.add(
                new Attack(
                        "stripes of a tenth of a degree",
                        (u, v, t) -> (int) (u * 256) % 2 == 0 && isOn(t, 10, 0.5) ? WHITE : 0));
    }

    private static void addColours(List<Attack> all) {
        all.add(new Attack("red and black", (u, v, t) -> isOn(t, 5, 0.5) ? 0xff0000 : 0));
        all.add(new Attack("dim red and black", (u, v, t) -> isOn(t, 5, 0.5) ? 0x600000 : 0));
        all.add(
                new Attack(
                        "red and a blue of the same luminance",
                        (u, v, t) -> isOn(t, 4, 0.5) ? 0x880000 : 0x0000e4));
        all.add(new Attack("red and the sea", (u, v, t) -> isOn(t, 4, 0.5) ? 0xff3800 : 0x0040ff));
        all.add(
                new Attack(
                        "the sea's blue alone",
                        (u, v, t) -> isOn(t, 5, 0.5) ? 0x009eff : 0x000000));
        all.add(new Attack("barely enough", (u, v, t) -> isOn(t, 7, 0.5) ? 0x9a9a9a : 0x7f7f7f));
        all.add(new Attack("nearly white", (u, v, t) -> isOn(t, 7, 0.5) ? WHITE : 0xe4e4e4));
    }

    private static void addCourses(List<Attack> all) {
        double turn = 2 * Math.PI;
        all.add(new Attack("a sine", (u, v, t) -> grey(0.5 + 0.5 * Math.sin(turn * 4.5 * t))));
        all.add(
                new Attack(
                        "a beat of two sines",
                        (u, v, t) ->
                                grey(
                                        0.5
                                                + 0.25 * Math.sin(turn * 4 * t)
                                                + 0.25 * Math.sin(turn * 5.5 * t)),
                        4,
                        FlashLimiterTest::sixty));
        all.add(
                new Attack(
                        "a strobe on a ramp",
                        (u, v, t) -> grey(0.15 * t + (isOn(t, 6, 0.5) ? 0.3 : 0)),
                        5,
                        FlashLimiterTest::sixty));
        all.add(
                new Attack(
                        "after ten seconds of calm",
                        (u, v, t) -> t > 10 && isOn(t, 15, 0.5) ? WHITE : 0x181818,
                        12,
                        frame -> frame < 100 ? 10.5 : 60));
        all.add(
                new Attack(
                        "again and again",
                        (u, v, t) -> t % 3.3 < 0.7 && isOn(t, 12, 0.5) ? WHITE : 0,
                        10,
                        FlashLimiterTest::sixty));
        all.add(
                new Attack(
                        "pairs of bursts",
                        (u, v, t) -> t % 1.0 < 0.14 && isOn(t, 20, 0.5) ? WHITE : 0,
                        4,
                        frame -> 120));
        all.add(
                new Attack(
                        "ever more of the field",
                        (u, v, t) -> u < 0.03 + 0.03 * t && isOn(t, 9, 0.5) ? WHITE : 0x202020,
                        6,
                        FlashLimiterTest::sixty));
        all.add(
                new Attack(
                        "frames that come as they like",
                        (u, v, t) -> isOn(t, 5, 0.5) ? WHITE : 0,
                        4,
                        frame -> 24 + 96 * ((frame * 0.618034) % 1)));
        all.add(new Attack("24 a second", (u, v, t) -> isOn(t, 12, 0.5) ? 0 : WHITE, 3, f -> 24));
        all.add(new Attack("120 a second", (u, v, t) -> isOn(t, 60, 0.5) ? 0 : WHITE, 2, f -> 120));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noFlashGetsPast(Attack attack) {
        try (Screening screening = new Screening(scope(), 1)) {
            screening.show(attack.film, attack.seconds, attack.rate);
            double bare = Math.max(screening.bare.worst(), screening.bare.worstRed());
            assertTrue(bare > MOST, "it does flash: " + bare);
            assertTrue(screening.limited.worst() <= MOST, "flashes " + screening.limited.worst());
            assertTrue(screening.limited.worstRed() <= MOST, "red " + screening.limited.worstRed());
        }
    }

    /** Rectangles of any size that flash at any pace in any colours, and others a second later. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noneDoesByChance(long seed) {
        Film film = chance(seed);
        try (Screening screening = new Screening(scope(), 1)) {
            screening.show(film, 5, frame -> 24 + seed * 16);
            String said = "seed " + seed + ": ";
            assertTrue(screening.bare.worst() > MOST, said + "it flashes");
            assertTrue(screening.limited.worst() <= MOST, said + screening.limited.worst());
            assertTrue(screening.limited.worstRed() <= MOST, said + screening.limited.worstRed());
        }
    }

    private record Patch(double left, double low, double hertz, double duty, int on, int off) {}

    private static Film chance(long seed) {
        Random random = new Random(seed);
        List<Patch> patches = new ArrayList<>();
        int[] colours = {WHITE, 0, 0xff0000, 0x0000ff, 0x808080, 0x00ff80, 0x401010, 0xff8000};
        for (int i = 0; i < 40; i++) {
            patches.add(
                    new Patch(
                            random.nextDouble() - 0.4,
                            random.nextDouble() - 0.4,
                            1 + 25 * random.nextDouble(),
                            0.2 + 0.6 * random.nextDouble(),
                            colours[random.nextInt(colours.length)],
                            colours[random.nextInt(colours.length)]));
        }
        return (u, v, t) -> {
            int first = 8 * (int) (t / 1.3);
            for (int i = 0; i < 5; i++) {
                Patch patch = patches.get((first + i) % patches.size());
                boolean inside = Math.abs(u - patch.left - 0.4) < 0.3;
                if (inside && Math.abs(v - patch.low - 0.4) < 0.4) {
                    return isOn(t, patch.hertz, patch.duty) ? patch.on : patch.off;
                }
            }
            return 0x101820;
        };
    }

    /** At the norm's own size, each pixel judged: nothing is blurred away by the judge. */
    @Test
    void noneDoesAtFullSize() {
        try (Screening screening = new Screening(scope(), 4)) {
            Film film =
                    (u, v, t) -> (int) (u * 37) % 3 > 0 && isOn(t, 8, 0.5) ? WHITE : grey(0.3 * v);
            screening.show(film, 1.6, frame -> 30);
            assertTrue(screening.bare.worst() > 0.5, "it does flash");
            assertTrue(screening.limited.worst() <= MOST, "" + screening.limited.worst());
        }
    }

    static Stream<Attack> harmless() {
        double turn = 2 * Math.PI;
        return Stream.of(
                new Attack("a slow pulse", (u, v, t) -> grey(0.5 + 0.5 * Math.sin(turn * t / 2))),
                new Attack(
                        "two a second",
                        (u, v, t) -> isOn(t, 2, 0.5) ? WHITE : 0,
                        4,
                        FlashLimiterTest::sixty),
                new Attack("swings of 7 %", (u, v, t) -> isOn(t, 9, 0.5) ? 0x929292 : 0x808080),
                new Attack(
                        "small spots",
                        (u, v, t) ->
                                Math.hypot(u % 0.25 - 0.12, v % 0.25 - 0.12) < 0.035
                                                && isOn(t, 8, 0.5)
                                        ? WHITE
                                        : 0x000820),
                new Attack("plankton", FlashLimiterTest::plankton),
                new Attack(
                        "skin in warm light and shadow",
                        (u, v, t) -> isOn(t, 9, 0.5) ? 0x804c30 : 0x6a3418),
                new Attack("red, slowly", (u, v, t) -> isOn(t, 0.9, 0.5) ? 0xff0000 : 0),
                new Attack("a cut", (u, v, t) -> t < 1 ? 0x102030 : 0xf0f0f0));
    }

    /**
     * A tenth of all grains of a twentieth of a degree light up for two frames, others each time.
     */
    private static int plankton(double u, double v, double seconds) {
        return chance(u, v, Math.floor(seconds * 30)) < 0.01 ? 0x40b0ff : 0x000410;
    }

    private static double chance(double u, double v, double t) {
        double mixed = Math.sin(12.9898 * u * 997 + 78.233 * v * 991 + 37.719 * t) * 43758.5453;
        return mixed - Math.floor(mixed);
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void theHarmlessIsLeftAlone(Attack show) {
        try (Screening screening = new Screening(scope(), 1)) {
            screening.show(show.film, show.seconds, show.rate);
            assertEquals(0, screening.greatestChange);
            assertEquals(0, screening.mostHeld);
        }
    }

    @Test
    void itLetsGoWithinSecondsOfCalmAndSaysSo() {
        try (Screening screening = new Screening(scope(), 1)) {
            screening.show((u, v, t) -> isOn(t, 10, 0.5) ? WHITE : 0, 2, FlashLimiterTest::sixty);
            assertEquals(1, screening.limiter.held(), "all of it");
            screening.show((u, v, t) -> 0x204060, 6, FlashLimiterTest::sixty);
            assertTrue(screening.limiter.isResting());
            assertEquals(0, screening.limiter.held());
            screening.greatestChange = 0;
            screening.show((u, v, t) -> 0x204060, 0.1, FlashLimiterTest::sixty);
            assertEquals(0, screening.greatestChange, "as it is");
        }
    }

    @Test
    void onlyWhatFlashesIsHeld() {
        try (Screening screening = new Screening(scope(), 1)) {
            Film left = (u, v, t) -> u < 0.5 && isOn(t, 10, 0.5) ? WHITE : grey(u);
            screening.show(left, 2, FlashLimiterTest::sixty);
            assertEquals(0.5, screening.mostHeld, 0.02);
        }
    }
}
