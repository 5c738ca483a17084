package elysium.glow.control.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.TargetDataLine;
import org.junit.jupiter.api.Test;

final class LineStreamTest {
    private final ByteBuffer given = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
    private boolean open;

    /** A line that gives what was put in, and would wait for ever for more. */
    private TargetDataLine line() {
        return (TargetDataLine)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {TargetDataLine.class},
                        (_, method, arguments) ->
                                switch (method.getName()) {
                                    case "open" -> {
                                        open = true;
                                        yield null;
                                    }
                                    case "close" -> {
                                        open = false;
                                        yield null;
                                    }
                                    case "isOpen" -> open;
                                    case "available" -> given.remaining();
                                    case "read" -> read(arguments);
                                    default -> null;
                                });
    }

    private int read(Object... arguments) {
        int count = (int) arguments[2];
        assertTrue(count <= given.remaining(), "this read would never end");
        given.get((byte[]) arguments[0], (int) arguments[1], count);
        return count;
    }

    private LineStream stream(int channels) throws Exception {
        return new LineStream(line(), new AudioFormat(48_000, 16, channels, true, false), "a mike");
    }

    private void give(int... samples) {
        given.clear();
        for (int sample : samples) {
            given.putShort((short) sample);
        }
        given.flip();
    }

    @Test
    void leftAndRightAreEachTheirOwn() throws Exception {
        give(16_384, -32_768, 0, 8192);
        float[] pairs = new float[8];
        try (LineStream stream = stream(2)) {
            assertEquals(2, stream.read(pairs));
        }
        assertEquals(0.5f, pairs[0]);
        assertEquals(-1, pairs[1]);
        assertEquals(0, pairs[2]);
        assertEquals(0.25f, pairs[3]);
    }

    @Test
    void oneChannelIsHeardOnBothSides() throws Exception {
        give(16_384, -16_384);
        float[] pairs = new float[8];
        try (LineStream stream = stream(1)) {
            assertEquals(2, stream.read(pairs));
        }
        assertEquals(0.5f, pairs[0]);
        assertEquals(0.5f, pairs[1]);
        assertEquals(-0.5f, pairs[3]);
    }

    @Test
    void halfAPairWaitsForItsOther() throws Exception {
        give(1, 2, 3);
        try (LineStream stream = stream(2)) {
            assertEquals(1, stream.read(new float[8]));
            assertEquals(0, stream.read(new float[8]));
        }
    }

    @Test
    void aLineThatIsGoneIsToldOf() throws Exception {
        give();
        LineStream stream = stream(2);
        stream.close();
        SoundLost lost = assertThrows(SoundLost.class, () -> stream.read(new float[8]));
        assertEquals(
                "The microphone a mike gives nothing: is it still plugged in?", lost.getMessage());
    }

    @Test
    void aNameThatNobodyHasIsRefusedWithASentence() {
        SoundLost lost = assertThrows(SoundLost.class, () -> SoundLines.open("no such thing"));
        assertTrue(lost.getMessage().contains("'no such thing'"), lost.getMessage());
    }
}
