package elysium.glow.app.eval;

import elysium.glow.capture.Frame;
import elysium.glow.vision.Box;
import elysium.glow.vision.Face;
import elysium.glow.vision.Faces;
import elysium.glow.vision.SightTimes;
import elysium.glow.vision.StillSight;
import java.util.ArrayList;
import java.util.List;

/** Looks at single pictures: at the face in a box, or for everybody. */
final class StillEye implements Eye {
    private static final int CROWD = 256;

    /** What the face takes of a picture that was cut about it, where it can't be found. */
    private static final double USUAL_SHARE = 0.5;

    private final Task task;
    private final StillSight sight;
    private final Faces found = new Faces(CROWD);
    private final Faces one = new Faces(1);
    private final Box box = new Box();
    private SeenMillis millis;

    StillEye(Task task, StillSight sight) {
        this.task = task;
        this.sight = sight;
    }

    @Override
    public Seen look(String file, Frame frame, List<FaceBox> starts) {
        millis = SeenMillis.NONE;
        List<Face> faces = faces(frame, starts);
        List<SeenFace> seen = faces.stream().map(FirstReading::of).toList();
        return new Seen(file, 0, seen, millis, sight::mask);
    }

    private List<Face> faces(Frame frame, List<FaceBox> starts) {
        if (!starts.isEmpty()) {
            List<Face> faces = new ArrayList<>();
            starts.forEach(start -> faces.addAll(at(frame, start)));
            return faces;
        }
        if (task.isCrop()) {
            return at(frame, middle(frame, 1));
        }
        List<Face> faces = everybody(frame);
        if (task != Task.LANDMARKS) {
            return faces;
        }
        Face largest = null;
        for (Face face : faces) {
            largest = largest == null || face.height > largest.height ? face : largest;
        }
        return largest == null ? at(frame, middle(frame, USUAL_SHARE)) : List.of(largest);
    }

    private List<Face> everybody(Frame frame) {
        sight.find(frame, found);
        count(sight.times());
        return copies(found);
    }

    private List<Face> at(Frame frame, FaceBox start) {
        double x = 0.5 * (start.left() + start.right());
        double y = 0.5 * (start.top() + start.bottom());
        box.set((float) x, (float) y, (float) start.longerSide());
        sight.look(frame, box, one);
        count(sight.times());
        return copies(one);
    }

    /** A square in the middle, its side that part of the picture's shorter one. */
    private static FaceBox middle(Frame frame, double share) {
        double half = 0.5 * share * Math.min(frame.width(), frame.height());
        double x = 0.5 * (frame.width() - 1);
        double y = 0.5 * (frame.height() - 1);
        return new FaceBox(x - half, y - half, x + half, y + half);
    }

    private static List<Face> copies(Faces faces) {
        List<Face> copies = new ArrayList<>();
        for (int i = 0; i < faces.count(); i++) {
            Face face = new Face();
            face.copyFrom(faces.get(i));
            copies.add(face);
        }
        return copies;
    }

    private void count(SightTimes times) {
        millis = millis.plus(SeenMillis.of(times));
    }

    @Override
    public void close() {
        sight.close();
    }
}
