package elysium.glow.show;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Surface;
import elysium.glow.gpu.Texture;

/** A window that the show's picture is presented in, with what that needs in its own context. */
final class Output implements AutoCloseable {
    private final Window window;
    private final GpuScope scope;
    private final Surface surface;
    private String wantedDisplay;
    private boolean away;

    private Area placed;
    private Area placedIn;
    private Fit placedFit;
    private int placedWidth;
    private int placedHeight;

    /** The first output, whose context draws the show; it becomes current. */
    Output(Window window, String wantedDisplay) {
        this.window = window;
        this.wantedDisplay = wantedDisplay;
        window.makeCurrent();
        scope = GpuScope.ofCurrentContext();
        surface = new Surface(scope);
    }

    /** One more output beside the first; its context becomes current. */
    Output(Window window, String wantedDisplay, Output first) {
        this.window = window;
        this.wantedDisplay = wantedDisplay;
        window.makeCurrent();
        scope = first.scope.child();
        surface = new Surface(scope);
    }

    Window window() {
        return window;
    }

    GpuScope scope() {
        return scope;
    }

    /** The display that it should fill, or null. */
    String wantedDisplay() {
        return wantedDisplay;
    }

    void want(String display) {
        wantedDisplay = display;
    }

    /** Whether its display has been unplugged. */
    boolean isAway() {
        return away;
    }

    void away(boolean gone) {
        away = gone;
    }

    /**
     * Draws the picture inside the room, black without any; the context must be current.
     *
     * @param light how much of its light is seen: 1 all, 0 nothing
     */
    void draw(Texture picture, Area room, Fit fit, float light) {
        if (light <= 0 || room.width() <= 0 || room.height() <= 0) {
            surface.clear(window.width(), window.height());
            return;
        }
        Area place = place(picture, room, fit);
        if (!covers(place)) {
            surface.clear(window.width(), window.height());
        }
        int bottom = window.height() - place.y() - place.height();
        surface.lay(picture, place.x(), bottom, place.width(), place.height());
        if (light < 1) {
            surface.darken(1 - light, window.width(), window.height());
        }
    }

    /** Worked out anew only when something has changed, since it is asked for each frame. */
    private Area place(Texture picture, Area room, Fit fit) {
        boolean same =
                placed != null
                        && room.equals(placedIn)
                        && fit == placedFit
                        && picture.width() == placedWidth
                        && picture.height() == placedHeight;
        if (!same) {
            placedIn = room;
            placedFit = fit;
            placedWidth = picture.width();
            placedHeight = picture.height();
            placed = fit.place(room, placedWidth, placedHeight);
        }
        return placed;
    }

    private boolean covers(Area place) {
        return place.x() <= 0
                && place.y() <= 0
                && place.x() + place.width() >= window.width()
                && place.y() + place.height() >= window.height();
    }

    @Override
    public void close() {
        window.makeCurrent();
        scope.close();
        window.close();
    }
}
