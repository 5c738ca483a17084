package elysium.glow.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeamlessLoopTest {
    private static List<Integer> looped(int lead, int length, int given) {
        List<Integer> out = new ArrayList<>();
        SeamlessLoop loop = new SeamlessLoop(lead, length, frame -> out.add(frame.get(0) & 255));
        for (int i = 0; i < given; i++) {
            loop.add(ByteBuffer.allocateDirect(1).put(0, (byte) (10 * i)));
        }
        return out;
    }

    @Test
    void itsLastFramesTurnIntoThoseBeforeItsFirst() {
        // 0 10 20 are the lead; 3 of 8 frames turn into them, by a quarter more each.
        List<Integer> wanted = new ArrayList<>(List.of(30, 40, 50, 60, 70));
        wanted.add(Math.round(80 * 0.75f));
        wanted.add(Math.round(90 * 0.5f + 10 * 0.5f));
        wanted.add(Math.round(100 * 0.25f + 20 * 0.75f));
        assertEquals(wanted, looped(3, 8, 11));
    }

    @Test
    void theStepFromItsEndToItsBeginningIsNoLargerThanTheOthers() {
        List<Integer> loop = looped(8, 16, 24);
        int largest = 0;
        for (int i = 1; i < loop.size(); i++) {
            largest = Math.max(largest, Math.abs(loop.get(i) - loop.get(i - 1)));
        }
        assertTrue(Math.abs(loop.getFirst() - loop.getLast()) <= largest, loop::toString);
    }

    @Test
    void itGivesAsManyAsItSaysAndNoMore() {
        assertEquals(4, looped(0, 4, 9).size());
        assertEquals(4, looped(4, 4, 9).size());
        assertThrows(IllegalArgumentException.class, () -> looped(5, 4, 9));
    }
}
