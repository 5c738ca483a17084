package elysium.glow.trial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import elysium.glow.isf.LookText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two processes say to each other. */
final class WireTest {
    private static DataInputStream stream(byte... bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    private static byte[] sent(Message message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.send(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    @Test
    void anOrderArrivesAsItWasGiven() throws IOException {
        LookText look = new LookText("é/ü.fs", "void main() {} // \uD83D\uDE00", "vertex");
        Order order =
                new Order(
                        look,
                        new Order.Canvas(7, 9, 11, new float[] {2026, 2, 3, 4.5f}),
                        Map.of("point", new float[] {0.25f, -1}),
                        "every.png",
                        Map.of("mask", "mask.png"),
                        true);
        Order read = Order.of(order.message());
        assertEquals(look, read.look());
        assertEquals(7, read.canvas().width());
        assertEquals(9, read.canvas().height());
        assertEquals(11, read.canvas().frames());
        assertArrayEquals(order.canvas().date(), read.canvas().date());
        assertArrayEquals(order.values().get("point"), read.values().get("point"));
        assertEquals(order.images(), read.images());
        assertEquals("every.png", read.everyImage());
        assertEquals(true, read.sendsPicture());
        LookText plain = new LookText("a.fs", "", null);
        assertNull(Order.of(Order.small(plain).message()).look().vertexText());
    }

    @Test
    void aVerdictArrivesAsItWasGiven() throws IOException {
        Remark remark = new Remark("a.fs", 3, 4, "no 'x'");
        Verdict verdict = new Verdict(Grade.COMPILE, List.of(remark), 1.5, 0);
        Answer answer = Answer.of(new Answer(verdict, new byte[] {1, 2}).message());
        assertEquals(verdict, answer.verdict());
        assertArrayEquals(new byte[] {1, 2}, answer.png());
    }

    @Test
    void messagesFollowOneAnother() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(sent(Message.drawn(3)));
        both.writeBytes(sent(new Message(Message.Kind.UNABLE, new byte[] {65})));
        DataInputStream in = stream(both.toByteArray());
        assertEquals(3, Message.receive(in).frames());
        assertEquals(Message.Kind.UNABLE, Message.receive(in).kind());
        assertThrows(EOFException.class, () -> Message.receive(in));
    }

    @Test
    void whatBreaksOffIsNoticed() throws IOException {
        byte[] whole = sent(Message.drawn(3));
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThrows(EOFException.class, () -> Message.receive(stream(part)), "" + length);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, (320 << 20) + 1})
    void lengthsThatCannotBeAreRefusedBeforeAnyMemoryIsTaken(int length) throws IOException {
        byte[] whole = sent(Message.drawn(3));
        ByteBuffer.wrap(whole).putInt(4, length);
        IOException refused = assertThrows(IOException.class, () -> Message.receive(stream(whole)));
        assertEquals(IOException.class, refused.getClass());
    }

    @Test
    void whatADriverPrintsIsNoMessage() {
        byte[] chatter =
                "libGL warning: hello there".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThrows(IOException.class, () -> Message.receive(stream(chatter)));
    }

    @Test
    void garbageInAnOrderIsRefused() throws IOException {
        byte[] message = Order.small(new LookText("a.fs", "x", null)).message();
        ByteBuffer.wrap(message).putInt(0, Integer.MAX_VALUE);
        assertThrows(IOException.class, () -> Order.of(message));
    }
}
