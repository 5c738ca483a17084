package elysium.glow.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.isf.Look;
import elysium.glow.isf.LookFolder;
import elysium.glow.isf.LookReader;
import elysium.glow.mood.Signal;
import elysium.glow.parameter.Curve;
import elysium.glow.parameter.Dials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {
    private static final String LIPS =
            """
            /*{"INPUTS": [
              {"NAME": "glow", "TYPE": "float", "MIN": 0, "MAX": 40, "DEFAULT": 4,
               "ROUTE": {"from": "smile", "low": 4, "high": 90, "rise": 0.2, "fall": 1.5}},
              {"NAME": "on", "TYPE": "bool"},
              {"NAME": "flash", "TYPE": "event"}]}*/
            void main() { gl_FragColor = vec4(glow); }
            """;
    private static final String PRESET =
            """
            {
                "version": 1, "note": "by the door",
                "layers": [
                    { "look": "lips", "note": "below", "values": { "glow": 10.0 } },
                    { "look": "sea", "blend": "add", "opacity": 0.5,
                      "routes": [ { "from": "talk", "to": "opacity", "note": "softly" } ] }
                ]
            }
            """;

    @TempDir Path folder;
    private Path file;
    private LookFolder looks;
    private Draft draft;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("lips.fs"), LIPS);
        Files.writeString(folder.resolve("sea.fs"), "/*{}*/ void main() { }");
        file = folder.resolve("p.json");
        Files.writeString(file, PRESET);
        looks = new LookFolder(folder);
        draft = new Draft(PresetFile.read(file, looks));
    }

    private Dials dials() {
        return draft.performance().dials();
    }

    private float glow() {
        return dials().group(0).get(0);
    }

    private List<String> titles() {
        return draft.performance().preset().layers().stream().map(Layer::title).toList();
    }

    private Preset saved() {
        draft.save();
        return PresetFile.read(file, looks).preset();
    }

    @Test
    void aGestureIsOneStep() {
        for (int i = 1; i <= 10; i++) {
            dials().set(0, 0, 10 + i);
        }
        dials().release();
        dials().set(0, 0, 3);
        dials().set(0, 1, 1);
        assertEquals(List.of("glow of lips", "glow of lips", "on of lips"), draft.done());
        draft.undo();
        assertEquals(0, dials().group(0).get(1));
        draft.undo();
        assertEquals(20, glow());
        assertEquals(List.of("glow of lips", "on of lips"), draft.undone());
        draft.redo();
        assertEquals(3, glow());
        dials().set(0, 0, 7);
        assertFalse(draft.canRedo());
    }

    @Test
    void aGestureThatEndsWhereItBeganIsNone() {
        dials().set(0, 0, 20);
        dials().set(0, 0, 10);
        dials().release();
        assertFalse(draft.canUndo());
        dials().set(0, 2, 1);
        dials().release();
        assertFalse(draft.canUndo(), "an event is played, not kept");
    }

    @Test
    void draggingARouteIsOneStepAndKeepsTheDials() {
        Dials before = dials();
        for (int i = 1; i <= 5; i++) {
            float low = i / 10f;
            draft.layer(1, "low", layer -> layer.with(List.of(route(layer).ranging(low, 1))));
        }
        draft.release();
        assertSame(before, dials());
        assertEquals(0.5f, route(draft.performance().preset().layers().get(1)).low());
        assertEquals(List.of("low"), draft.done());
        draft.undo();
        assertEquals(0, route(draft.performance().preset().layers().get(1)).low());
        assertFalse(draft.canUndo() || draft.isChanged());
    }

    private static Route route(Layer layer) {
        return layer.routes().getFirst();
    }

    @Test
    void layersComeGoAndChangePlacesAndWhatWasTurnedGoesWithThem() {
        dials().set(0, 0, 20);
        draft.move(0, 1);
        assertEquals(List.of("sea", "lips"), titles());
        assertEquals(20, dials().group(1).get(0));
        assertTrue(dials().isTurned(1, 0));
        draft.add(2, looks.read("lips"));
        assertEquals(40, route(draft.performance().preset().layers().get(2)).high());
        draft.remove(0);
        assertEquals(List.of("lips", "lips"), titles());
        draft.undo();
        draft.undo();
        draft.undo();
        assertEquals(List.of("lips", "sea"), titles());
        assertEquals(20, glow());
        draft.undo();
        assertEquals(10, glow());
        assertFalse(draft.isChanged());
    }

    @Test
    void savesLayersInTheirNewOrderWithTheirOwnText() throws IOException {
        draft.move(0, 1);
        draft.layer(0, "mute", layer -> layer.with(layer.strip().muted(true).named("waves")));
        dials().set(1, 0, 12);
        draft.add(1, looks.read("lips"));
        dials().set(1, 0, 5);
        draft.save();
        assertEquals(
                """
                {
                    "version": 1, "note": "by the door",
                    "layers": [
                        { "look": "sea", "blend": "add", "opacity": 0.5,
                          "routes": [ { "from": "talk", "to": "opacity", "note": "softly" } ],
                          "name": "waves",
                          "mute": true },
                        {
                            "look": "lips",
                            "blend": "add",
                            "opacity": 1,
                            "values": { "glow": 5 },
                            "routes": [
                                { "from": "smile", "to": "glow", "low": 4, "high": 40, "rise": 0.2, "fall": 1.5 }
                            ]
                        },
                        { "look": "lips", "note": "below", "values": { "glow": 12 } }
                    ]
                }
                """,
                Files.readString(file));
        assertFalse(draft.isChanged());
        while (draft.undo()) {}
        assertEquals(Map.of("glow", List.of(10f)), saved().layers().get(0).values());
        assertEquals(PRESET.length(), Files.readString(file).length(), 60);
    }

    @Test
    void routesComeBackFromTheFileAsTheyWereSet() {
        Route fresh =
                Route.fresh(
                                Signal.BEAT,
                                RouteTarget.find(
                                        new Groups(2).targetsOf(0, looks.read("lips")), "glow"))
                        .bent(Curve.SMOOTH);
        draft.layer(0, "new route", layer -> layer.with(List.of(fresh)));
        Route finish = new Route(Signal.TALK, "finish.bloom", 0, 1, Curve.LINEAR, 0, 2);
        draft.routes("to the finish", List.of(finish));
        Preset preset = saved();
        assertEquals(List.of(fresh), preset.layers().get(0).routes());
        assertEquals(List.of(finish), preset.routes());
        draft.routes("none", List.of());
        assertEquals(List.of(), saved().routes());
    }

    @Test
    void undoAndRedoRetraceRandomHands() {
        long seed = 31;
        Random random = new Random(seed);
        List<Preset> states = new ArrayList<>();
        states.add(draft.performance().asSet());
        for (int i = 0; i < 150; i++) {
            act(random);
            draft.release();
            Preset now = draft.performance().asSet();
            if (!now.equals(states.getLast())) {
                states.add(now);
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            assertTrue(draft.undo());
            assertEquals(states.get(i), draft.performance().asSet(), "seed " + seed);
        }
        for (int i = 1; i < states.size(); i++) {
            assertTrue(draft.redo());
            assertEquals(states.get(i), draft.performance().asSet(), "seed " + seed);
        }
    }

    private void act(Random random) {
        int count = draft.performance().looks().size();
        int place = random.nextInt(count);
        switch (random.nextInt(6)) {
            case 0 -> draft.move(place, random.nextInt(count));
            case 1 -> draft.add(place, looks.read(random.nextBoolean() ? "lips" : "sea"));
            case 2 -> {
                if (count > 1) {
                    draft.remove(place);
                }
            }
            case 3 -> draft.layer(place, "blend", layer -> layer.with(Blend.SCREEN));
            default -> dials().set(draft.performance().groups().mix(), place, random.nextFloat());
        }
    }

    @Test
    void anEditedLookKeepsWhatStillFits() {
        dials().set(0, 0, 30);
        Look edited =
                LookReader.read(
                        "lips",
                        """
                        /*{"INPUTS": [
                          {"NAME": "glow", "TYPE": "float", "MAX": 25},
                          {"NAME": "on", "TYPE": "color"}]}*/
                        void main() { }
                        """);
        draft.renew(edited);
        assertEquals(25, glow());
        assertSame(edited, draft.performance().looks().getFirst());
        draft.undo();
        assertEquals(10, glow());
        assertSame(edited, draft.performance().looks().getFirst());
    }

    @Test
    void whatCannotBePlayedWasNeverDone() {
        draft.add(0, looks.read("sea"));
        draft.refuse();
        assertFalse(draft.canUndo() || draft.canRedo() || draft.isChanged());
    }

    @Test
    void soloSilencesTheOthers() {
        draft.layer(0, "mute", layer -> layer.with(layer.strip().muted(true)));
        assertFalse(draft.performance().preset().isSeen(0));
        assertTrue(draft.performance().preset().isSeen(1));
        draft.layer(0, "solo", layer -> layer.with(layer.strip().soloed(true)));
        assertTrue(draft.performance().preset().isSeen(0));
        assertFalse(draft.performance().preset().isSeen(1));
    }

    @Test
    void revertingIsAStep() {
        dials().set(0, 0, 1);
        draft.remove(1);
        draft.revert();
        assertFalse(draft.isChanged());
        assertEquals(List.of("lips", "sea"), titles());
        draft.undo();
        assertEquals(List.of("lips"), titles());
        assertEquals(1, glow());
    }
}
