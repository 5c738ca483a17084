package elysium.glow.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void everyFrameOfTheCameraIsShownOrCountedAsDropped() {
        Tally tally = new Tally();
        for (long sequence : new long[] {-1, 0, 0, 1, 4, 4, 5}) {
            tally.show(sequence);
        }
        assertEquals(4, tally.shown());
        assertEquals(2, tally.dropped());
        assertEquals(3, tally.repeated());
    }

    @Test
    void aSourceThatStartsAnewDropsNothing() {
        Tally tally = new Tally();
        for (long sequence : new long[] {900, 901, 0, 1, 5000}) {
            tally.show(sequence);
        }
        assertEquals(5, tally.shown());
        assertEquals(0, tally.dropped());
    }
}
