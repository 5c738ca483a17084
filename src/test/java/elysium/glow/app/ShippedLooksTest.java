package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.isf.Look;
import elysium.glow.isf.LookFolder;
import elysium.glow.isf.LookReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ShippedLooksTest {
    private final ShippedLooks shipped = new ShippedLooks();

    @Test
    void everyLookThatIsShippedIsListed() {
        LookFolder folder = new LookFolder(Path.of("shaders/looks"));
        for (String name : folder.names()) {
            assertTrue(
                    shipped.holds(folder.read(name)),
                    name
                            + " was changed: in shaders/looks, run sha256sum *.fs >"
                            + " ../../src/main/resources/elysium/glow/app/shipped-looks.sha256");
        }
    }

    @Test
    void anEditedOneIsAStranger() {
        Look look = new LookFolder(Path.of("shaders/looks")).read("camera");
        String text = look.source().text();
        assertTrue(shipped.holds(LookReader.read("camera.fs", text)));
        assertFalse(shipped.holds(LookReader.read("camera.fs", text + " ")));
    }
}
