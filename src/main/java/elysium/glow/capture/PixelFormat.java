package elysium.glow.capture;

/** How a frame's bytes are laid out: uploaded as they are, turned into colour on the GPU. */
public enum PixelFormat {
    /** Four bytes a pixel, red first. */
    RGBA(32),
    /** Four bytes a pixel, blue first. */
    BGRA(32),
    /** Three bytes a pixel, red first, rows not padded. */
    RGB(24),
    /** Three bytes a pixel, blue first, rows not padded. */
    BGR(24),
    /** A byte a pixel. */
    GREY(8),
    /** Planes of full Y, quarter U, quarter V. */
    I420(12),
    /** A plane of full Y and a plane of interleaved quarter UV. */
    NV12(12),
    /** Planes of full Y, and U and V of half the width. */
    I422(16),
    /** Planes of full Y, U and V. */
    I444(24),
    /** Two pixels in four bytes: Y U Y V. */
    YUYV(16);

    private final int bitsPerPixel;

    PixelFormat(int bitsPerPixel) {
        this.bitsPerPixel = bitsPerPixel;
    }

    /** Bytes of a picture of that size; odd sizes round their chroma planes up. */
    public int bytes(int width, int height) {
        int halfWidth = (width + 1) / 2;
        int halfHeight = (height + 1) / 2;
        return switch (this) {
            case I420, NV12 -> width * height + 2 * halfWidth * halfHeight;
            case I422 -> width * height + 2 * halfWidth * height;
            case YUYV -> 4 * halfWidth * height;
            default -> width * height * (bitsPerPixel / 8);
        };
    }

    /** Whether the colours are luma and chroma. */
    public boolean isYuv() {
        return switch (this) {
            case I420, NV12, I422, I444, YUYV -> true;
            default -> false;
        };
    }
}
