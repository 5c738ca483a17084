package elysium.glow.mood;

import elysium.glow.capture.Frame;
import elysium.glow.vision.Face;
import java.nio.ByteBuffer;

/** How a face is lit, from a few pixels spread over it: 0 black, 1 white. */
final class FaceLight {
    private static final int SAMPLES = 12;

    float mean;

    /** The mean distance from the mean. */
    float contrast;

    private final float[] light = new float[SAMPLES * SAMPLES];

    void measure(Frame frame, Face face) {
        float sum = 0;
        for (int i = 0; i < light.length; i++) {
            int row = i / SAMPLES;
            float across = (i % SAMPLES + 0.5f) / SAMPLES;
            float down = (row + 0.5f) / SAMPLES;
            int x = (int) (face.left + across * face.width);
            int y = (int) (face.top + down * face.height);
            x = Math.clamp(x, 0, frame.width() - 1);
            y = Math.clamp(y, 0, frame.height() - 1);
            light[i] = at(frame, x, y) / 255f;
            sum += light[i];
        }
        mean = sum / light.length;
        float apart = 0;
        for (float each : light) {
            apart += Math.abs(each - mean);
        }
        contrast = apart / light.length;
    }

    /** Luma where the picture has it, else green, which is most of it. */
    private static int at(Frame frame, int x, int y) {
        ByteBuffer pixels = frame.pixels();
        int width = frame.width();
        int place =
                switch (frame.format()) {
                    case GREY, I420, NV12, I422, I444 -> y * width + x;
                    case YUYV -> y * 2 * (width + width % 2) + 2 * x;
                    case RGB, BGR -> 3 * (y * width + x) + 1;
                    case RGBA, BGRA -> 4 * (y * width + x) + 1;
                };
        return pixels.get(place) & 255;
    }
}
