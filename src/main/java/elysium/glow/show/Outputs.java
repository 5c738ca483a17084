package elysium.glow.show;

import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.SideContext;
import elysium.glow.gpu.Texture;
import java.util.ArrayList;
import java.util.List;

/** Where the show's one picture is presented: the operator's window and the audience's displays. */
public final class Outputs implements AutoCloseable {
    private static final String PLACE = "display";

    private final Desktop desktop;
    private final Faults faults;
    private final Output operator;
    private final List<Output> audience = new ArrayList<>();
    private Fit fit = Fit.WHOLE;
    private boolean vsync = true;
    private Output current;
    private int seenChanges;

    /** Opens the operator's window; its context is current from now on and draws the show. */
    public Outputs(Desktop desktop, WindowWish wish, Faults faults) {
        this.desktop = desktop;
        this.faults = faults;
        Display display = wish.display();
        operator = new Output(new Window(wish, null), display == null ? null : display.name());
        current = operator;
        seenChanges = desktop.changes();
    }

    /** The context that the show is drawn in. */
    public GpuScope scope() {
        return operator.scope();
    }

    public Window operator() {
        return operator.window();
    }

    public Desktop desktop() {
        return desktop;
    }

    /** A second context that shares with the show's, in a window that nobody sees. */
    public SideContext side() {
        Window hidden = new Window(WindowWish.hidden("Elysium Glow"), operator.window());
        return new HiddenSide(hidden);
    }

    /** How the picture lies where the shapes differ. */
    public void fit(Fit wanted) {
        fit = wanted;
    }

    /** Whether presenting waits for the display. */
    public void vsync(boolean on) {
        vsync = on;
    }

    /** Shows the picture on another display, too, for the audience; the operator's stays. */
    public void add(Display display) {
        WindowWish wish = WindowWish.filling("Elysium Glow", display);
        Window window = new Window(wish, operator.window());
        audience.add(new Output(window, display.name(), operator));
        current = audience.getLast();
        select(operator);
    }

    /** How often the display that sets the pace shows a picture. */
    public int refreshHertz() {
        Output pace = pace();
        Display display = pace.window().display(desktop.displays());
        return display == null || display.refreshHertz() <= 0 ? 60 : display.refreshHertz();
    }

    /** Fills the display that the operator's window lies on, or leaves it. */
    public void toggleFilling() {
        Window window = operator.window();
        if (window.isFilling()) {
            operator.want(null);
            window.unfill();
        } else {
            fill(window.display(desktop.displays()));
        }
    }

    /** Fills a display with the operator's window. */
    public void fill(Display display) {
        if (display != null) {
            operator.want(display.name());
            operator.window().fill(display);
        }
    }

    /** Hears the events that are waiting, and follows displays that came or went. */
    public void poll() {
        desktop.poll();
        for (int i = audience.size() - 1; i >= 0; i--) {
            if (audience.get(i).window().isClosing()) {
                drop(audience.remove(i));
            }
        }
        if (seenChanges != desktop.changes()) {
            seenChanges = desktop.changes();
            follow(operator);
            audience.forEach(this::follow);
        }
    }

    private void drop(Output output) {
        current = null;
        output.close();
        select(operator);
    }

    private void follow(Output output) {
        String wanted = output.wantedDisplay();
        if (wanted == null) {
            return;
        }
        Display display = desktop.displays().find(wanted);
        if (display != null) {
            output.away(false);
            output.window().show(true);
            output.window().fill(display);
            faults.clear(PLACE);
            return;
        }
        faults.raise(Fault.of(PLACE, "display \"" + wanted + "\" is gone; the show waits for it."));
        output.away(true);
        Display main = desktop.displays().main();
        if (output != operator) {
            output.window().unfill();
            output.window().show(false);
        } else if (main != null) {
            output.window().fill(main);
        }
    }

    /** Whether a person asked to close the operator's window. */
    public boolean isClosing() {
        return operator.window().isClosing();
    }

    /**
     * Presents a picture everywhere, the overlay in the operator's window alone.
     *
     * @param light how much of it the audience sees: 1 all, 0 nothing; the operator sees all of it
     *     where there is an audience elsewhere, or an overlay to say so
     */
    public void present(Texture picture, float light, Overlay overlay) {
        for (int i = 0; i < audience.size(); i++) { // each frame: no iterator
            Output output = audience.get(i);
            if (!output.isAway()) {
                select(output);
                output.draw(picture, output.window().area(), fit, light);
                swap(output);
            }
        }
        select(operator);
        Area room = overlay.beside(operator.window());
        operator.draw(picture, room, fit, audience.isEmpty() ? light : 1);
        overlay.draw(operator.window(), picture);
        swap(operator);
    }

    // One window alone may wait: the waits of several would add up.
    private void swap(Output output) {
        output.window().vsync(vsync && output == pace());
        output.window().swap();
    }

    private Output pace() {
        for (int i = 0; i < audience.size(); i++) {
            if (!audience.get(i).isAway()) {
                return audience.get(i);
            }
        }
        return operator;
    }

    private void select(Output output) {
        if (current != output) {
            current = output;
            output.window().makeCurrent();
        }
    }

    @Override
    public void close() {
        audience.forEach(Output::close);
        audience.clear();
        operator.close();
    }
}
