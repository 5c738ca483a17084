package elysium.glow.sitter;

/** One person's lips at rest: heights over the mouth's middle, by place u from -1 to 1. */
final class LipShape {
    private static final float CORNER = 0.12f;
    private final Identity who;

    LipShape(Identity who) {
        this.who = who;
    }

    /** Where the lips touch. */
    float contact(float u) {
        float tubercle = -0.7f * Exact.bell(u * 3.6f) + 0.5f * Exact.bell((Math.abs(u) - 0.4f) * 4);
        return who.rest * u * u * 1.6f + tubercle * who.lipFull;
    }

    float upper(float u) {
        float a = Math.min(1, Math.abs(u));
        float roof = 1 - Exact.pow(a, 1.45) + 0.06f * Exact.bell((a - 0.22f) * 6);
        float bow = 1 - 0.17f * who.cupid * Exact.bell(u * 7.5f);
        return contact(u) + CORNER + who.upperLip * Math.max(0, roof) * bow;
    }

    float lower(float u) {
        float a = Math.min(1, Math.abs(u));
        float bowl = Exact.pow(1 - a * a, 0.86);
        return contact(u) - CORNER - who.lowerLip * bowl;
    }

    /** How far the lip stands out; v from 0 where the lips touch to 1 at the outer edge. */
    float bulge(float u, float v, boolean upper) {
        float a = Math.min(1, Math.abs(u));
        float along = Exact.pow(1 - a * a, 0.7);
        float height = upper ? 2.1f : 3.4f;
        float place = upper ? 0.85f : 0.62f;
        float crest = Exact.sin(Math.PI * Exact.pow(v, place));
        float fold = 2.6f * (1 - v) * (1 - v) * (1 - v);
        float pillow = upper ? 1 + 0.35f * Exact.bell(u * 5) : 1 + 0.12f * Exact.bell(u * 2);
        return along * (who.lipFull * height * crest * pillow - fold) + 0.5f * v * (1 - v);
    }
}
