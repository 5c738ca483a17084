package elysium.glow.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.parameter.Parameter.Choice;
import elysium.glow.parameter.Parameter.Presentation;
import elysium.glow.parameter.Parameter.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DialsTest {
    private static final Presentation SHOWN = new Presentation("", "", Curve.LINEAR, "");

    private static Parameter parameter(String name, Kind kind, float low, float high) {
        Range range =
                new Range(
                        Collections.nCopies(kind.components(), 0f),
                        Collections.nCopies(kind.components(), low),
                        Collections.nCopies(kind.components(), high));
        return new Parameter(name, kind, range, List.of(), SHOWN);
    }

    private final Dials dials =
            new Dials(
                    List.of(
                            new Values(
                                    List.of(
                                            parameter("a", Kind.FLOAT, -1, 1),
                                            parameter("c", Kind.COLOR, 0, 1))),
                            new Values(
                                    List.of(
                                            parameter("n", Kind.LONG, 0, 9),
                                            parameter("e", Kind.EVENT, 0, 1)))));

    @Test
    void takesOnlyWhatAParameterCanBe() {
        dials.set(0, 0, 7);
        assertEquals(1, dials.group(0).get(0));
        dials.set(0, 0, Float.NaN);
        assertEquals(0, dials.group(0).get(0));
        dials.set(1, 0, 3.6f);
        assertEquals(4, dials.group(1).get(0));
        Parameter choice =
                new Parameter(
                        "k",
                        Kind.LONG,
                        new Range(List.of(0f), List.of(0f), List.of(8f)),
                        List.of(new Choice(0, "x"), new Choice(8, "y"), new Choice(2, "z")),
                        SHOWN);
        assertEquals(2, choice.fit(0, 3.9f));
        assertEquals(8, choice.fit(0, 100));
    }

    @Test
    void aGestureIsOneStep() {
        for (int i = 1; i <= 10; i++) {
            dials.set(0, 0, i / 10f);
        }
        dials.release();
        dials.set(0, 0, -1);
        dials.set(0, 1, 3, 0.5f);
        assertTrue(dials.undo());
        assertEquals(0, dials.group(0).get(1, 3));
        assertTrue(dials.undo());
        assertEquals(1, dials.group(0).get(0));
        assertTrue(dials.undo());
        assertEquals(0, dials.group(0).get(0));
        assertFalse(dials.undo());
        assertTrue(dials.redo());
        assertEquals(1, dials.group(0).get(0));
        dials.set(0, 0, 0.25f);
        assertFalse(dials.redo());
    }

    @Test
    void undoAndRedoRetraceRandomHands() {
        long seed = 31;
        Random random = new Random(seed);
        List<List<Float>> states = new ArrayList<>();
        states.add(state());
        for (int i = 0; i < 200; i++) {
            int before = dials.version();
            dials.set(0, random.nextInt(2), 0, random.nextFloat() * 3 - 1.5f);
            dials.release();
            if (dials.version() != before) {
                states.add(state());
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            assertTrue(dials.undo());
            assertEquals(states.get(i), state(), "seed " + seed);
        }
        for (int i = 1; i < states.size(); i++) {
            assertTrue(dials.redo());
            assertEquals(states.get(i), state(), "seed " + seed);
        }
    }

    private List<Float> state() {
        return List.of(dials.group(0).get(0), dials.group(0).get(1, 0));
    }

    @Test
    void forgetsTheOldestSteps() {
        for (int i = 0; i < 300; i++) {
            dials.set(0, 0, i % 2 == 0 ? 0.5f : 0.25f);
            dials.release();
        }
        int steps = 0;
        while (dials.undo()) {
            steps++;
        }
        assertEquals(256, steps);
    }

    @Test
    void revertsToWhatWasLoadedOrKept() {
        dials.set(0, 1, 2, 1);
        assertTrue(dials.isTurned(0, 1));
        dials.revert(0, 1);
        assertFalse(dials.isTurned(0, 1));
        dials.undo();
        assertEquals(1, dials.group(0).get(1, 2));
        dials.keep();
        assertFalse(dials.isTurned(0, 1));
    }

    @Test
    void revertsEverythingInOneStep() {
        dials.set(0, 0, 0.5f);
        dials.set(0, 1, 2, 1);
        dials.set(1, 0, 4);
        assertTrue(dials.isTurned() && dials.canUndo());
        dials.revert();
        assertFalse(dials.isTurned());
        dials.undo();
        assertEquals(0.5f, dials.group(0).get(0));
        assertEquals(1, dials.group(0).get(1, 2));
        assertEquals(4, dials.group(1).get(0));
        assertTrue(dials.canRedo());
        dials.redo();
        assertFalse(dials.isTurned() || dials.canRedo());
    }

    @Test
    void anEventIsTakenOnceAndNeverUndone() {
        dials.set(1, 1, 1);
        assertFalse(dials.isTurned());
        dials.revert();
        assertTrue(dials.takeEvent(1, 1));
        assertFalse(dials.takeEvent(1, 1));
        assertFalse(dials.undo());
    }
}
