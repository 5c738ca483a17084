package elysium.glow.capture;

/** How large a picture may be that a source announces, so that a lie costs no memory. */
public final class PictureSize {
    /** Every graphics card of our floor takes a texture of twice that. */
    public static final int LONGEST_SIDE = 8192;

    private static final int LONGEST_SIDE_OF_A_FILE = 16_384;
    private static final int WIDEST_IN_TRIPLETS = 16_384 / 3;
    private static final int MOST_PIXELS = 64 * 1024 * 1024;

    private PictureSize() {}

    /** Refuses what can't be a picture, in a clause that begins with the subject given. */
    public static void check(String subject, long width, long height) throws CameraLost {
        check(subject, width, height, LONGEST_SIDE);
    }

    /** The same for an image file, which is made smaller as it is read. */
    public static void checkFile(String subject, long width, long height) throws CameraLost {
        check(subject, width, height, LONGEST_SIDE_OF_A_FILE);
    }

    /** The same for pictures of three bytes a pixel, which a texture holds side by side. */
    public static void checkTriplets(String subject, long width, long height) throws CameraLost {
        check(subject, width, height);
        if (width > WIDEST_IN_TRIPLETS) {
            throw new CameraLost(
                    subject
                            + " sends pictures "
                            + width
                            + " pixels wide; at most "
                            + WIDEST_IN_TRIPLETS
                            + " are possible: ask it for less with --camera-size.");
        }
    }

    private static void check(String subject, long width, long height, int longest)
            throws CameraLost {
        boolean possible =
                width > 0
                        && height > 0
                        && width <= longest
                        && height <= longest
                        && width * height <= MOST_PIXELS;
        if (!possible) {
            throw new CameraLost(
                    subject
                            + " claims pictures of "
                            + width
                            + "x"
                            + height
                            + "; possible are sides of 1 to "
                            + longest
                            + " and 64 megapixels.");
        }
    }
}
