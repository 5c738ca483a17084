package elysium.glow.ffmpeg;

import elysium.glow.flow.UserError;

/** The frames that a film writer takes: their size, their rate and their layout. */
public record FilmShape(int width, int height, double fps, Layout layout) {
    private static final int MOST_PIXELS_A_SIDE = 16_384;
    private static final int MOST_PIXELS = 3840 * 2176;

    /** How a frame's bytes lie: top row first, rows not padded. */
    public enum Layout {
        RGBA("rgba", 32),
        RGB("rgb24", 24),
        /** Planes of Y, U and V, BT.709, video range. */
        I420("yuv420p", 12);

        final String pixelFormat;
        final int bitsPerPixel;

        Layout(String pixelFormat, int bitsPerPixel) {
            this.pixelFormat = pixelFormat;
            this.bitsPerPixel = bitsPerPixel;
        }
    }

    public FilmShape {
        boolean possible =
                width > 0
                        && height > 0
                        && width <= MOST_PIXELS_A_SIDE
                        && height <= MOST_PIXELS_A_SIDE
                        && (long) width * height <= MOST_PIXELS;
        if (!possible) {
            throw UserError.usage(
                    "A film of " + width + "x" + height + " can't be written: 1x1 to 3840x2176.");
        }
        if (!(fps >= 1 && fps <= 240)) {
            throw UserError.usage(
                    "A film of " + fps + " frames a second can't be written: 1 to 240.");
        }
    }

    /** Bytes of one frame. */
    public int frameBytes() {
        if (layout == Layout.I420) {
            return width * height + 2 * ((width + 1) / 2) * ((height + 1) / 2);
        }
        return width * height * (layout.bitsPerPixel / 8);
    }

    /** Enough for dark gradients with fine light in them, which show blocks first. */
    long bitsPerSecond() {
        return Math.max(1_000_000, Math.round(0.22 * width * height * fps));
    }
}
