package elysium.glow.panel;

import elysium.glow.gpu.Destination;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Texture;
import elysium.glow.show.Input;
import elysium.glow.show.Window;
import java.time.Duration;
import java.util.List;

/** The panel as it is while it is shown, with all that this takes: made when first called for. */
final class Studio implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final UiContext context;
    private final Ui ui;
    private final Docks docks;
    private final UiInput input = new UiInput();
    private final VisitorsView visitors = new VisitorsView();
    private final ShowView show = new ShowView();
    private final BuffersView buffers;
    private final PresetsView presets;
    private final MenuView menu;
    private final Habits habits;
    private final List<Pane> panes;
    private Form form;
    private boolean looking;
    private Thread keeping;

    /** A moment of the panel. */
    record Moment(Desk desk, Place place, float seconds, Texture picture) {}

    /** In which window, and how much larger than usual there. */
    record Place(int width, int height, float density) {
        private static final float TALL = 1900;
        private static final float TALL_DENSITY = 1.75f;

        /** Large enough to be read where the system has not been told how dense a display is. */
        static Place in(int width, int height, float density) {
            boolean untold = height >= TALL && density < TALL_DENSITY;
            return new Place(width, height, untold ? TALL_DENSITY : density);
        }
    }

    Studio(GpuScope scope, Habits habits, Form form) {
        this.habits = habits;
        this.form = form;
        context = new UiContext(scope, 1);
        buffers = new BuffersView(scope);
        presets = new PresetsView(scope);
        ui = new Ui(context);
        docks = new Docks(ui);
        context.windows(habits.windows());
        panes =
                List.of(
                        new Pane("Show", show, false),
                        new Pane("Presets", presets),
                        new Pane("Layers", new LayersView()),
                        new Pane("Parameters", new DialsView()),
                        new Pane("Visitors", visitors),
                        new Pane("Source", new SourceView()),
                        new Pane("Sound", new SoundView()),
                        new Pane("Routes", new RoutesView()),
                        new Pane("Buffers", buffers),
                        new Pane("Timing", new PassesView()),
                        new Pane("History", new HistoryView()),
                        new Pane("Messages", new MessagesView()),
                        new Pane("Keys", new KeysView()));
        menu = new MenuView(this, habits, panes);
    }

    /** Copies and pastes by way of that window. */
    void clipboard(Window window) {
        context.clipboard(window);
    }

    Input input() {
        return input;
    }

    Form form() {
        return form;
    }

    void form(Form wanted) {
        form = wanted;
    }

    void showKeys() {
        show("Keys", true);
    }

    /** Opens a window before the others, or closes it. */
    void show(String pane, boolean wanted) {
        habits.show(form, pane, wanted);
        if (wanted) {
            docks.bring(form.window(pane));
        }
        keep();
    }

    /** Lays the windows out as they were at first. */
    void forget() {
        habits.forget(form);
        docks.forget(form);
    }

    /** Draws the panel over a window. */
    void draw(Moment moment) {
        Place place = moment.place;
        Destination destination = new Destination();
        context.dress(scale(place), habits.contrast());
        visitors.follow(moment.desk, moment.seconds);
        show.follow(moment.picture);
        input.apply();
        context.begin(place.width, place.height, moment.seconds);
        ui.beginFrame();
        menu.show(ui, moment.desk);
        docks.begin(form, place.width, place.height);
        looking = false;
        for (Pane pane : panes) {
            pane(pane, moment.desk);
        }
        moment.desk.watch(looking);
        docks.settle();
        ui.endFrame();
        destination.restore();
        context.draw(place.width, place.height);
        if (context.windowsMoved()) {
            keep();
        }
    }

    private float scale(Place place) {
        return habits.scale() == Habits.AUTOMATIC ? place.density : habits.scale();
    }

    private void pane(Pane pane, Desk desk) {
        if (!habits.shows(form, pane.title())) {
            return;
        }
        if (docks.beginWindow(form.window(pane.title()), pane.padded())) {
            pane.view().show(ui, desk);
            looking |= pane.view().equals(buffers);
        }
        if (!docks.endWindow()) {
            habits.show(form, pane.title(), false);
            keep();
        }
    }

    /** Keeps how the panel is liked. */
    void keep() {
        habits.windows(context.windows());
        keeping = habits.keep();
    }

    @Override
    public void close() {
        keep();
        try {
            keeping.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        buffers.close();
        presets.close();
        context.close();
    }
}
