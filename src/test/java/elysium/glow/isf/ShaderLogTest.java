package elysium.glow.isf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShaderLogTest {
    private static final Look LOOK =
            LookReader.read("glow.fs", "/*{}*/\nvoid main() {\n  x = 1.0;\n}\n");

    private static ShaderLog.Entry only(String log) {
        ShaderLog read = ShaderLog.of(LOOK.source(), log);
        assertEquals(1, read.entries().size());
        return read.entries().getFirst();
    }

    @Test
    void understandsEveryDriver() {
        assertEquals(
                new ShaderLog.Entry("glow.fs", 3, 3, true, "error: `x' undeclared"),
                only("0:3(3): error: `x' undeclared\n"));
        assertEquals(
                new ShaderLog.Entry("glow.fs", 3, 3, true, "error C1503: undefined variable \"x\""),
                only("0(3) : error C1503: undefined variable \"x\"\n"));
        assertEquals(
                new ShaderLog.Entry("glow.fs", 3, 3, true, "'x' : undeclared identifier"),
                only("ERROR: 0:3: 'x' : undeclared identifier\n\0"));
    }

    @Test
    void tellsWarningsFromErrors() {
        assertFalse(only("0:3(3): warning: `x' used uninitialized").error());
        assertFalse(only("WARNING: 0:3: something").error());
        assertFalse(only("0(3) : warning C7050: something").error());
    }

    @Test
    void givesNoLineForWhatIsNotTheAuthors() {
        assertNull(only("0:50003(3): error: something").file());
        assertNull(only("link failed").file());
        assertNull(only("99999999999:3: x").file());
    }

    @Test
    void showsTheLinesAround() {
        ShaderLog log = ShaderLog.of(LOOK.source(), "0:3(3): error: no x");
        assertEquals(
                """
                glow.fs:3:3: error: no x
                      1 | /*{}*/
                      2 | void main() {
                >     3 |   x = 1.0;
                      4 | }
                """,
                log.described());
    }

    @Test
    void theFirstPlacedErrorIsTheLooks() {
        String words = "compile failed\n0:2(1): warning: hm\n0:3(3): error: no x\n0:4(1): error: y";
        LookError error = ShaderLog.of(LOOK.source(), words).error();
        assertEquals("glow.fs:3:3: error: no x", error.getMessage());
        assertTrue(ShaderLog.of(LOOK.source(), "").error().getMessage().contains("without a word"));
    }

    @Test
    void theWordThatIsMeantSaysTheColumn() {
        String text = "void main() {\n    vec2 foo = foos + foo;\n}\n";
        assertEquals(10, NamedPlace.column(text, 2, "error: `foo' undeclared", 2));
        assertEquals(16, NamedPlace.column(text, 2, "'foos' : undeclared identifier", 0));
        assertEquals(2, NamedPlace.column(text, 2, "error: `bar' undeclared", 2));
        assertEquals(7, NamedPlace.column(text, 2, "syntax error", 7));
        assertEquals(7, NamedPlace.column(text, 99, "error: `foo' undeclared", 7));
        assertEquals(7, NamedPlace.column(text, 0, "error: `foo' undeclared", 7));
    }
}
