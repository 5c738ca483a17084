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
    void tellsOfEachChangeBeforeItIsMade() {
        List<String> heard = new ArrayList<>();
        dials.watch(
                new Dials.Witness() {
                    @Override
                    public void touches(int group, int parameter) {
                        heard.add(group + "." + parameter + " at " + dials.group(0).get(0));
                    }

                    @Override
                    public void letsGo() {
                        heard.add("free");
                    }
                });
        dials.set(0, 0, 0.5f);
        dials.set(0, 0, 0.5f);
        dials.set(1, 1, 1);
        dials.release();
        dials.revert(0, 0);
        dials.revert();
        assertEquals(List.of("0.0 at 0.0", "free", "free", "0.0 at 0.5", "free"), heard);
    }

    @Test
    void revertsToWhatWasLoadedOrKept() {
        dials.set(0, 1, 2, 1);
        assertTrue(dials.isTurned(0, 1));
        dials.revert(0, 1);
        assertFalse(dials.isTurned(0, 1));
        dials.set(0, 1, 2, 1);
        dials.keep();
        assertFalse(dials.isTurned(0, 1));
        assertEquals(1, dials.loaded(0, 1, 2));
    }

    @Test
    void revertsEverything() {
        dials.set(0, 0, 0.5f);
        dials.set(0, 1, 2, 1);
        dials.set(1, 0, 4);
        assertTrue(dials.isTurned());
        dials.revert();
        assertFalse(dials.isTurned());
    }

    @Test
    void anEventIsTakenOnceAndNeverReverted() {
        dials.set(1, 1, 1);
        assertFalse(dials.isTurned());
        dials.revert();
        assertTrue(dials.takeEvent(1, 1));
        assertFalse(dials.takeEvent(1, 1));
    }
}
