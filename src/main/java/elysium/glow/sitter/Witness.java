package elysium.glow.sitter;

/** Writes down the truth of one person as it was just drawn. */
final class Witness {
    private final Model model;
    private final FacePoints points;

    Witness(Model model) {
        this.model = model;
        points = new FacePoints(model.who, model.rest, model.noseTipY);
    }

    void tell(Moment m, Visitor v) {
        v.presence = m.presence;
        v.yaw = m.yaw;
        v.pitch = m.pitch;
        v.roll = m.roll;
        Surface head = model.head;
        for (int i = 0; i < Visitor.POINTS; i++) {
            v.points[2 * i] = head.sx[points.corner[i]];
            v.points[2 * i + 1] = head.sy[points.corner[i]];
        }
        for (int i = 0; i < Visitor.CONTOUR_POINTS; i++) {
            int outer = HeadRings.outer(i);
            int inner = edge(i);
            v.outer[2 * i] = head.sx[outer];
            v.outer[2 * i + 1] = head.sy[outer];
            v.inner[2 * i] = head.sx[inner];
            v.inner[2 * i + 1] = head.sy[inner];
        }
        box(v);
        signals(m, v.signals);
    }

    /** The corner that bounds the opening as it is seen: a full lip hides its own inner edge. */
    private int edge(int i) {
        int inner = HeadRings.inner(i);
        if (i % 32 == 0) {
            return inner;
        }
        Surface head = model.head;
        int from = HeadRings.outer(i);
        int across = HeadRings.inner(64 - i);
        float dx = head.sx[HeadRings.outer(64 - i)] - head.sx[from];
        float dy = head.sy[HeadRings.outer(64 - i)] - head.sy[from];
        float limit = head.sx[across] * dx + head.sy[across] * dy;
        float best = head.sx[inner] * dx + head.sy[inner] * dy;
        int seen = inner;
        int step = i < 32 ? -HeadGrid.COLUMNS : HeadGrid.COLUMNS;
        for (int k = 1; k <= HeadGrid.LIP / 2; k++) {
            int v = inner + k * step;
            float reach = head.sx[v] * dx + head.sy[v] * dy;
            if (reach > best && reach < limit) {
                best = reach;
                seen = v;
            }
        }
        return seen;
    }

    private static void box(Visitor v) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = 0; i < 2 * Visitor.POINTS; i += 2) {
            left = Math.min(left, v.points[i]);
            right = Math.max(right, v.points[i]);
            top = Math.min(top, v.points[i + 1]);
            bottom = Math.max(bottom, v.points[i + 1]);
        }
        v.left = left;
        v.top = top;
        v.width = right - left;
        v.height = bottom - top;
    }

    private void signals(Moment m, float[] s) {
        float left = m.strength[Muscle.SMILE_LEFT.ordinal()];
        float right = m.strength[Muscle.SMILE_RIGHT.ordinal()];
        put(s, SitterSignal.SMILE, (left + right) / 2);
        put(s, SitterSignal.SMILE_LEFT, left);
        put(s, SitterSignal.SMILE_RIGHT, right);
        float wide = apart(HeadRings.inner(0), HeadRings.inner(32));
        float gap = 0;
        for (int i = 8; i <= 24; i++) {
            gap = Math.max(gap, apart(HeadRings.inner(i), HeadRings.inner(64 - i)));
        }
        put(s, SitterSignal.OPENNESS, gap / wide);
        float eyes = apart(HeadRings.eye(0, true), HeadRings.eye(0, false));
        put(s, SitterSignal.WIDTH, wide / eyes);
        put(s, SitterSignal.PUCKER, m.strength[Muscle.PUCKER.ordinal()]);
        put(s, SitterSignal.FROWN, m.strength[Muscle.FROWN.ordinal()]);
        put(s, SitterSignal.ASYMMETRY, Math.abs(left - right));
        put(s, SitterSignal.TALK, m.talk);
        put(s, SitterSignal.BROW_RAISE, m.strength[Muscle.BROW_UP.ordinal()]);
        put(s, SitterSignal.EYE_NARROW, m.strength[Muscle.SQUINT.ordinal()]);
        put(s, SitterSignal.LAUGH, m.laugh);
        put(s, SitterSignal.SURPRISE, m.surprise);
        put(s, SitterSignal.BLINK, m.strength[Muscle.BLINK.ordinal()]);
    }

    private static void put(float[] signals, SitterSignal which, float value) {
        signals[which.ordinal()] = Exact.clamp(value);
    }

    private float apart(int a, int b) {
        Surface h = model.head;
        float x = h.x[a] - h.x[b];
        float y = h.y[a] - h.y[b];
        float z = h.z[a] - h.z[b];
        return Exact.sqrt(x * x + y * y + z * z);
    }
}
