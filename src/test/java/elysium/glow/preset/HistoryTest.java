package elysium.glow.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History<Integer> history = new History<>();

    @Test
    void forgetsTheOldestSteps() {
        for (int i = 0; i < 300; i++) {
            history.remember("step " + i, i);
        }
        assertEquals(256, history.done().size());
        assertEquals("step 44", history.done().getFirst());
        assertEquals(299, history.back(300));
        assertEquals(300, history.forth(299));
        assertNull(history.forth(300));
    }

    @Test
    void followsAChangeOfTheWorld() {
        history.remember("a", 1);
        history.remember("b", 2);
        history.back(3);
        history.update(state -> state * 10);
        assertEquals(30, history.forth(20));
        assertEquals(20, history.back(30));
        assertEquals(10, history.back(20));
        assertEquals(List.of("a", "b"), history.undone());
    }
}
