package elysium.glow.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.UserError;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookFolder;
import elysium.glow.isf.StartingRoute;
import elysium.glow.mood.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresetFolderTest {
    private static final LookFolder LOOKS = new LookFolder(Path.of("shaders", "looks"));
    private static final PresetFolder SHIPPED = new PresetFolder(Path.of("presets"), LOOKS);

    @Test
    void everyShippedPresetReads() {
        assertTrue(SHIPPED.names().contains("plain"));
        for (String name : SHIPPED.names()) {
            PresetFile file = SHIPPED.read(name);
            assertEquals(name, file.preset().name());
            assertFalse(file.preset().about().intent().isBlank(), name);
            assertEquals(file.preset().layers().size(), file.looks().size());
        }
    }

    @Test
    void everyShippedLookStartsWithRoutesThatExist() {
        for (String name : LOOKS.names()) {
            Look look = LOOKS.read(name);
            List<RouteTarget> targets = new Groups(1).targetsOf(0, look);
            for (StartingRoute route : look.routes()) {
                assertNotNull(Signal.spelled(route.from()), name + ": " + route);
                assertNotNull(RouteTarget.find(targets, route.to()), name + ": " + route);
            }
        }
    }

    @Test
    void theSchemaIsTheReadersOwn() throws IOException {
        String published = Files.readString(Path.of("presets", "preset.schema.json"));
        assertEquals(PresetSchema.text(), published, "presets/preset.schema.json is out of date");
    }

    @Test
    void goesRoundInOrder(@TempDir Path folder) throws IOException {
        for (String name : new String[] {"b.json", "a.json", "c.json", "x.schema.json", "d.txt"}) {
            Files.writeString(folder.resolve(name), "{}");
        }
        PresetFolder presets = new PresetFolder(folder, LOOKS);
        assertEquals(List.of("a", "b", "c"), presets.names());
        assertEquals("c", presets.next("b"));
        assertEquals("a", presets.next("c"));
        assertEquals("c", presets.previous("a"));
        assertEquals("a", presets.next("gone"));
    }

    @Test
    void saysWhatWasMeant() {
        String message = assertThrows(UserError.class, () -> SHIPPED.read("plian")).getMessage();
        assertTrue(message.endsWith("did you mean 'plain'?"), message);
        assertThrows(UserError.class, () -> SHIPPED.read("../presets/plain"));
        assertThrows(UserError.class, () -> SHIPPED.read("nowhere.json"));
        assertThrows(UserError.class, () -> SHIPPED.read("a\0.json"));
        assertEquals("plain", SHIPPED.read("presets/plain.json").preset().name());
    }
}
