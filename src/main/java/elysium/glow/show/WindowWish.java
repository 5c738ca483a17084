package elysium.glow.show;

/**
 * What a window should be when it opens.
 *
 * @param display the one to fill, or null for an ordinary window
 * @param visible false for a context that shows nothing
 */
public record WindowWish(String title, int width, int height, Display display, boolean visible) {
    public static WindowWish windowed(String title, int width, int height) {
        return new WindowWish(title, width, height, null, true);
    }

    public static WindowWish filling(String title, Display display) {
        Area area = display.area();
        return new WindowWish(title, area.width() / 2, area.height() / 2, display, true);
    }

    /** Nothing to see: a context that shares with another, for a thread that compiles. */
    public static WindowWish hidden(String title) {
        return new WindowWish(title, 64, 64, null, false);
    }
}
