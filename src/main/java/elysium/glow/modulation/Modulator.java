package elysium.glow.modulation;

import elysium.glow.flow.Tick;
import elysium.glow.mood.Reading;
import elysium.glow.mood.Signal;
import elysium.glow.parameter.Dials;
import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Groups;
import elysium.glow.preset.Layer;
import elysium.glow.preset.Performance;
import elysium.glow.preset.Plugs;
import elysium.glow.preset.Route;
import elysium.glow.preset.RouteTarget;
import elysium.glow.preset.Swarm;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves a preset with the signals: each step works out, from what the hand set and what the routes
 * say, what is played now. A routed parameter is its route's; several routes to one add up.
 */
public final class Modulator {
    private Performance performance;
    private double seconds;
    private final TempoClock clock;
    private final Groups groups;
    private final List<Values> played = new ArrayList<>();
    private final List<PlayedLayer> layers = new ArrayList<>();
    private final List<PlayedRoute> routes = new ArrayList<>();

    public Modulator(Performance performance, TempoClock clock) {
        this.performance = performance;
        this.clock = clock;
        groups = performance.groups();
        for (int group = 0; group < groups.count(); group++) {
            played.add(performance.dials().group(group).copy());
        }
        List<Layer> layersOfPreset = performance.preset().layers();
        for (int i = 0; i < groups.layers(); i++) {
            layers.add(
                    new PlayedLayer(
                            Plugs.plugged(
                                    performance.looks().get(i),
                                    layersOfPreset.get(i).strip().images()),
                            layersOfPreset.get(i).blend(),
                            played.get(i),
                            performance.preset().isSeen(i)));
        }
        connect();
        mixLayers();
    }

    /** Takes other routes of the same layers; those that stay go on where they are. */
    public void reroute(Performance rerouted) {
        performance = rerouted;
        List<PlayedRoute> before = List.copyOf(routes);
        routes.clear();
        connect();
        goOnFrom(before);
    }

    /** Takes the place of another: routes that lead as its did go on where they are. */
    public void goOnFrom(Modulator other) {
        goOnFrom(other.routes);
    }

    private void goOnFrom(List<PlayedRoute> before) {
        for (PlayedRoute route : routes) {
            before.stream().filter(route::leadsAs).findFirst().ifPresent(route::goOnFrom);
        }
    }

    private void connect() {
        for (int i = 0; i < groups.layers(); i++) {
            List<RouteTarget> targets = groups.targetsOf(i, performance.looks().get(i));
            connect(performance.preset().layers().get(i).routes(), targets);
        }
        connect(performance.preset().routes(), groups.sharedTargets());
    }

    private void connect(List<Route> connections, List<RouteTarget> targets) {
        for (Route route : connections) {
            RouteTarget target = RouteTarget.find(targets, route.to());
            if (target == null) {
                throw new IllegalArgumentException("no parameter '" + route.to() + "' to move");
            }
            boolean adds = routes.stream().anyMatch(other -> other.target().equals(target));
            routes.add(new PlayedRoute(route, target, played.get(target.group()), adds));
        }
    }

    /** Works out what is played at that moment; what the hand set stays as it is. */
    public void step(Tick tick, Reading reading) {
        seconds = tick.seconds();
        Dials dials = performance.dials();
        for (int group = 0; group < played.size(); group++) {
            Values values = played.get(group);
            values.copyFrom(dials.group(group));
            lowerEvents(dials, group, values);
        }
        for (int i = 0; i < routes.size(); i++) {
            PlayedRoute route = routes.get(i);
            route.step(signal(route.from(), reading), tick.deltaSeconds());
        }
        mixLayers();
    }

    /**
     * How far the signal of a route has brought it, 0..1: routes count through the layers from the
     * bottom up, then those of the preset itself.
     */
    public float travel(int route) {
        return routes.get(route).travel();
    }

    /** Whether anything but a hand moves it. */
    public boolean isMoving() {
        return !routes.isEmpty();
    }

    /** Whether a look, a route or the swarm asks who is seen. */
    public boolean readsSight() {
        boolean reads = swarm().get(Swarm.COUNT) >= 1;
        for (int i = 0; i < routes.size(); i++) {
            reads |= routes.get(i).from().isOfSight();
        }
        for (int i = 0; i < layers.size(); i++) {
            reads |= layers.get(i).isSeen() && layers.get(i).readsSight();
        }
        return reads;
    }

    /** An event that the hand raised is played for this one step. */
    private static void lowerEvents(Dials dials, int group, Values values) {
        for (int i = 0; i < values.parameters().size(); i++) {
            if (values.parameters().get(i).kind() == Kind.EVENT) {
                dials.takeEvent(group, i);
            }
        }
    }

    /** What a signal is at the moment of the last step; of a visitor's, the room's strongest. */
    public float signal(Signal signal, Reading reading) {
        return signal.scope() == Signal.Scope.CLOCK
                ? clock.value(signal, seconds)
                : reading.room(signal);
    }

    private void mixLayers() {
        Values mix = played.get(groups.mix());
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).opacity(mix.get(i));
        }
    }

    public Performance performance() {
        return performance;
    }

    /** From the bottom up. */
    public List<PlayedLayer> layers() {
        return layers;
    }

    /** Of {@code Swarm.PARAMETERS}. */
    public Values swarm() {
        return played.get(groups.swarm());
    }

    /** Of {@code Finish.PARAMETERS}. */
    public Values finish() {
        return played.get(groups.finish());
    }

    /** What is played in a group of the dials, beside what the hand set there. */
    public Values played(int group) {
        return played.get(group);
    }
}
