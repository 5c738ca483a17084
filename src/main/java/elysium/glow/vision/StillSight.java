package elysium.glow.vision;

import elysium.glow.capture.Frame;
import elysium.glow.flow.Clock;

/** Sees single pictures that have nothing to do with one another. */
public final class StillSight implements AutoCloseable {
    private static final FaceFinder.Search SEARCH = new FaceFinder.Search(480, 0.25f, 0);
    private static final float CONVINCED = 1.5f;
    private static final float SAME = 0.35f;
    private static final int MOST_LOOKS = 256;
    private static final int SETTLING_LOOKS = 2;

    private final SightTimes times = new SightTimes();
    private final Examiner examiner;
    private final Boxes boxes = new Boxes(MOST_LOOKS);
    private final Look look = new Look();
    private final Look again = new Look();
    private final Box found = new Box();
    private final Portrait portrait = new Portrait();

    /** The networks are its own from here on, and are closed with it. */
    public StillSight(Networks networks, Clock clock) {
        examiner = new Examiner(networks, clock, times);
    }

    /** Fills faces with everybody in the picture, as many as they take. */
    public void find(Frame frame, Faces faces) {
        examiner.take(frame, 0);
        faces.clear();
        examiner.find(SEARCH, boxes);
        for (int i = 0; i < boxes.count(); i++) {
            if (isFace(boxes.get(i)) && !isKnown(faces)) {
                add(faces);
            }
        }
    }

    /**
     * A second look from where the first one led tells faces from what looks like one by chance.
     */
    private boolean isFace(Box box) {
        if (!examiner.lookAnew(box, look) || !examiner.lookAgain(look, again)) {
            return false;
        }
        look.presence = Math.min(look.presence, again.presence);
        return Conviction.of(box.score, look.presence) > CONVINCED && examiner.isUpright(look);
    }

    private boolean isKnown(Faces faces) {
        for (int i = 0; i < faces.count(); i++) {
            found.around(faces.get(i).points);
            if (found.distance(look.box) < SAME) {
                return true;
            }
        }
        return false;
    }

    /** Fills faces with the one that is about in that box, however unsure it is. */
    public void look(Frame frame, Box box, Faces faces) {
        examiner.take(frame, 0);
        faces.clear();
        boolean plausible = examiner.lookAnew(box, look);
        for (int i = 1; plausible && i < SETTLING_LOOKS; i++) {
            plausible = examiner.lookAgain(look, look);
        }
        if (plausible) {
            add(faces);
        }
    }

    private void add(Faces faces) {
        Face face = faces.add();
        if (face != null) {
            examiner.lookAtMouth(look);
            examiner.lookAtExpressionTwice(look);
            portrait.draw(look, face);
            face.slot = 0;
            face.presence = look.presence;
            face.score = look.presence;
        }
    }

    /** Fills in where the parts of a mouth of the last picture lie; false where nobody can tell. */
    public boolean mask(Face face, MouthMasks masks) {
        System.arraycopy(face.points, 0, look.points, 0, look.points.length);
        return look.measure() && examiner.mask(look, masks);
    }

    /** What the networks took for the last picture. */
    public SightTimes times() {
        return times;
    }

    @Override
    public void close() {
        examiner.close();
    }
}
