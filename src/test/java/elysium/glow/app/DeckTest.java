package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Excerpt;
import elysium.glow.flow.Faults;
import elysium.glow.flow.Tick;
import elysium.glow.mood.Reading;
import elysium.glow.render.Pipeline;
import elysium.glow.show.HeadlessTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeckTest extends HeadlessTest {
    private final Complaints complaints = new Complaints(new Faults(Clock.system(), fault -> {}));
    @TempDir Path folder;

    @Test
    void aBrokenLookIsToldWithItsLineAndTheOneBeforePlaysOn() throws Exception {
        look("fine", "    gl_FragColor = vec4(0.5);");
        look("broken", "    gl_FragColor = vec4(nonsense);");
        preset("a", "fine");
        preset("b", "broken");
        preset("c", "fine");
        try (Pipeline pipeline = pipeline();
                Deck deck = new Deck(folder, folder, pipeline)) {
            deck.play("a");
            deck.step(1);

            await(deck);

            Excerpt refusal = complaints.standing().getFirst();
            assertTrue(refusal.place().contains("broken.fs:3"), refusal.place());
            assertEquals("    gl_FragColor = vec4(nonsense);", refusal.lines().get(2));
            assertEquals("a", deck.name());
            deck.step(1);
            await(deck);
            assertEquals("c", deck.name(), "the broken one is passed over");
        }
    }

    @Test
    void theNewestWishAloneIsPlayed() throws Exception {
        look("fine", "    gl_FragColor = vec4(0.5);");
        for (String name : List.of("a", "b", "c")) {
            preset(name, "fine");
        }
        try (Pipeline pipeline = pipeline();
                Deck deck = new Deck(folder, folder, pipeline)) {
            deck.play("a");
            deck.ask("b");
            deck.ask("c");
            assertEquals("a", deck.name(), "until the next frame");
            await(deck);
            assertEquals("c", deck.name());
            deck.ask("b");
            deck.play("a");
            for (int i = 0; i < 20; i++) {
                assertFalse(deck.turn(complaints), "what was asked for before is forgotten");
            }
        }
    }

    @Test
    void onePresetTurnsIntoAnotherAsItSays() throws Exception {
        String head =
                "/*{ \"INPUTS\": [ { \"NAME\": \"glow\", \"TYPE\": \"float\", \"MAX\": 8 } ] }*/";
        Files.writeString(
                folder.resolve("fine.fs"), head + "\nvoid main() { gl_FragColor = vec4(glow); }\n");
        for (String name : List.of("a", "b")) {
            String glow = name.equals("a") ? "2" : "6";
            Files.writeString(
                    folder.resolve(name + ".json"),
                    """
                    { "version": 1, "layers": [ { "look": "fine", "values": { "glow": %s } } ],
                      "morph": { "seconds": 0.4, "curve": "linear" } }
                    """
                            .formatted(glow));
        }
        try (Pipeline pipeline = pipeline();
                Deck deck = new Deck(folder, folder, pipeline)) {
            Tick tick = new Tick();
            deck.play("a");
            deck.modulate(at(tick, 0), new Reading());
            assertEquals(2, deck.modulator().played(0).get(0), "the first one is there at once");
            assertFalse(deck.isMoved());
            deck.play("b");
            deck.modulate(at(tick, 0.1), new Reading());
            assertEquals(3, deck.modulator().played(0).get(0), 1e-4f, "a quarter of the way");
            assertTrue(deck.isMoved(), "or nobody would draw it");
            assertEquals(6, deck.dials().group(0).get(0), "the dials stand where they will be");
            deck.modulate(at(tick, 0.3), new Reading());
            deck.modulate(at(tick, 0.5), new Reading());
            assertEquals(6, deck.modulator().played(0).get(0));
            assertFalse(deck.isMoved());
        }
    }

    @Test
    void thePanelShowsALayerThatWasLaidInThisVeryFrame() throws Exception {
        look("fine", "    gl_FragColor = vec4(0.5);");
        preset("a", "fine");
        try (Pipeline pipeline = pipeline();
                Deck deck = new Deck(folder, folder, pipeline)) {
            deck.play("a");
            int before = Banks.of(deck).size();
            deck.draft().add(1, deck.looks().read("fine"));
            assertFalse(deck.isFollowed());
            assertEquals(before + 1, Banks.of(deck).size());
            assertEquals(0, Banks.travel(deck, 7), "a route that is not played yet");
            assertTrue(deck.follow());
            assertEquals(before + 1, Banks.of(deck).size());
        }
    }

    private static Tick at(Tick tick, double seconds) {
        tick.advance(Math.round(seconds * 1e9));
        return tick;
    }

    private Pipeline pipeline() {
        Pipeline pipeline = Light.pipeline(scope(), Clock.system(), 1);
        pipeline.openWorkshop(headless().side(), new Faults(Clock.system(), fault -> {}));
        return pipeline;
    }

    /** Until something has been played or refused. */
    private void await(Deck deck) throws InterruptedException {
        int version = deck.edits().version();
        while (deck.edits().version() == version) {
            deck.turn(complaints);
            deck.follow();
            Thread.sleep(1);
        }
    }

    private void look(String name, String line) throws IOException {
        String text = "/*{ \"ISFVSN\": \"2\" }*/\nvoid main() {\n" + line + "\n}\n";
        Files.writeString(folder.resolve(name + ".fs"), text);
    }

    private void preset(String name, String look) throws IOException {
        String text =
                """
                { "version": 1, "intent": "to try", "layers": [ { "look": "%s" } ] }
                """
                        .formatted(look);
        Files.writeString(folder.resolve(name + ".json"), text);
    }
}
