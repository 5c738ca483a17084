package elysium.glow.render;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;

/** What a frame's bytes mean, worked out on the CPU: chroma between its samples is linear. */
final class PictureFormulas {
    private PictureFormulas() {}

    static void rgb(Frame frame, int x, int y, double[] rgb) {
        int width = frame.width();
        int at = y * width + x;
        switch (frame.format()) {
            case RGBA -> set(rgb, frame, 4 * at, 4 * at + 1, 4 * at + 2);
            case BGRA -> set(rgb, frame, 4 * at + 2, 4 * at + 1, 4 * at);
            case RGB -> set(rgb, frame, 3 * at, 3 * at + 1, 3 * at + 2);
            case BGR -> set(rgb, frame, 3 * at + 2, 3 * at + 1, 3 * at);
            case GREY -> set(rgb, frame, at, at, at);
            case YUYV -> {
                int row = y * ((width + 1) / 2) * 4;
                int pair = row + x / 2 * 4;
                double u = octet(frame, pair + 1);
                colour(frame, octet(frame, row + 2 * x), u, octet(frame, pair + 3), rgb);
            }
            default -> planar(frame, x, y, rgb);
        }
        for (int c = 0; c < 3; c++) {
            rgb[c] = Math.clamp(rgb[c], 0, 255);
        }
    }

    private static void planar(Frame frame, int x, int y, double[] rgb) {
        int width = frame.width();
        int height = frame.height();
        boolean across = frame.format() != PixelFormat.I444;
        boolean down = frame.format() == PixelFormat.I420 || frame.format() == PixelFormat.NV12;
        int chromaWidth = across ? (width + 1) / 2 : width;
        int chromaHeight = down ? (height + 1) / 2 : height;
        double u = 0;
        double v = 0;
        double px = across ? (x + 0.5) / 2 - 0.5 : x;
        double py = down ? (y + 0.5) / 2 - 0.5 : y;
        for (int corner = 0; corner < 4; corner++) {
            int lowX = (int) Math.floor(px) + (corner & 1);
            int lowY = (int) Math.floor(py) + (corner >> 1);
            double weight =
                    Math.max(0, 1 - Math.abs(px - lowX)) * Math.max(0, 1 - Math.abs(py - lowY));
            int cx = Math.clamp(lowX, 0, chromaWidth - 1);
            int cy = Math.clamp(lowY, 0, chromaHeight - 1);
            int at = cy * chromaWidth + cx;
            int plane = width * height;
            boolean paired = frame.format() == PixelFormat.NV12;
            u += weight * octet(frame, plane + (paired ? 2 * at : at));
            int second = paired ? 2 * at + 1 : chromaWidth * chromaHeight + at;
            v += weight * octet(frame, plane + second);
        }
        colour(frame, octet(frame, y * width + x), u, v, rgb);
    }

    private static void colour(Frame frame, double y, double u, double v, double[] rgb) {
        double luma = frame.isFullRange() ? y : (y - 16) * 255 / 219;
        double gain = frame.isFullRange() ? 1 : 255.0 / 224;
        double kr = frame.isBt709() ? 0.2126 : 0.299;
        double kb = frame.isBt709() ? 0.0722 : 0.114;
        rgb[0] = luma + 2 * (1 - kr) * gain * (v - 128);
        rgb[2] = luma + 2 * (1 - kb) * gain * (u - 128);
        rgb[1] = (luma - kr * rgb[0] - kb * rgb[2]) / (1 - kr - kb);
    }

    private static void set(double[] rgb, Frame frame, int red, int green, int blue) {
        rgb[0] = octet(frame, red);
        rgb[1] = octet(frame, green);
        rgb[2] = octet(frame, blue);
    }

    private static double octet(Frame frame, int index) {
        return frame.pixels().get(index) & 255;
    }
}
