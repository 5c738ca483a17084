package elysium.glow.vision;

import elysium.glow.capture.Frame;
import elysium.glow.sitter.Truth;
import elysium.glow.sitter.Visitor;

/** Follows synthetic visitors by their own truth; it sees nobody in any other picture. */
public final class SitterTracker implements FaceTracker {
    private static final double LONGEST_STEP_SECONDS = 0.5;

    private final Place[] places = new Place[Faces.MOST];
    private long lastNanos;
    private boolean started;

    public SitterTracker() {
        for (int i = 0; i < places.length; i++) {
            places[i] = new Place(i + 1);
        }
    }

    @Override
    public void track(Frame frame, Faces faces) {
        double deltaSeconds = step(frame.capturedNanos());
        faces.clear();
        Truth truth = frame.truth();
        for (Place place : places) {
            place.target = 0;
        }
        for (int i = 0; truth != null && i < truth.people(); i++) {
            follow(truth.visitor(i));
        }
        for (Place place : places) {
            place.fade(deltaSeconds);
            if (place.taken) {
                faces.add().copyFrom(place.face);
            }
        }
    }

    private double step(long nanos) {
        double step = started ? (nanos - lastNanos) * 1e-9 : 0;
        started = true;
        lastNanos = nanos;
        return Math.clamp(step, 0, LONGEST_STEP_SECONDS);
    }

    private void follow(Visitor visitor) {
        if (visitor.presence <= 0) {
            return;
        }
        Place place = placeOf(visitor.id);
        if (place != null) {
            place.target = visitor.presence;
            visit(place.face, visitor);
        }
    }

    /** Their own place, else the first that is free, else none. */
    private Place placeOf(int id) {
        Place free = null;
        for (Place place : places) {
            if (place.taken && place.id == id) {
                return place;
            }
            if (!place.taken && free == null) {
                free = place;
            }
        }
        if (free != null) {
            free.take(id);
        }
        return free;
    }

    private static void visit(Face face, Visitor visitor) {
        face.left = visitor.left;
        face.top = visitor.top;
        face.width = visitor.width;
        face.height = visitor.height;
        face.yaw = visitor.yaw;
        face.pitch = visitor.pitch;
        face.roll = visitor.roll;
        System.arraycopy(visitor.points, 0, face.points, 0, face.points.length);
        System.arraycopy(visitor.outer, 0, face.mouth.outer, 0, face.mouth.outer.length);
        System.arraycopy(visitor.inner, 0, face.mouth.inner, 0, face.mouth.inner.length);
        face.mouth.teeth = visitor.teeth;
        face.mouth.visible = visitor.visible;
    }

    @Override
    public String about() {
        return "Visitors come from the sitter's own truth, so other sources show none.";
    }

    @Override
    public void close() {
        // it holds nothing that needs closing
    }

    /** Who is at a slot, kept with their last face until they have faded away. */
    private static final class Place {
        private final Face face = new Face();
        private final Presence presence = new Presence();
        private int id;
        private boolean taken;
        private float target;

        Place(int slot) {
            face.slot = slot;
        }

        void take(int newId) {
            id = newId;
            taken = true;
            presence.begin();
        }

        void fade(double deltaSeconds) {
            if (taken) {
                face.score = target;
                face.presence = presence.fade(target, deltaSeconds);
                taken = target > 0 || !presence.isGone();
            }
        }
    }
}
