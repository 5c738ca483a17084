package elysium.glow.show;

/**
 * A screen that is plugged in: its name, its place on the desktop, and how it runs.
 *
 * @param scale how many pixels make one at ordinary density
 * @param handle the window system's own
 */
public record Display(String name, Area area, int refreshHertz, float scale, long handle) {

    /** As {@code ./glow doctor} and errors print it. */
    public String line() {
        return "%s (%dx%d, %d Hz)".formatted(name, area.width(), area.height(), refreshHertz);
    }
}
