package elysium.glow.panel;

import elysium.glow.mood.Signal;
import elysium.glow.parameter.Curve;
import elysium.glow.preset.Draft;
import elysium.glow.preset.Layer;
import elysium.glow.preset.Performance;
import elysium.glow.preset.Preset;
import elysium.glow.preset.Route;
import elysium.glow.preset.RouteTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The routes of one layer (or of swarm and finish), and the one whose curve is open. */
final class RouteEdit {
    private static final List<String> CURVES =
            Arrays.stream(Curve.values()).map(Curve::spelling).toList();
    private static final Travel SECONDS = new Travel(0, 60, Curve.EXPONENTIAL);

    private Draft draft;
    private int part;
    private int chosen;
    private List<Route> routes = List.of();

    /** Looks at the routes of that layer, or of the preset itself behind the last. */
    void of(Draft newDraft, int newPart) {
        Preset preset = newDraft.performance().preset();
        boolean layer = newPart < preset.layers().size();
        routes = layer ? preset.layers().get(newPart).routes() : preset.routes();
        chosen = newPart == part && chosen < routes.size() ? chosen : routes.isEmpty() ? -1 : 0;
        draft = newDraft;
        part = newPart;
    }

    int chosen() {
        return chosen;
    }

    void choose(int place) {
        chosen = place;
    }

    /** The place of the route from there to there, or -1. */
    int find(Signal from, String to) {
        for (int i = 0; i < routes.size(); i++) {
            if (routes.get(i).from() == from && routes.get(i).to().equals(to)) {
                return i;
            }
        }
        return -1;
    }

    /** A route's number as the modulator counts them. */
    int number(int place) {
        int number = place;
        List<Layer> layers = draft.performance().preset().layers();
        for (int i = 0; i < Math.min(part, layers.size()); i++) {
            number += layers.get(i).routes().size();
        }
        return number;
    }

    void add(Draft to, Route route) {
        List<Route> all = new ArrayList<>(routes);
        all.add(route);
        chosen = all.size() - 1;
        write(to, "new route: " + words(route), all);
        to.release();
    }

    private static String words(Route route) {
        return route.from().spelling() + " to " + route.to();
    }

    private void write(Draft to, String words, List<Route> all) {
        routes = List.copyOf(all);
        if (part < to.performance().groups().layers()) {
            to.layer(part, words, layer -> layer.with(all));
        } else {
            to.routes(words, all);
        }
    }

    private void change(String what, Route route) {
        if (!route.equals(routes.get(chosen))) {
            List<Route> all = new ArrayList<>(routes);
            all.set(chosen, route);
            write(draft, what + " of " + words(route), all);
        }
    }

    private RouteTarget target(Route route) {
        Performance performance = draft.performance();
        boolean layer = part < performance.groups().layers();
        return RouteTarget.find(
                layer
                        ? performance.groups().targetsOf(part, performance.looks().get(part))
                        : performance.groups().sharedTargets(),
                route.to());
    }

    /** The curve of the route that is open, and its numbers. */
    void show(Ui ui, Desk desk) {
        if (chosen < 0) {
            ui.small("Click into the matrix to let a signal move a parameter.", Palette.FAINT);
            return;
        }
        Route route = routes.get(chosen);
        RouteTarget target = target(route);
        ui.text(words(route), Palette.TEXT);
        Travel range = range(route, target);
        float travel = desk.travel(number(chosen));
        Grid.Ends ends = ui.grid().curve(route, range, travel);
        if (ends.held()) {
            float low = target.fit(ends.low());
            change("range", route.ranging(low, target.fit(ends.high())));
        }
        numbers(ui, range, target);
        if (ends.letGo()) {
            draft.release();
        }
    }

    /** Of a parameter without limits, as far as the route goes. */
    private static Travel range(Route route, RouteTarget target) {
        float low = target.parameter().range().low().get(target.component());
        float high = target.parameter().range().high().get(target.component());
        return new Travel(
                Float.isInfinite(low) ? Math.min(route.low(), route.high()) : low,
                Float.isInfinite(high) ? Math.max(route.low(), route.high()) : high,
                Curve.LINEAR);
    }

    private void numbers(Ui ui, Travel range, RouteTarget target) {
        Route route = routes.get(chosen);
        String format = range.format(target.parameter().look().unit());
        float low = line(ui, "low", route.low(), range, format);
        change("range", routes.get(chosen).ranging(target.fit(low), route.high()));
        float high = line(ui, "high", route.high(), range, format);
        route = routes.get(chosen);
        change("range", route.ranging(route.low(), target.fit(high)));
        float rise = line(ui, "rise", route.riseSeconds(), SECONDS, "%.2f s");
        change("rise", routes.get(chosen).lasting(rise, route.fallSeconds()));
        float fall = line(ui, "fall", route.fallSeconds(), SECONDS, "%.2f s");
        route = routes.get(chosen);
        change("fall", route.lasting(route.riseSeconds(), fall));
        ui.word("curve");
        int curve = ui.choiceOf("##curve", CURVES, route.curve().ordinal(), 1);
        if (curve != route.curve().ordinal()) {
            change("curve", routes.get(chosen).bent(Curve.values()[curve]));
            draft.release();
        }
        if (ui.button("Remove this route", -1, false)) {
            List<Route> all = new ArrayList<>(routes);
            all.remove(chosen);
            write(draft, "remove route: " + words(route), all);
            draft.release();
        }
    }

    private float line(Ui ui, String name, float value, Travel travel, String format) {
        ui.word(name);
        float now = ui.dials().number("##" + name, value, travel, format);
        if (ui.dials().wasLetGo()) {
            draft.release();
        }
        return now;
    }
}
