package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
import elysium.glow.render.Pipeline;
import elysium.glow.show.HeadlessTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeckTest extends HeadlessTest {
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

            UserError refusal = assertThrows(UserError.class, () -> await(deck));

            assertTrue(refusal.getMessage().contains("broken.fs:3"), refusal.getMessage());
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
                assertFalse(deck.turn(), "what was asked for before is forgotten");
            }
        }
    }

    private Pipeline pipeline() {
        Pipeline pipeline = Light.pipeline(scope(), Clock.system(), 1);
        pipeline.openWorkshop(headless().side(), new Faults(Clock.system(), fault -> {}));
        return pipeline;
    }

    private static void await(Deck deck) throws InterruptedException {
        while (!deck.turn()) {
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
