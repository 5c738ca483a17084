package elysium.glow.render.mouth;

/** Signed distance to a closed curve by trying every edge: slow, and plainly right. */
final class Reference {
    private Reference() {}

    static double signed(LipCurve curve, double px, double py) {
        double best = Double.MAX_VALUE;
        boolean inside = false;
        for (int i = 0; i < LipCurve.POINTS; i++) {
            double ax = curve.x[i];
            double ay = curve.y[i];
            double dx = curve.x[i + 1] - ax;
            double dy = curve.y[i + 1] - ay;
            double square = dx * dx + dy * dy;
            double t = square == 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / square;
            t = Math.clamp(t, 0, 1);
            best = Math.min(best, Math.hypot(px - ax - t * dx, py - ay - t * dy));
            if ((ay > py) != (ay + dy > py) && px < ax + (py - ay) / dy * dx) {
                inside = !inside;
            }
        }
        return inside ? -best : best;
    }

    /** The least over the visitors 1 … people, in mouth widths, at most 8. */
    static double nearest(Mouths mouths, int people, boolean inner, double px, double py) {
        double best = 8;
        for (int slot = 1; slot <= people; slot++) {
            MouthShape mouth = mouths.mouth(slot);
            LipCurve curve = inner ? mouth.inner : mouth.outer;
            best = Math.min(best, signed(curve, px, py) / mouth.width());
        }
        return best;
    }
}
