package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.gpu.Program;
import elysium.glow.gpu.ProgramError;
import elysium.glow.show.HeadlessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ProgramShelfTest extends HeadlessTest {
    private static final String VERTEX =
            "#version 410 core\nvoid main() { gl_Position = vec4(0.0); }\n";

    private int before;
    private ProgramShelf shelf;

    @BeforeEach
    void open() {
        before = scope().live();
        shelf = new ProgramShelf(scope(), 2);
    }

    @AfterEach
    void nothingIsLeft() {
        shelf.close();
        assertEquals(before, scope().live());
    }

    private static Program.Source grey(int shade) {
        String body = "void main() { colour = vec4(" + shade + ".0); }\n";
        return new Program.Source(
                "grey " + shade, VERTEX, "#version 410 core\nout vec4 colour;\n" + body);
    }

    @Test
    void aProgramIsSharedWhileItIsUsedAndKeptAfterwards() {
        Program first = shelf.take(grey(1));
        assertSame(first, shelf.take(grey(1)));
        shelf.giveBack(first);
        shelf.giveBack(first);
        assertSame(first, shelf.take(grey(1)));
        assertTrue(shelf.holds(grey(1)));
        assertFalse(shelf.holds(grey(2)));
    }

    @Test
    void onlyIdleOnesAreDroppedTheLongestUnusedFirst() {
        Program used = shelf.take(grey(0));
        Program[] idle = new Program[4];
        for (int i = 1; i < 4; i++) {
            idle[i] = shelf.take(grey(i));
        }
        for (int i = 1; i < 4; i++) {
            shelf.giveBack(idle[i]);
        }
        assertFalse(shelf.holds(grey(1)));
        assertTrue(shelf.holds(grey(0)) && shelf.holds(grey(2)) && shelf.holds(grey(3)));
        assertEquals(before + 3, scope().live());
        assertNotSame(idle[1], shelf.take(grey(1)));
        shelf.giveBack(used);
        assertFalse(shelf.holds(grey(2)));
    }

    @Test
    void aBrokenSourceLeavesNothing() {
        Program.Source broken = new Program.Source("broken", VERTEX, "nonsense");
        assertThrows(ProgramError.class, () -> shelf.take(broken));
        assertFalse(shelf.holds(broken));
        assertEquals(before, scope().live());
    }

    @Test
    void whatWasNotTakenCannotBeGivenBack() {
        Program program = shelf.take(grey(1));
        shelf.giveBack(program);
        assertThrows(IllegalStateException.class, () -> shelf.giveBack(program));
    }
}
