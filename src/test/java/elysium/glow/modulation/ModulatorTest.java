package elysium.glow.modulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import elysium.glow.flow.Tick;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookReader;
import elysium.glow.mood.Reading;
import elysium.glow.mood.Signal;
import elysium.glow.parameter.Curve;
import elysium.glow.parameter.Parameter;
import elysium.glow.preset.About;
import elysium.glow.preset.Blend;
import elysium.glow.preset.Finish;
import elysium.glow.preset.Layer;
import elysium.glow.preset.Performance;
import elysium.glow.preset.Preset;
import elysium.glow.preset.Route;
import elysium.glow.preset.Swarm;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModulatorTest {
    private static final Look LOOK =
            LookReader.read(
                    "lips.fs",
                    """
                    /*{"INPUTS": [
                      {"NAME": "glow", "TYPE": "float", "MAX": 40, "DEFAULT": 4},
                      {"NAME": "tint", "TYPE": "color"},
                      {"NAME": "steps", "TYPE": "long", "MIN": 0, "MAX": 5},
                      {"NAME": "flash", "TYPE": "event"}]}*/
                    void main() { }
                    """);

    private static final About ABOUT = new About("", List.of(), "", "");

    private final Tick tick = new Tick();
    private final Reading reading = new Reading();
    private long nanos;

    private static Performance performance(List<Route> ofLayer, List<Route> shared) {
        Layer layer = new Layer("lips", Blend.ADD, 0.5f, Map.of("glow", List.of(7f)), ofLayer);
        Preset preset = new Preset("p", ABOUT, List.of(layer), Map.of(), Map.of(), shared, null);
        return Performance.of(preset, List.of(LOOK));
    }

    private static Modulator modulator(Route... routes) {
        return new Modulator(performance(List.of(routes), List.of()), new TempoClock());
    }

    private static Route route(Signal from, String to, float low, float high) {
        return new Route(from, to, low, high, Curve.LINEAR, 0, 0);
    }

    private void step(Modulator modulator, double seconds) {
        nanos += Math.round(seconds * 1e9);
        tick.advance(nanos);
        modulator.step(tick, reading);
    }

    private static float glow(Modulator modulator) {
        return modulator.layers().getFirst().values().get(0);
    }

    @Test
    void otherRoutesGoOnWhereTheOldOnesStand() {
        Route slow = new Route(Signal.SMILE, "glow", 0, 40, Curve.LINEAR, 1, 1);
        Modulator modulator = modulator(slow);
        reading.room(Signal.SMILE, 1);
        for (int i = 0; i <= 8; i++) {
            step(modulator, i == 0 ? 0 : 0.125);
        }
        float before = modulator.travel(0);
        assertEquals(1 - Math.exp(-1), before, 1e-4);

        Route other = route(Signal.TALK, "steps", 0, 5);
        modulator.reroute(performance(List.of(other, slow.ranging(0, 10)), List.of()));

        assertEquals(before, modulator.travel(1));
        step(modulator, 0);
        assertEquals(10 * before, glow(modulator), 1e-4);
        assertEquals(0, modulator.travel(0));
    }

    @Test
    void itMattersWhoIsSeenToThoseWhoAskAlone() {
        assertFalse(modulator().readsSight());
        assertFalse(modulator(route(Signal.LFO1, "glow", 0, 1)).readsSight());
        assertFalse(modulator(route(Signal.AUDIO_BASS, "glow", 0, 1)).readsSight());
        assertTrue(modulator(route(Signal.SMILE, "glow", 0, 1)).readsSight());
        assertTrue(modulator(route(Signal.PEOPLE, "glow", 0, 1)).readsSight());

        Modulator swarms = modulator();
        int swarm = swarms.performance().groups().swarm();
        swarms.performance().dials().set(swarm, Swarm.COUNT.ordinal(), 100);
        step(swarms, 0);
        assertTrue(swarms.readsSight());

        assertFalse(reading("camera").readsSight());
        assertTrue(reading("mouthField").readsSight());
        assertTrue(reading("visitors").readsSight());
    }

    /** Of a look that reads an image. */
    private static Modulator reading(String source) {
        String input = "{\"NAME\": \"seen\", \"TYPE\": \"image\", \"SOURCE\": \"%s\"}";
        String text = "/*{\"INPUTS\": [" + input + "]}*/\nvoid main() { }\n";
        Look look = LookReader.read("look.fs", text.formatted(source));
        Layer layer = new Layer("look", Blend.ADD, 1, Map.of(), List.of());
        Preset preset = new Preset("p", ABOUT, List.of(layer), Map.of(), Map.of(), List.of(), null);
        return new Modulator(Performance.of(preset, List.of(look)), new TempoClock());
    }

    @Test
    void withoutRoutesPlaysWhatTheHandSet() {
        Modulator modulator = modulator();
        step(modulator, 0);
        assertEquals(7, glow(modulator));
        assertEquals(0.5f, modulator.layers().getFirst().opacity());
        assertEquals(Blend.ADD, modulator.layers().getFirst().blend());
        modulator.performance().dials().set(0, 0, 9);
        assertEquals(7, glow(modulator));
        step(modulator, 0.01);
        assertEquals(9, glow(modulator));
    }

    @Test
    void aRouteFollowsTheClosedForm() {
        Route slow = new Route(Signal.SMILE, "glow", 4, 40, Curve.EASE_IN, 0.2f, 1.5f);
        Modulator modulator = modulator(slow);
        step(modulator, 0);
        assertEquals(4, glow(modulator));
        reading.room(Signal.SMILE, 0.8f);
        for (int i = 0; i < 30; i++) {
            step(modulator, 1 / 60.0);
        }
        double followed = 0.8f * (1 - Math.exp(-0.5 / 0.2f));
        assertEquals(4 + 36 * followed * followed, glow(modulator), 1e-3);
        reading.room(Signal.SMILE, 0);
        for (int i = 0; i < 20; i++) {
            step(modulator, 0.05);
        }
        followed *= Math.exp(-1 / 1.5f);
        assertEquals(4 + 36 * followed * followed, glow(modulator), 1e-3);
    }

    @Test
    void modulationNeverWritesOverTheHand() {
        Modulator modulator = modulator(route(Signal.SMILE, "glow", 0, 40));
        reading.room(Signal.SMILE, 1);
        step(modulator, 0.1);
        assertEquals(40, glow(modulator));
        assertEquals(7, modulator.performance().dials().group(0).get(0));
    }

    @Test
    void signalsOfBothSignsTravelTheWholeWay() {
        Modulator modulator = modulator(route(Signal.VALENCE, "glow", 0, 10));
        for (float valence : new float[] {-1, -0.5f, 0, 1, 3, Float.NaN}) {
            reading.room(Signal.VALENCE, valence);
            step(modulator, 0.1);
            float wanted = Float.isNaN(valence) ? 0 : Math.min(10, 5 + 5 * valence);
            assertEquals(wanted, glow(modulator), 1e-5);
        }
    }

    @Test
    void severalRoutesToOneParameterAddUpWithinItsRange() {
        Modulator modulator =
                modulator(route(Signal.SMILE, "glow", 4, 30), route(Signal.TALK, "glow", 0, 20));
        reading.room(Signal.TALK, 0.5f);
        step(modulator, 0.1);
        assertEquals(14, glow(modulator), 1e-5);
        reading.room(Signal.SMILE, 1);
        step(modulator, 0.1);
        assertEquals(40, glow(modulator), 1e-5);
    }

    @Test
    void reachesComponentsOpacitySwarmFinishAndWholeNumbers() {
        List<Route> ofLayer =
                List.of(
                        route(Signal.SMILE, "tint.g", 1, 0),
                        route(Signal.SMILE, "opacity", 0, 1),
                        route(Signal.SMILE, "steps", 0, 5));
        List<Route> shared =
                List.of(
                        route(Signal.ENERGY, "finish.exposure", -2, 2),
                        route(Signal.ENERGY, "swarm.color.r", 0, 1),
                        route(Signal.LFO1, "swarm.birth", 0, 1));
        Modulator modulator = new Modulator(performance(ofLayer, shared), new TempoClock());
        reading.room(Signal.SMILE, 0.25f);
        reading.room(Signal.ENERGY, 0.75f);
        step(modulator, 0);
        for (int i = 0; i < 4; i++) {
            step(modulator, 0.25);
        }
        assertEquals(0.75f, modulator.layers().getFirst().values().get(1, 1));
        assertEquals(0.25f, modulator.layers().getFirst().opacity());
        assertEquals(1, modulator.layers().getFirst().values().get(2));
        assertEquals(1, modulator.finish().get(Finish.EXPOSURE));
        assertEquals(0.75f, modulator.swarm().get(Swarm.COLOR));
        assertEquals(0.5f, modulator.swarm().get(Swarm.BIRTH), 1e-6);
    }

    @Test
    void anEventIsPlayedForOneStep() {
        Modulator modulator = modulator();
        modulator.performance().dials().set(0, 3, 1);
        step(modulator, 0.1);
        assertEquals(1, modulator.layers().getFirst().values().get(3));
        step(modulator, 0.1);
        assertEquals(0, modulator.layers().getFirst().values().get(3));
    }

    @Test
    void refusesARouteToNowhere() {
        assertThrows(
                IllegalArgumentException.class, () -> modulator(route(Signal.SMILE, "no", 0, 1)));
    }

    @Test
    void staysWithinEveryRangeUnderRandomSignals() {
        long seed = 5150;
        Random random = new Random(seed);
        Route[] routes = new Route[12];
        for (int i = 0; i < routes.length; i++) {
            Signal from = Signal.values()[random.nextInt(Signal.values().length)];
            String to = List.of("glow", "tint.a", "opacity", "steps").get(random.nextInt(4));
            Curve curve = Curve.values()[random.nextInt(Curve.values().length)];
            routes[i] = new Route(from, to, random.nextFloat() * 50 - 5, 9, curve, 0.1f, 0.3f);
        }
        Modulator modulator = modulator(routes);
        for (int i = 0; i < 2000; i++) {
            for (Signal signal : Signal.values()) {
                reading.room(signal, random.nextFloat() * 4 - 2);
            }
            step(modulator, random.nextDouble() * 0.1);
            for (int p = 0; p < 3; p++) {
                Parameter parameter = LOOK.parameters().get(p);
                for (int c = 0; c < parameter.kind().components(); c++) {
                    float value = modulator.layers().getFirst().values().get(p, c);
                    assertTrue(
                            value >= parameter.range().low().get(c)
                                    && value <= parameter.range().high().get(c),
                            parameter.name() + " " + value + ", seed " + seed);
                }
            }
            float opacity = modulator.layers().getFirst().opacity();
            assertTrue(opacity >= 0 && opacity <= 1, "seed " + seed);
        }
    }

    @Test
    void aStepAllocatesNothing() {
        Modulator modulator =
                modulator(
                        new Route(Signal.SMILE, "glow", 0, 40, Curve.EXPONENTIAL, 0.1f, 1),
                        route(Signal.BEAT, "tint.r", 0, 1),
                        route(Signal.LFO4, "opacity", 0, 1),
                        route(Signal.TALK, "steps", 0, 5));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 20_000; i++) {
            step(modulator, 0.01);
        }
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 1000; i++) {
                step(modulator, 0.01);
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertEquals(0, least);
    }
}
