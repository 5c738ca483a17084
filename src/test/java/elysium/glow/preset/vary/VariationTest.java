package elysium.glow.preset.vary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.isf.Look;
import elysium.glow.isf.LookReader;
import elysium.glow.preset.About;
import elysium.glow.preset.Blend;
import elysium.glow.preset.Layer;
import elysium.glow.preset.Performance;
import elysium.glow.preset.Preset;
import elysium.glow.preset.Swarm;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VariationTest {
    private static final Look LOOK =
            LookReader.read(
                    "lips.fs",
                    """
                    /*{"INPUTS": [
                      {"NAME": "glow", "TYPE": "float", "MIN": 2, "MAX": 10, "DEFAULT": 4},
                      {"NAME": "tint", "TYPE": "color", "DEFAULT": [0, 0.4, 1, 0.5]},
                      {"NAME": "mode", "TYPE": "long", "VALUES": [0, 2, 7]},
                      {"NAME": "on", "TYPE": "bool"},
                      {"NAME": "at", "TYPE": "point2D", "DEFAULT": [5, 5]},
                      {"NAME": "flash", "TYPE": "event"}]}*/
                    void main() { }
                    """);
    private static final Locks NONE = (group, parameter) -> false;
    private static final Locks FREE_LOOKS = Locks.butLooks(new elysium.glow.preset.Groups(1));

    private final Performance performance =
            Performance.of(
                    new Preset(
                            "p",
                            new About("i", List.of(), "", ""),
                            List.of(
                                    new Layer(
                                            "lips",
                                            Blend.ADD,
                                            0.5f,
                                            Map.of("glow", List.of(6f)),
                                            List.of())),
                            Map.of("count", List.of(500f)),
                            Map.of(),
                            List.of(),
                            null),
                    List.of(LOOK));

    private Map<String, List<Float>> drawn(Variation variation) {
        return variation.of(performance).layers().getFirst().values();
    }

    @Test
    void whatIsDrawnLiesWithinTheLimitsAndAllOverThem() {
        Set<Float> modes = new HashSet<>();
        Set<Float> flags = new HashSet<>();
        float least = 10;
        float most = 2;
        for (long seed = 0; seed < 400; seed++) {
            var values = drawn(Variation.random(seed, FREE_LOOKS));
            float glow = values.get("glow").getFirst();
            assertTrue(glow >= 2 && glow <= 10, "seed " + seed + ": " + glow);
            least = Math.min(least, glow);
            most = Math.max(most, glow);
            modes.add(values.get("mode").getFirst());
            flags.add(values.get("on").getFirst());
            assertEquals(0.5f, values.get("tint").get(3), "no layer vanishes by its alpha");
            assertFalse(values.containsKey("flash"), "an event is none of a preset's");
            for (float at : values.get("at")) {
                assertTrue(at >= 4 && at <= 6, "seed " + seed + ": " + at);
            }
        }
        assertTrue(least < 2.2f && most > 9.8f, least + " to " + most);
        assertEquals(Set.of(0f, 2f, 7f), modes);
        assertEquals(Set.of(0f, 1f), flags);
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertEquals(
                Variation.random(5, NONE).of(performance),
                Variation.random(5, NONE).of(performance));
        assertNotEquals(
                Variation.random(5, NONE).of(performance),
                Variation.random(6, NONE).of(performance));
    }

    @Test
    void whatIsLockedStaysAndLeavesTheRestWhereItFalls() {
        Locks glow = (group, parameter) -> group == 0 && parameter == 0;
        var free = drawn(Variation.random(9, FREE_LOOKS));
        var locked = drawn(Variation.random(9, FREE_LOOKS.and(glow)));
        assertEquals(List.of(6f), locked.get("glow"));
        assertNotEquals(List.of(6f), free.get("glow"));
        assertEquals(free.get("tint"), locked.get("tint"));
        Preset looksAlone = Variation.random(9, FREE_LOOKS).of(performance);
        assertEquals(Map.of("count", List.of(500f)), looksAlone.swarm());
        assertEquals(0.5f, looksAlone.layers().getFirst().opacity());
        Preset all = Variation.random(9, NONE).of(performance);
        assertEquals(Swarm.values().length, all.swarm().size());
        assertNotEquals(0.5f, all.layers().getFirst().opacity());
    }

    @Test
    void nearByIsNear() {
        for (long seed = 0; seed < 200; seed++) {
            var values = drawn(new Variation(seed, 0.05f, FREE_LOOKS));
            assertEquals(6, values.get("glow").getFirst(), 0.05f * 8 + 1e-4f, "seed " + seed);
            assertEquals(0, values.get("tint").get(0), 0.05f + 1e-4f, "seed " + seed);
        }
        var nowhere = drawn(new Variation(3, 0, FREE_LOOKS));
        assertEquals(List.of(6f), nowhere.get("glow"));
        assertEquals(List.of(0f), nowhere.get("on"));
        assertThrows(IllegalArgumentException.class, () -> new Variation(3, 1.1f, NONE));
        assertThrows(IllegalArgumentException.class, () -> new Variation(3, Float.NaN, NONE));
    }

    @Test
    void aComparisonGoesToAndFro() {
        Comparison comparison = new Comparison();
        Preset a = performance.asSet();
        Preset b = Variation.random(1, NONE).of(performance);
        assertFalse(comparison.fits(a));
        assertThrows(IllegalStateException.class, () -> comparison.flip(a));
        comparison.keep(a);
        assertTrue(comparison.isOnB() && comparison.fits(b));
        assertEquals(a, comparison.flip(b));
        assertFalse(comparison.isOnB());
        assertEquals(b, comparison.flip(a));
        assertFalse(comparison.fits(a.with(List.of())), "of other layers it is another matter");
    }
}
