package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import elysium.glow.flow.UserError;
import elysium.glow.isf.LookFolder;
import elysium.glow.preset.PresetFile;
import elysium.glow.preset.PresetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RepertoireTest {
    private static final String LOOK = "/*{}*/\nvoid main() { gl_FragColor = vec4(1.0); }\n";
    private static final String PRESET =
            "{ \"version\": 1, \"layers\": [ { \"look\": \"plain\" } ] }\n";

    @TempDir Path folder;
    private Repertoire repertoire;
    private PresetFile first;

    @BeforeEach
    void read() throws IOException {
        Files.writeString(folder.resolve("plain.fs"), LOOK);
        Files.writeString(folder.resolve("a.json"), PRESET);
        repertoire = new Repertoire(new PresetFolder(folder, new LookFolder(folder)));
        first = repertoire.read("a");
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() {
        assertSame(first, repertoire.read("a"));
    }

    @Test
    void anEditOfThePresetIsRead() throws IOException {
        Files.writeString(folder.resolve("a.json"), PRESET.replace("1,", "1, \"intent\": \"x\","));
        assertEquals("x", repertoire.read("a").preset().about().intent());
    }

    @Test
    void anEditOfItsLookIsRead() throws IOException {
        Files.writeString(folder.resolve("plain.fs"), LOOK + "// edited\n");
        assertNotSame(first, repertoire.read("a"));
    }

    @Test
    void aVertexShaderThatAppearsIsRead() throws IOException {
        Files.writeString(folder.resolve("plain.vs"), "void main() { isf_vertShaderInit(); }\n");
        assertNotSame(first, repertoire.read("a"));
    }

    @Test
    void whatIsBrokenIsNotRemembered() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{");
        assertThrows(UserError.class, () -> repertoire.read("a"));
        Files.writeString(folder.resolve("a.json"), PRESET);
        assertEquals("a", repertoire.read("a").preset().name());
    }
}
