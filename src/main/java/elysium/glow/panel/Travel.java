package elysium.glow.panel;

import elysium.glow.parameter.Curve;

/** How a slider's way, 0 to 1, becomes a value, by the curve that a header asks for. */
record Travel(float low, float high, Curve curve) {
    private static final int HALVINGS = 24;

    boolean isBounded() {
        return Float.isFinite(low) && Float.isFinite(high) && low < high;
    }

    /** The value at that part of the way. */
    float value(float way) {
        return low + (high - low) * curve.bend(Math.clamp(way, 0f, 1f));
    }

    /** How far along a value lies. */
    float way(float value) {
        float bent = Math.clamp((value - low) / (high - low), 0f, 1f);
        if (curve == Curve.LINEAR) {
            return bent;
        }
        float least = 0;
        float most = 1;
        for (int i = 0; i < HALVINGS; i++) {
            float middle = (least + most) / 2;
            if (curve.bend(middle) < bent) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return (least + most) / 2;
    }

    /** The digits that tell two places of the slider apart. */
    String format(String unit) {
        float span = high - low;
        String digits = span > 200 ? "%.0f" : span > 20 ? "%.1f" : span > 0.2 ? "%.2f" : "%.4f";
        boolean bare = unit == null || unit.isEmpty();
        return bare ? digits : digits + " " + unit.replace("%", "%%");
    }
}
