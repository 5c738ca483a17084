package elysium.glow.trial;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How messages travel between the two processes: lengths first, and each has a limit. */
final class Wire {
    /** Of a whole message: the texts of a look, or a picture. */
    static final int MOST_BYTES = 320 << 20;

    private static final int MOST_TEXT_BYTES = 16 << 20;
    private static final int MARK = 0x474C4F57;

    private Wire() {}

    /** Sends one message, whole. */
    static void send(DataOutputStream out, byte[] message) throws IOException {
        out.writeInt(MARK);
        out.writeInt(message.length);
        out.write(message);
        out.flush();
    }

    /**
     * Receives one message.
     *
     * @throws EOFException if the other side has ended
     */
    static byte[] receive(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("what came is no message");
        }
        int length = count(in, MOST_BYTES);
        byte[] message = in.readNBytes(length);
        if (message.length < length) {
            throw new EOFException("the message broke off");
        }
        return message;
    }

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        int length = count(in, MOST_TEXT_BYTES);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the text broke off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A number of things that follow, refused where it cannot be. */
    static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException(count + " is more than the " + most + " that a message may have");
        }
        return count;
    }

    static <E extends Enum<E>> E word(Class<E> words, DataInputStream in) throws IOException {
        String word = text(in);
        try {
            return Enum.valueOf(words, word);
        } catch (IllegalArgumentException e) {
            throw new IOException("there is no " + words.getSimpleName() + " '" + word + "'", e);
        }
    }
}
