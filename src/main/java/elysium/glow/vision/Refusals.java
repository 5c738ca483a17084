package elysium.glow.vision;

/** Where in the last searches there was nobody after all, so that others have their turn first. */
final class Refusals {
    private static final int MOST = 48;
    private static final float SAME_DISTANCE = 0.25f;

    private final Box[] boxes = new Box[MOST];
    private int count;

    Refusals() {
        for (int i = 0; i < MOST; i++) {
            boxes[i] = new Box();
        }
    }

    /** When it is a box's turn: 0 for one that was not refused, then those refused longest ago. */
    int turn(Box box) {
        return 1 + find(box);
    }

    private int find(Box box) {
        for (int i = count - 1; i >= 0; i--) {
            if (boxes[i].distance(box) < SAME_DISTANCE) {
                return i;
            }
        }
        return -1;
    }

    /** The place is the last one of all to be looked at again; the oldest is forgotten for it. */
    void add(Box box) {
        int known = find(box);
        int gone = known >= 0 ? known : count < MOST ? count++ : 0;
        Box kept = boxes[gone];
        System.arraycopy(boxes, gone + 1, boxes, gone, count - 1 - gone);
        boxes[count - 1] = kept;
        kept.copyFrom(box);
    }
}
