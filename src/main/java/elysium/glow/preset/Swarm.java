package elysium.glow.preset;

import java.util.List;

/**
 * The particles that are born on the lips and drift in the water.
 *
 * @param count how many at the most; 0 for none
 * @param color linear red, green, blue of one particle's light
 * @param birth particles a second from one resting mouth to a moving one, as a part of count
 */
public record Swarm(
        int count,
        List<Float> color,
        float birth,
        float lifeSeconds,
        float sizePixels,
        float drift) {
    public static final Swarm NONE = new Swarm(0, List.of(0f, 0.36f, 1f), 0, 1, 1, 0);
}
