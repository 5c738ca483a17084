package elysium.glow.isf;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SourceLimitsTest {
    private static LookError refusal(String glsl) {
        ShaderText text = new ShaderText("a.fs", glsl);
        return assertThrows(LookError.class, () -> SourceLimits.check(text));
    }

    private static void passes(String glsl) {
        assertDoesNotThrow(() -> SourceLimits.check(new ShaderText("a.fs", glsl)));
    }

    /** Each macro is the one before so many times. */
    private static String doubling(int levels) {
        StringBuilder glsl = new StringBuilder("#define M0 x\n");
        for (int i = 1; i <= levels; i++) {
            glsl.append("#define M" + i + " M" + (i - 1) + " + M" + (i - 1) + "\n");
        }
        return glsl + "float f = M" + levels + ";\n";
    }

    @Test
    void refusesMacrosThatGrowWithoutEnd() {
        LookError error = refusal(doubling(60));
        assertTrue(error.sentence().contains("macros written out"), error.sentence());
        assertEquals("a.fs", error.file());
        passes(doubling(8));
        passes("#define A B\n#define B A\nfloat f = A;");
        passes("#define A A A A\nfloat f = A;");
    }

    /** A macro that doubles what it is given, in itself so many times. */
    private static String nested(int levels) {
        return "#define A(x) (x) + \\\n  (x)\nfloat f = "
                + "A(".repeat(levels)
                + "1.0"
                + ")".repeat(levels)
                + ";\n";
    }

    @Test
    void refusesMacrosThatGrowInWhatTheyAreGiven() {
        assertTrue(refusal(nested(30)).sentence().contains("macros written out"));
        refusal(nested(90));
        refusal(nested(20_000));
        passes(nested(10));
        refusal("#define D(x) x x\n#define E(x) D(D(D(D(D(x)))))\nfloat f = E(E(E(E(E(1.0)))));");
        passes(
                "#define MAD(a, b, c) ((a) * (b) + (c))\nfloat f = MAD(1.0, MAD(1.0, 2.0, 3.0), 4.0);");
        passes("#define A(x) A(x)\nfloat f = A(A(1.0)) + A;\nfloat g = A(1.0;");
    }

    @Test
    void refusesArraysOfMillions() {
        assertEquals(2, refusal("\nfloat a[1000000];").line());
        assertEquals(9, refusal("\nfloat a[1000000];").column());
        refusal("float a[0xfffffff];");
        refusal("float a[99999999999999999999];");
        passes("float a[1024]; float b = a[0];");
    }

    @Test
    void refusesTextsWithoutEnd() {
        assertTrue(refusal("+ ".repeat(250_000)).sentence().contains("words and marks"));
        passes("x = x * 1.1;\n".repeat(5000));
    }

    @Test
    void refusesNamesThatAreTheLanguages() {
        for (String name :
                new String[] {"gl_FragColor", "a;}", "isf_x", "IMG_PIXEL", "a__b", "uint"}) {
            String header = "/*{\"INPUTS\": [{\"NAME\": \"" + name + "\", \"TYPE\": \"float\"}]}*/";
            LookError error =
                    assertThrows(
                            LookError.class,
                            () -> LookReader.read("a.fs", header + " void main() {}"));
            assertTrue(error.sentence().contains("cannot be the name"), error.sentence());
        }
    }
}
