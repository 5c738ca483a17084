package elysium.glow.panel;

import elysium.glow.gpu.GpuScope;
import elysium.glow.show.Input;
import java.util.List;

/** The panel as it is while it is shown, with all that this takes: made when first called for. */
final class Sheet implements AutoCloseable {
    private final UiContext context;
    private final Ui ui;
    private final UiInput input = new UiInput();
    private final VisitorsView visitors = new VisitorsView();
    private final KeysView keys = new KeysView();
    private final List<View> views =
            List.of(
                    new HeadView(),
                    new PresetsView(),
                    new DialsView(),
                    new SourceView(),
                    visitors,
                    new PassesView(),
                    keys);

    Sheet(GpuScope scope, float density) {
        context = new UiContext(scope, density);
        ui = new Ui(context);
    }

    Input input() {
        return input;
    }

    KeysView keys() {
        return keys;
    }

    /** Draws the panel on the right edge of a window of that size. */
    void draw(Desk desk, Place place, float seconds) {
        context.densify(place.density);
        visitors.follow(desk, seconds);
        input.apply();
        context.begin(place.windowWidth, place.windowHeight, seconds);
        ui.beginSheet(place.windowWidth - place.width, place.width, place.windowHeight);
        for (View view : views) {
            view.show(ui, desk);
        }
        ui.endSheet();
        context.draw(place.windowWidth, place.windowHeight);
    }

    /** How wide the panel is, and in which window. */
    record Place(int width, int windowWidth, int windowHeight, float density) {
        private static final float WIDTH = 392;

        /** Never more than half of the window: the picture stays. */
        static Place in(int windowWidth, int windowHeight, float density) {
            int wide = Math.min(Math.round(WIDTH * density), windowWidth / 2);
            return new Place(wide, windowWidth, windowHeight, density);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
