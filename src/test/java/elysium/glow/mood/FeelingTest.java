package elysium.glow.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.vision.Glance;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Emotions are an estimate, worth what its confidence is. */
final class FeelingTest {
    private static final Signal[] FELT = {
        Signal.JOY, Signal.SURPRISE, Signal.SADNESS, Signal.ANGER, Signal.CALM
    };

    private final Watch watch = new Watch(30);
    private final ModelFace person = new ModelFace().seenAs(0.1);

    /** The network sees so much of a class, and the rest of it as neutral. */
    private void see(int which, double much) {
        Arrays.fill(person.classes, 0);
        person.classes[Glance.NEUTRAL] = (float) (1 - much);
        person.classes[which] += (float) much;
    }

    private void assertFelt(Signal most, double valence) {
        assertTrue(watch.of(most) > 0.5, most + ": " + watch.of(most));
        for (Signal other : FELT) {
            assertTrue(other == most || watch.of(other) < 0.35, other + ": " + watch.of(other));
        }
        assertEquals(valence, Math.signum(Math.round(4 * watch.of(Signal.VALENCE))), "valence");
    }

    @Test
    void faceAndNetworkTogetherAreFelt() {
        see(Glance.NEUTRAL, 1);
        watch.show(6, person);
        assertFelt(Signal.CALM, 0);
        assertTrue(watch.of(Signal.AROUSAL) < 0);
        see(Glance.HAPPINESS, 0.9);
        watch.show(3, person.smile(0.9));
        assertFelt(Signal.JOY, 1);
        see(Glance.SURPRISE, 0.9);
        person.smile(0).gap = 0.3;
        person.brow = 1;
        watch.show(3, person);
        assertFelt(Signal.SURPRISE, 0);
        assertTrue(watch.of(Signal.AROUSAL) > 0.4);
        see(Glance.NEGATIVE, 0.9);
        person.gap = 0;
        person.frown = 0.9;
        person.brow = -1;
        watch.show(3, person);
        assertFelt(Signal.ANGER, -1);
        person.brow = 0.7;
        watch.show(3, person);
        assertFelt(Signal.SADNESS, -1);
    }

    @Test
    void aRestingFaceThatLooksSadToTheNetworkIsCalm() {
        see(Glance.NEGATIVE, 0.55);
        watch.show(8, person);
        assertTrue(watch.of(Signal.SADNESS) + watch.of(Signal.ANGER) < 0.1);
        assertTrue(watch.of(Signal.CALM) > 0.6, "read " + watch.of(Signal.CALM));
        see(Glance.NEGATIVE, 0.95);
        person.frown = 0.8;
        watch.show(3, person);
        assertTrue(watch.of(Signal.SADNESS) + watch.of(Signal.ANGER) > 0.5);
    }

    @Test
    void shapesAloneAreTrustedLess() {
        see(Glance.HAPPINESS, 0.9);
        watch.show(5, person);
        watch.show(3, person.smile(0.9));
        float both = watch.of(Signal.CONFIDENCE);
        Arrays.fill(person.classes, Float.NaN);
        person.seenAs(Double.NaN);
        watch.show(4, person);
        assertTrue(watch.of(Signal.JOY) > 0.4, "read " + watch.of(Signal.JOY));
        assertTrue(watch.of(Signal.CONFIDENCE) < 0.8 * both);
    }

    enum Hindrance {
        DARK,
        FLAT,
        GLARE,
        FAR,
        TURNED,
        BOWED,
        HIDDEN,
        LEAVING
    }

    @ParameterizedTest
    @EnumSource
    void whatCantBeSeenWellIsNotFelt(Hindrance hindrance) {
        see(Glance.HAPPINESS, 0.9);
        watch.show(4, person);
        watch.show(3, person.smile(0.9));
        float before = watch.of(Signal.CONFIDENCE);
        assertTrue(before > 0.9, "confidence " + before);
        assertTrue(watch.of(Signal.JOY) > 0.7);
        switch (hindrance) {
            case DARK -> watch.light(8, 6);
            case FLAT -> watch.light(120, 2);
            case GLARE -> watch.light(253, 2);
            case FAR -> person.eyePixels = 8;
            case TURNED -> person.yaw = 0.85;
            case BOWED -> person.pitch = -0.65;
            case HIDDEN -> person.visible = 0.1;
            case LEAVING -> person.presence = 0.1;
        }
        watch.show(3, person);
        assertTrue(watch.of(Signal.CONFIDENCE) < 0.2, "confidence " + watch.of(Signal.CONFIDENCE));
        for (Signal felt : FELT) {
            assertTrue(watch.of(felt) < 0.2, felt + ": " + watch.of(felt));
        }
        assertEquals(0, watch.of(Signal.VALENCE), 0.2);
    }

    @Test
    void confidenceFallsByAndBy() {
        float before = 2;
        for (int eyes = 24; eyes >= 8; eyes -= 4) {
            person.eyePixels = eyes;
            watch.show(3, person);
            float now = watch.of(Signal.CONFIDENCE);
            assertTrue(now < before, eyes + " pixels: " + now);
            before = now;
        }
        assertEquals(0, before, 0.02);
    }
}
