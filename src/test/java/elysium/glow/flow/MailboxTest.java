package elysium.glow.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class MailboxTest {
    private final Mailbox<long[]> box = new Mailbox<>(() -> new long[2]);

    @Test
    void theReaderSeesTheNewestOnly() {
        write(1);
        assertTrue(write(2), "an unread carrier was replaced");
        assertTrue(box.advance());
        assertEquals(2, box.readable()[0]);
        assertFalse(box.advance(), "nothing newer");
        assertEquals(2, box.readable()[0], "the reader keeps what it holds");
        assertFalse(write(3), "nothing unread was replaced");
    }

    @Test
    void writerAndReaderNeverHoldTheSameCarrier() {
        for (int i = 0; i < 10; i++) {
            write(i);
            if (i % 3 == 0) {
                box.advance();
            }
            assertNotSame(box.writable(), box.readable());
        }
    }

    @Test
    void anotherThreadNeverReadsATornOrOlderValue() throws InterruptedException {
        int writes = 200_000;
        Thread writer =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    for (int i = 1; i <= writes; i++) {
                                        write(i);
                                    }
                                });
        long before = 0;
        while (before < writes) {
            box.await(1_000_000);
            if (box.advance()) {
                long[] value = box.readable();
                assertEquals(value[0], value[1], "torn");
                assertTrue(value[0] > before, "older than before");
                before = value[0];
            }
        }
        writer.join();
    }

    @Test
    void aCarrierCanBePassedOnByExchange() {
        write(7);
        box.advance();
        long[] mine = {0, 0};
        long[] held = box.swapReadable(mine);
        assertEquals(7, held[0]);
        assertEquals(mine, box.readable());
    }

    private boolean write(long value) {
        box.writable()[0] = value;
        box.writable()[1] = value;
        return box.publish();
    }
}
