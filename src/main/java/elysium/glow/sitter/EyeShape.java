package elysium.glow.sitter;

/** One person's eyelids at rest: heights by place s from -1, the inner corner, to 1. */
final class EyeShape {
    private final Identity who;

    EyeShape(Identity who) {
        this.who = who;
    }

    float corner(float s) {
        return who.eyeTilt * s - 0.5f;
    }

    float upper(float s) {
        float a = Math.min(1, Math.abs(s));
        float skew = 1 - 0.12f * s;
        return corner(s) + who.eyeOpen * Exact.pow(1 - a * a, 0.72) * skew;
    }

    float lower(float s) {
        float a = Math.min(1, Math.abs(s));
        float skew = 1 + 0.14f * s;
        return corner(s) - 0.72f * who.eyeOpen * Exact.pow(1 - a * a, 0.85) * skew;
    }
}
