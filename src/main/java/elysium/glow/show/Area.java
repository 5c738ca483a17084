package elysium.glow.show;

/** A rectangle of pixels: its top left corner and its size. */
public record Area(int x, int y, int width, int height) {

    /** The largest area of the picture's shape inside this one, centred. */
    public Area whole(int pictureWidth, int pictureHeight) {
        return shaped(pictureWidth, pictureHeight, false);
    }

    /** The smallest area of the picture's shape that covers this one, centred. */
    public Area filled(int pictureWidth, int pictureHeight) {
        return shaped(pictureWidth, pictureHeight, true);
    }

    /** Whether the pixel lies inside. */
    public boolean holds(int px, int py) {
        return px >= x && py >= y && px < x + width && py < y + height;
    }

    private Area shaped(int pictureWidth, int pictureHeight, boolean cover) {
        if (width <= 0 || height <= 0 || pictureWidth <= 0 || pictureHeight <= 0) {
            return new Area(x, y, 0, 0);
        }
        long across = (long) width * pictureHeight;
        long down = (long) height * pictureWidth;
        boolean byWidth = cover ? across >= down : across <= down;
        int w = byWidth ? width : rounded(down, pictureHeight);
        int h = byWidth ? rounded(across, pictureWidth) : height;
        return new Area(x + Math.floorDiv(width - w, 2), y + Math.floorDiv(height - h, 2), w, h);
    }

    private static int rounded(long dividend, int divisor) {
        return Math.max(1, (int) ((dividend + divisor / 2) / divisor));
    }
}
