package elysium.glow.panel;

import elysium.glow.mood.Signal;
import elysium.glow.preset.Groups;
import elysium.glow.preset.Performance;
import elysium.glow.preset.Route;
import elysium.glow.preset.RouteTarget;
import java.util.ArrayList;
import java.util.List;

/** Which signal moves which parameter: a matrix, and beside it the curve of one route. */
final class RoutesView implements View {
    private static final Signal[] SIGNALS = Signal.values();
    private final RouteEdit edit = new RouteEdit();
    private int part;

    @Override
    public void show(Ui ui, Desk desk) {
        Performance performance = desk.draft().performance();
        int layers = performance.groups().layers();
        part = Math.min(part, layers);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < layers; i++) {
            parts.add((i + 1) + "  " + performance.preset().layers().get(i).title());
        }
        parts.add("swarm and finish");
        part = ui.choiceOf("##part", parts, part, 0.5f);
        ui.hint("whose parameters are moved");
        edit.of(desk.draft(), part);
        float wide = ui.width();
        boolean room = wide > ui.px(560);
        ui.fields().beginPart("matrix", room ? 0.6f * wide : 0, room ? 0 : ui.height() * 0.55f);
        matrix(ui, desk, targets(performance));
        ui.fields().endPart();
        if (room) {
            ui.beside();
        }
        ui.fields().beginPart("route", 0, 0);
        edit.show(ui, desk);
        ui.fields().endPart();
    }

    private List<RouteTarget> targets(Performance performance) {
        Groups groups = performance.groups();
        return part < groups.layers()
                ? groups.targetsOf(part, performance.looks().get(part))
                : groups.sharedTargets();
    }

    private void matrix(Ui ui, Desk desk, List<RouteTarget> targets) {
        Grid grid = ui.grid();
        grid.begin(targets.stream().map(RouteTarget::spelling).toList());
        for (Signal signal : SIGNALS) {
            float now = desk.signal(signal);
            grid.line(signal.spelling(), (now - signal.lowest()) / (1 - signal.lowest()));
            for (int column = 0; column < targets.size(); column++) {
                RouteTarget target = targets.get(column);
                int place = edit.find(signal, target.spelling());
                float travel = place < 0 ? -1 : desk.travel(edit.number(place));
                boolean chosen = place >= 0 && place == edit.chosen();
                String words = signal.spelling() + " moves " + target.spelling();
                if (grid.cell(signal.ordinal() * 1000 + column, travel, chosen, words)) {
                    press(desk, place, signal, target);
                }
            }
        }
        grid.end();
    }

    /** A click makes a route, or takes the one that is there to be edited. */
    private void press(Desk desk, int place, Signal signal, RouteTarget target) {
        if (place >= 0) {
            edit.choose(place);
        } else {
            Route fresh = Route.fresh(signal, target);
            edit.add(desk.draft(), fresh);
        }
    }
}
