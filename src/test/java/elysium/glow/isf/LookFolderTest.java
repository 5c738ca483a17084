package elysium.glow.isf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.UserError;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LookFolderTest {
    private static final LookFolder LOOKS = new LookFolder(Path.of("shaders", "looks"));

    private static String refusal(String name) {
        return assertThrows(UserError.class, () -> LOOKS.read(name)).getMessage();
    }

    @Test
    void readsEveryLookThatIsShipped() {
        assertFalse(LOOKS.names().isEmpty());
        for (String name : LOOKS.names()) {
            Look look = LOOKS.read(name);
            assertEquals(name, look.name());
            assertFalse(look.description().isBlank(), name);
        }
    }

    @Test
    void suggestsWhatWasMeantAndNeverLeavesTheFolder() {
        assertTrue(refusal("camrea").endsWith("did you mean 'camera'?"));
        assertTrue(refusal("../looks/camera").startsWith("there is no look"));
        assertTrue(refusal("").startsWith("there is no look"));
        assertTrue(refusal("a\0b").startsWith("there is no look"));
        assertTrue(
                assertThrows(UserError.class, () -> new LookFolder(Path.of("nowhere")).names())
                        .getMessage()
                        .contains("cannot be read"));
    }
}
