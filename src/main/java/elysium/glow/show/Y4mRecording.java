package elysium.glow.show;

import elysium.glow.flow.UserError;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A raw film in the y4m form, for another program to read. */
final class Y4mRecording implements Recording {
    /** The form has no word for the matrix: players go by the size, and so do we. */
    private static final int HD_ROWS = 720;

    private static final byte[] FRAME = "FRAME\n".getBytes(StandardCharsets.US_ASCII);
    private final OutputStream stream;
    private final Yuv yuv;
    private final byte[] header;
    private long frames;
    private boolean closed;

    Y4mRecording(OutputStream stream, Shape shape) {
        this.stream = stream;
        boolean hd = shape.height() >= HD_ROWS;
        yuv = new Yuv(shape.width(), shape.height(), hd ? Yuv.Matrix.BT709 : Yuv.Matrix.BT601);
        header = header(shape).getBytes(StandardCharsets.US_ASCII);
    }

    static Y4mRecording toStandardOutput(Shape shape) {
        // Not System.out: that would pass the bytes through a text stream's buffer.
        return new Y4mRecording(new FileOutputStream(FileDescriptor.out), shape);
    }

    private static String header(Shape shape) {
        return String.format(
                Locale.ROOT,
                "YUV4MPEG2 W%d H%d F%s Ip A1:1 C420jpeg XCOLORRANGE=LIMITED\n",
                shape.width(),
                shape.height(),
                fraction(shape.fps()));
    }

    /** Whole rates as they are, those of television by 1001, others by 1000. */
    static String fraction(double fps) {
        long whole = Math.round(fps);
        if (Math.abs(fps - whole) < 1e-6) {
            return whole + ":1";
        }
        long television = Math.round(fps * 1.001);
        if (Math.abs(fps - television / 1.001) < 1e-3) {
            return television * 1000 + ":1001";
        }
        return Math.round(fps * 1000) + ":1000";
    }

    @Override
    public void add(ByteBuffer rgba) {
        try {
            if (frames == 0) {
                stream.write(header);
            }
            stream.write(FRAME);
            stream.write(yuv.convert(rgba));
            frames++;
        } catch (IOException e) {
            closed = true;
            throw UserError.failed(
                    "the y4m stream broke off after " + frames + " frames: " + e.getMessage() + ".",
                    e);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            stream.flush();
        } catch (IOException e) {
            throw UserError.failed("the y4m stream could not be finished: " + e.getMessage(), e);
        }
    }
}
