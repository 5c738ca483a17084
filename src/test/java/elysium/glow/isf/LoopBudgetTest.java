package elysium.glow.isf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopBudgetTest {
    private static String translated(String glsl) {
        return Translator.fragment(new ShaderText("a.fs", glsl), Set.of("img")).strip();
    }

    private static boolean isCounted(String glsl) {
        return translated(glsl).contains("isf_loops");
    }

    @Test
    void takesFromTheBudgetInTheCondition() {
        assertEquals(
                "for (int i = 0;isf_loops-- > 0 && ( i < n); i++) x += 1.0;",
                translated("for (int i = 0; i < n; i++) x += 1.0;"));
        assertEquals("for (;isf_loops-- > 0;) {}", translated("for (;;) {}"));
        assertEquals("while (isf_loops-- > 0 && (a, f(b))) {}", translated("while (a, f(b)) {}"));
        assertEquals(
                "do {} while(isf_loops-- > 0 && (isf_size(s).x > 0.0));",
                translated("do {} while(IMG_SIZE(s).x > 0.0);"));
        assertEquals(
                "#define EVER for (;isf_loops-- > 0;)\nEVER {}",
                translated("#define EVER for (;;)\nEVER {}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (int i = 0; i < 64; i++) { x += float(i); }",
                "for (int i = 0; i <= 64; ++i) x += a[i];",
                "for (float f = 1.0; f > -1.0; f -= 0.25) { x += f == 0.5 ? f : -f; }",
                "const int N = 5; void f() { for (int i = -N; i < N; i += 2) {} }",
                "#define STEPS 100\nvoid f() { for (int i = 0; i < STEPS; i++) {} }",
                "for (int i = 0; i < 16; i++) for (int j = 0; j < 16; j++) { x += f(i * j); }"
            })
    void shortOnesBetweenConstantsGoWithout(String glsl) {
        assertFalse(isCounted(glsl), translated(glsl));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (int i = 0; i < 64; i++) { i = 0; }",
                "for (int i = 0; i < 64; i++) { i--; }",
                "for (int i = 0; i < 64; i++) { --i; }",
                "for (int i = 0; i < 64; i++) { i *= 0; }",
                "for (int i = 0; i < 64; i++) { reset(x, i); }",
                "for (int i = 0; i < 64; i--) {}",
                "for (int i = 0; i < 64; i += 0) {}",
                "for (float f = 0.0; f < 1.0; f += 0.00001) {}",
                "for (int i = 0; i > -64; i++) {}",
                "for (int i = 0; i < 1000000; i++) {}",
                "for (int i = 0; i < 2e9; i++) {}",
                "for (int i = 0; i < n; i++) {}",
                "for (i = 0; i < 4; i++) {}",
                "for (int i = 0; j < 4; i++) {}",
                "#define N 4\n#undef N\n#define N n\nvoid f() { for (int i = 0; i < N; i++) {} }",
                "void g() { const int N = 4; } void f(int N) { for (int i = 0; i < N; i++) {} }",
                "void g() { const int N = 4; } void f() { int a = 1, N = n; for (int i = 0; i < N; i++) {} }",
                "for (int i = 0; i < 999; i++) for (int j = 0; j < 999; j++) {}"
            })
    void allOthersAreCounted(String glsl) {
        assertTrue(isCounted(glsl), translated(glsl));
    }

    @Test
    void conditionsMayChangeWithThePreprocessor() {
        String glsl = "for (int i = 0;\n#ifdef A\ni < a\n#else\ni < b\n#endif\n; i++) {}";
        String after = translated(glsl);
        assertTrue(after.contains("0;isf_loops-- > 0 && (\n#ifdef A\n"), after);
        assertTrue(after.contains("#endif\n); i++"), after);
    }

    @Test
    void remarksAndErrorsAreNoLoops() {
        assertFalse(isCounted("#error this is for while\n#pragma for (;;)\nint x; // for (;;)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void main() {\n}\n#define AGAIN while\n",
                "void main() {\n}\n#define LOOP for(int i = 0; i < 3\n",
                "void main() {\n}\n#define IF(x) while for\n",
                "void main() {\n\nfor (;;;) {} }",
                "void main() {\n\nwhile (a; b) {} }",
                "void main() {\n\nfor"
            })
    void refusesALoopThatHidesWhatItRunsOn(String glsl) {
        LookError error = assertThrows(LookError.class, () -> translated(glsl));
        assertEquals(3, error.line());
        assertTrue(error.sentence().contains("cannot be seen"), error.sentence());
    }
}
