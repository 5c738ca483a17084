package elysium.glow.render.mouth;

/** Turns where the points of a closed curve were and are into how fast they move, calmed. */
final class LipMotion {
    /** Between two pictures at 30 a second, half of what the last one said is kept. */
    private static final float MEMORY_SECONDS = 0.045f;

    private final float[] raw = new float[LipCurve.POINTS];

    /** Blends the newest speed, in units of {@code scale}, into the motion. */
    void follow(float[] last, float[] now, float[] motion, float scale, float seconds) {
        int points = LipCurve.POINTS;
        for (int i = 0; i < points; i++) {
            raw[i] = (now[i] - last[i]) * scale;
        }
        float fresh = 1 - (float) Math.exp(-seconds / MEMORY_SECONDS);
        for (int i = 0; i < points; i++) {
            // Single points jitter: neighbours along the lip move together.
            float before = raw[(i + points - 1) % points];
            float after = raw[(i + 1) % points];
            float calm = 0.25f * before + 0.5f * raw[i] + 0.25f * after;
            motion[i] += fresh * (calm - motion[i]);
        }
        motion[points] = motion[0];
    }
}
