package elysium.glow.modulation;

import elysium.glow.flow.Follower;
import elysium.glow.mood.Signal;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Route;
import elysium.glow.preset.RouteTarget;

/** A route at work: the signal's travel, followed at its pace, bent, from low to high. */
final class PlayedRoute {
    private final Route route;
    private final RouteTarget target;
    private final Values played;
    private final boolean adds;
    private final Follower follower;

    /**
     * @param adds whether another route leads there before this one, so that this one adds to it
     */
    PlayedRoute(Route route, RouteTarget target, Values played, boolean adds) {
        this.route = route;
        this.target = target;
        this.played = played;
        this.adds = adds;
        follower = new Follower(route.riseSeconds(), route.fallSeconds());
    }

    Signal from() {
        return route.from();
    }

    RouteTarget target() {
        return target;
    }

    /** How far its signal has brought it, 0..1, before the curve bends the way. */
    float travel() {
        return follower.value();
    }

    /** Goes on where another one stands. */
    void goOnFrom(PlayedRoute before) {
        follower.jump(before.follower.value());
    }

    boolean leadsAs(PlayedRoute other) {
        return route.from() == other.route.from() && target.equals(other.target);
    }

    void step(float signal, double deltaSeconds) {
        float lowest = route.from().lowest();
        float travel = Float.isNaN(signal) ? 0 : (signal - lowest) / (1 - lowest);
        float followed = follower.follow(Math.clamp(travel, 0f, 1f), deltaSeconds);
        float way = (route.high() - route.low()) * route.curve().bend(followed);
        float base = adds ? played.get(target.place(), target.component()) : route.low();
        float value = target.parameter().fit(target.component(), base + way);
        played.set(target.place(), target.component(), value);
    }
}
