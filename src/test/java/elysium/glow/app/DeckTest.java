package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Clock;
import elysium.glow.flow.UserError;
import elysium.glow.render.Pipeline;
import elysium.glow.show.HeadlessTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeckTest extends HeadlessTest {
    @TempDir Path folder;

    @Test
    void aBrokenLookIsToldWithItsLineAndTheOneBeforePlaysOn() throws IOException {
        look("fine", "    gl_FragColor = vec4(0.5);");
        look("broken", "    gl_FragColor = vec4(nonsense);");
        preset("a", "fine");
        preset("b", "broken");
        preset("c", "fine");
        try (Pipeline pipeline = Light.pipeline(scope(), Clock.system(), 1)) {
            Deck deck = new Deck(folder, folder, pipeline);
            deck.play("a");

            UserError refusal = assertThrows(UserError.class, () -> deck.step(1));

            assertTrue(refusal.getMessage().contains("broken.fs:3"), refusal.getMessage());
            assertEquals("a", deck.name());
            deck.step(1);
            assertEquals("c", deck.name(), "the broken one is passed over");
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
