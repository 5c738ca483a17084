package elysium.glow.trial;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What comes back from the process: the verdict, and the last frame.
 *
 * @param png the picture file's bytes; empty where none was wanted or drawn
 */
@SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
public record Answer(Verdict verdict, byte[] png) {

    byte[] message() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        verdict.write(out);
        out.writeInt(png.length);
        out.write(png);
        return bytes.toByteArray();
    }

    static Answer of(DataInputStream in) throws IOException {
        Verdict verdict = Verdict.read(in);
        int length = Wire.count(in, Wire.MOST_BYTES);
        return new Answer(verdict, in.readNBytes(length));
    }

    static Answer of(byte[] message) throws IOException {
        return of(new DataInputStream(new ByteArrayInputStream(message)));
    }
}
