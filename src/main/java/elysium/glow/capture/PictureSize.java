package elysium.glow.capture;

/** How large a picture may be that a source announces, so that a lie costs no memory. */
public final class PictureSize {
    private static final int LONGEST_SIDE = 16_384;
    private static final int MOST_PIXELS = 64 * 1024 * 1024;

    private PictureSize() {}

    /** Refuses what can't be a picture, in a clause that begins with the subject given. */
    public static void check(String subject, long width, long height) throws CameraLost {
        boolean possible =
                width > 0
                        && height > 0
                        && width <= LONGEST_SIDE
                        && height <= LONGEST_SIDE
                        && width * height <= MOST_PIXELS;
        if (!possible) {
            throw new CameraLost(
                    subject
                            + " claims pictures of "
                            + width
                            + "x"
                            + height
                            + "; possible are 1x1 to 16384x16384, 64 megapixels at most.");
        }
    }
}
