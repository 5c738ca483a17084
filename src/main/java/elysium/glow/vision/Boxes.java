package elysium.glow.vision;

/** Squares where faces may be, the surest first: a carrier that is filled anew for each picture. */
public final class Boxes {
    private static final float SAME_OVERLAP = 0.4f;
    private static final float SAME_DISTANCE = 0.3f;

    private final Box[] boxes;
    private int count;

    /** Keeps so many, the surest. */
    public Boxes(int most) {
        boxes = new Box[most];
        for (int i = 0; i < most; i++) {
            boxes[i] = new Box();
        }
    }

    public void clear() {
        count = 0;
    }

    void copyFrom(Boxes other) {
        count = Math.min(other.count, boxes.length);
        for (int i = 0; i < count; i++) {
            boxes[i].copyFrom(other.boxes[i]);
        }
    }

    public int count() {
        return count;
    }

    public Box get(int index) {
        if (index >= count) {
            throw new IndexOutOfBoundsException("box " + index + " of " + count);
        }
        return boxes[index];
    }

    /** A carrier to fill at the place that its score gives it; null where there are surer ones. */
    public Box add(float score) {
        int place = count;
        while (place > 0 && boxes[place - 1].score < score) {
            place--;
        }
        if (place == boxes.length) {
            return null;
        }
        int last = Math.min(count, boxes.length - 1);
        Box free = boxes[last];
        System.arraycopy(boxes, place, boxes, place + 1, last - place);
        boxes[place] = free;
        count = last + 1;
        free.score = score;
        return free;
    }

    /** Leaves of those that mean the same face the surest one alone. */
    public void suppress() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            Box box = boxes[i];
            if (!isKnown(box, kept)) {
                boxes[i] = boxes[kept];
                boxes[kept++] = box;
            }
        }
        count = kept;
    }

    private boolean isKnown(Box box, int among) {
        for (int i = 0; i < among; i++) {
            boolean same =
                    box.overlap(boxes[i]) > SAME_OVERLAP || box.distance(boxes[i]) < SAME_DISTANCE;
            if (same) {
                return true;
            }
        }
        return false;
    }
}
