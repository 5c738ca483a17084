package elysium.glow.trial;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What the process says: that it is there, how far it has come, or what became of a look.
 *
 * @param body as its kind has it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
record Message(Kind kind, byte[] body) {
    /** What a message is about. */
    enum Kind {
        /** It has a context; the body names the driver. */
        HERE,
        /** It never will have one; the body says why. */
        UNABLE,
        /** So many frames are drawn: a number. */
        DRAWN,
        ANSWER,
        /** Never sent: the process is no more. */
        GONE
    }

    static Message drawn(int frames) {
        return new Message(Kind.DRAWN, ByteBuffer.allocate(4).putInt(frames).array());
    }

    int frames() {
        return body.length == 4 ? ByteBuffer.wrap(body).getInt() : 0;
    }

    void send(DataOutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length + 1);
        bytes.write(kind.ordinal());
        bytes.writeBytes(body);
        Wire.send(out, bytes.toByteArray());
    }

    static Message receive(DataInputStream in) throws IOException {
        byte[] bytes = Wire.receive(in);
        if (bytes.length == 0 || bytes[0] < 0 || bytes[0] >= Kind.GONE.ordinal()) {
            throw new IOException("a message of no known kind");
        }
        byte[] body = java.util.Arrays.copyOfRange(bytes, 1, bytes.length);
        return new Message(Kind.values()[bytes[0]], body);
    }
}
