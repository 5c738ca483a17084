package elysium.glow.modulation.morph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import elysium.glow.flow.Tick;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookReader;
import elysium.glow.modulation.Modulator;
import elysium.glow.modulation.TempoClock;
import elysium.glow.mood.Reading;
import elysium.glow.mood.Signal;
import elysium.glow.parameter.Curve;
import elysium.glow.preset.About;
import elysium.glow.preset.Blend;
import elysium.glow.preset.Finish;
import elysium.glow.preset.Layer;
import elysium.glow.preset.Morph;
import elysium.glow.preset.Performance;
import elysium.glow.preset.Preset;
import elysium.glow.preset.Route;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JourneyTest {
    private static final Look LIPS = look("lips");
    private static final Look SEA = look("sea");
    private static final List<Float> NONE = List.of((float) Finish.NONE);

    private final Tick tick = new Tick();
    private final Reading reading = new Reading();
    private long nanos;

    private static Look look(String name) {
        String header =
                "/*{\"INPUTS\": [ {\"NAME\": \"glow\", \"TYPE\": \"float\", \"MAX\": 40},"
                        + " {\"NAME\": \"tint\", \"TYPE\": \"color\"} ]}*/\nvoid main() { }\n";
        return LookReader.read(name + ".fs", header);
    }

    private static Layer layer(Look look, Blend blend, float opacity, float glow, Route... routes) {
        Map<String, List<Float>> values = Map.of("glow", List.of(glow));
        return new Layer(look.name(), blend, opacity, values, List.of(routes));
    }

    private static Modulator modulator(Map<String, List<Float>> finish, Layer... layers) {
        Preset preset =
                new Preset(
                        "p",
                        new About("", List.of(), "", ""),
                        List.of(layers),
                        Map.of("birth", List.of(finish.isEmpty() ? 0f : 1f)),
                        finish,
                        List.of(),
                        null);
        List<Look> looks =
                List.of(layers).stream().map(l -> l.look().equals("sea") ? SEA : LIPS).toList();
        return new Modulator(Performance.of(preset, looks), new TempoClock());
    }

    private static Modulator one(float glow) {
        return modulator(Map.of(), layer(LIPS, Blend.ADD, 1, glow));
    }

    private void step(Journey journey, double seconds) {
        double left = seconds;
        do { // a tick is never longer than a quarter second
            nanos += Math.round(Math.min(left, 0.25) * 1e9);
            tick.advance(nanos);
            journey.step(tick, reading);
            left -= 0.25;
        } while (left > 0);
    }

    private static Morph morph(float seconds, Curve curve) {
        return new Morph(seconds, curve, null);
    }

    @Test
    void layersThatMatchAreMixedByTheCurve() {
        Modulator from = modulator(Map.of(), layer(LIPS, Blend.ADD, 0.2f, 4));
        Modulator to = modulator(Map.of(), layer(LIPS, Blend.ADD, 1, 20));
        Journey journey = new Journey(from, to, morph(2, Curve.EASE_IN));
        step(journey, 0);
        assertEquals(4, glow(to, 0), 1e-4f);
        step(journey, 1);
        // Half of the time, eased in: a quarter of the way.
        assertEquals(0.25f, journey.part(), 1e-5f);
        assertEquals(4 + 16 * 0.25f, glow(to, 0), 1e-4f);
        assertEquals(glow(to, 0), glow(from, 0));
        assertEquals(0.2f + 0.8f * 0.25f, to.layers().getFirst().opacity(), 1e-5f);
        assertFalse(journey.isOver());
        step(journey, 1);
        assertTrue(journey.isOver());
        assertEquals(20, glow(to, 0), 1e-4f);
        assertEquals(1, to.layers().getFirst().opacity());
        assertTrue(journey.needsOnePicture());
    }

    private static float glow(Modulator modulator, int layer) {
        return modulator.layers().get(layer).values().get(0);
    }

    @Test
    void routesOfBothGoOnAndAreMixedWithWhatTheyMove() {
        Route smiling = new Route(Signal.SMILE, "glow", 10, 30, Curve.LINEAR, 0, 0);
        Modulator from = modulator(Map.of(), layer(LIPS, Blend.ADD, 1, 0, smiling));
        Journey journey = new Journey(from, one(2), morph(1, Curve.LINEAR));
        reading.room(Signal.SMILE, 0.5f);
        step(journey, 0);
        step(journey, 0.25);
        assertEquals(0.75f * 20 + 0.25f * 2, glow(from, 0), 1e-4f);
    }

    @Test
    void whereALayerDiffersBothAreDrawn() {
        Modulator from = one(4);
        Layer lips = layer(LIPS, Blend.ADD, 1, 8);
        Morph morph = morph(1, Curve.LINEAR);
        Modulator more = modulator(Map.of(), lips, layer(SEA, Blend.ADD, 1, 1));
        assertFalse(new Journey(from, more, morph).needsOnePicture(), "one more");
        Modulator screened = modulator(Map.of(), layer(LIPS, Blend.SCREEN, 1, 8));
        assertFalse(new Journey(from, screened, morph).needsOnePicture(), "another blend");
        Modulator other = modulator(Map.of(), layer(SEA, Blend.ADD, 1, 8));
        assertFalse(new Journey(from, other, morph).needsOnePicture(), "another look");
        Modulator plain = modulator(Map.of("tone", NONE), lips);
        assertFalse(new Journey(from, plain, morph).needsOnePicture(), "another tone");
        Morph through = new Morph(1, Curve.LINEAR, SEA);
        assertFalse(new Journey(from, one(8), through).needsOnePicture(), "a transition");
    }

    @Test
    void ofTwoPicturesMatchingLayersAndTheFinishAreMixedAllTheSame() {
        Modulator from = one(4);
        Modulator to =
                modulator(
                        Map.of("tone", NONE, "exposure", List.of(4f)),
                        layer(LIPS, Blend.ADD, 1, 8),
                        layer(SEA, Blend.ADD, 0.5f, 6));
        Journey journey = new Journey(from, to, morph(1, Curve.LINEAR));
        step(journey, 0);
        step(journey, 0.5);
        assertEquals(6, glow(from, 0), 1e-4f);
        assertEquals(6, glow(to, 0), 1e-4f);
        assertEquals(6, glow(to, 1), 1e-4f, "the layer without a match plays its own");
        assertEquals(0.5f, to.layers().get(1).opacity());
        assertEquals(2, from.finish().get(Finish.EXPOSURE), 1e-5f);
        assertEquals(Finish.FILMIC, from.finish().get(Finish.TONE), "each keeps its tone");
        assertEquals(Finish.NONE, to.finish().get(Finish.TONE));
        assertEquals(0.5f, to.swarm().get(2), 1e-5f);
    }

    @Test
    void noTimeIsACut() {
        Journey journey = new Journey(one(4), one(8), morph(0, Curve.SMOOTH));
        assertTrue(journey.isOver());
        assertEquals(1, journey.part());
    }

    @Test
    void aStepAllocatesNothing() {
        Modulator from = modulator(Map.of(), layer(LIPS, Blend.ADD, 1, 4));
        Modulator to = modulator(Map.of(), layer(LIPS, Blend.ADD, 1, 8));
        Journey journey = new Journey(from, to, morph(1000, Curve.SMOOTH));
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = 0;
        for (int i = 0; i < 400; i++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            for (int k = 0; k < 50; k++) {
                step(journey, 0.01);
            }
            allocated = thread.getCurrentThreadAllocatedBytes() - before;
        }
        assertEquals(0, allocated);
    }
}
