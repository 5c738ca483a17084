package elysium.glow.show;

/** How the picture lies in an output of another shape. */
public enum Fit {
    /** All of it, with black beside. */
    WHOLE,
    /** No black: what juts out is cut off. */
    FILL;

    /** Where a picture of that size goes. */
    public Area place(Area output, int pictureWidth, int pictureHeight) {
        return this == WHOLE
                ? output.whole(pictureWidth, pictureHeight)
                : output.filled(pictureWidth, pictureHeight);
    }
}
