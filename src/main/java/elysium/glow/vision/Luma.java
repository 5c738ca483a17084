package elysium.glow.vision;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import java.nio.ByteBuffer;

/** The light of a picture as one plane of bytes, read from its frame where it is looked at. */
public final class Luma implements Plane {
    private static final int RED = 77;
    private static final int GREEN = 150;
    private static final int BLUE = 29;
    private static final float VIDEO_BLACK = 16;
    private static final float VIDEO_RANGE = 219;

    private byte[] plane = new byte[0];
    private byte[] row = new byte[0];
    private Frame frame;
    private int width;
    private int height;
    private boolean whole;
    private final Colours colours = new Colours();
    private boolean coloured;

    /** Turns to a frame, which must stay as it is while this is in use. */
    public void take(Frame newFrame) {
        frame = newFrame;
        width = newFrame.width();
        height = newFrame.height();
        whole = false;
        coloured = false;
        if (plane.length < width * height) {
            plane = new byte[width * height];
        }
        if (isPlanar(newFrame.format())) {
            newFrame.pixels().get(0, plane, 0, width * height);
            whole = true;
        }
    }

    private static boolean isPlanar(PixelFormat format) {
        return switch (format) {
            case GREY, I420, NV12, I422, I444 -> true;
            case RGBA, BGRA, RGB, BGR, YUYV -> false;
        };
    }

    @Override
    public void cover(int left, int top, int right, int bottom) {
        if (whole) {
            return;
        }
        int from = Math.clamp(left, 0, width - 1);
        int to = Math.clamp(right, from + 1, width);
        int first = Math.clamp(top, 0, height - 1);
        int end = Math.clamp(bottom, first + 1, height);
        for (int y = first; y < end; y++) {
            read(y, from, to);
        }
        whole = to - from == width && end - first == height;
    }

    private void read(int y, int from, int to) {
        PixelFormat format = frame.format();
        int bytes =
                switch (format) {
                    case RGBA, BGRA -> 4;
                    case YUYV -> 2;
                    default -> 3;
                };
        int stride = format == PixelFormat.YUYV ? 4 * ((width + 1) / 2) : bytes * width;
        int count = to - from;
        if (row.length < bytes * count) {
            row = new byte[bytes * width];
        }
        ByteBuffer pixels = frame.pixels();
        pixels.get(y * stride + bytes * from, row, 0, bytes * count);
        int at = y * width + from;
        switch (format) {
            case YUYV -> pick(at, count);
            case RGBA, RGB -> weigh(at, count, bytes, 0);
            default -> weigh(at, count, bytes, 2);
        }
    }

    private void pick(int at, int count) {
        for (int i = 0; i < count; i++) {
            plane[at + i] = row[2 * i];
        }
    }

    private void weigh(int at, int count, int bytes, int red) {
        int blue = 2 - red;
        for (int i = 0, k = 0; i < count; i++, k += bytes) {
            int sum =
                    RED * (row[k + red] & 0xff)
                            + GREEN * (row[k + 1] & 0xff)
                            + BLUE * (row[k + blue] & 0xff);
            plane[at + i] = (byte) ((sum + 128) >> 8);
        }
    }

    /** Red, 0, green or blue of the same picture, for those who look at colours. */
    public Plane colour(int channel) {
        if (!coloured) {
            colours.take(frame);
            coloured = true;
        }
        return colours.plane(channel);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public byte[] bytes() {
        return plane;
    }

    @Override
    public float scale() {
        return isVideoRange() ? 1 / VIDEO_RANGE : 1 / 255f;
    }

    @Override
    public float offset() {
        return isVideoRange() ? -VIDEO_BLACK / VIDEO_RANGE : 0;
    }

    private boolean isVideoRange() {
        return frame.format().isYuv() && !frame.isFullRange();
    }
}
