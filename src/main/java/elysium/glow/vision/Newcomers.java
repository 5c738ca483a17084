package elysium.glow.vision;

/** Looks for faces that nobody follows yet, a few at a time: a crowd of prints costs no more. */
final class Newcomers {
    private static final int MOST_BOXES = 64;
    private static final int MOST_LOOKS = 3;
    private static final int DONE = Integer.MAX_VALUE;
    private static final float CONVINCED = 1.5f;

    private final Boxes boxes = new Boxes(MOST_BOXES);
    private final int[] turns = new int[MOST_BOXES];
    private final Refusals refusals = new Refusals();
    private final Look look = new Look();

    /** Searches the picture, and gives every face that is found to the seats. */
    void seek(Examiner examiner, FaceFinder.Search search, Seats seats) {
        examiner.find(search, boxes);
        for (int i = 0; i < boxes.count(); i++) {
            turns[i] = seats.isKnown(boxes.get(i)) ? DONE : refusals.turn(boxes.get(i));
        }
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            int next = next();
            if (next < 0) {
                return;
            }
            turns[next] = DONE;
            if (!isSomebody(examiner, boxes.get(next), seats)) {
                refusals.add(boxes.get(next));
            }
        }
    }

    /** Those first that were not looked at in vain, the surest of them; -1 if all are done. */
    private int next() {
        int next = -1;
        int least = DONE;
        for (int i = 0; i < boxes.count(); i++) {
            if (turns[i] < least) {
                least = turns[i];
                next = i;
            }
        }
        return next;
    }

    /** Gives them their seat: who was missed is known by their place, who is new must be alive. */
    private boolean isSomebody(Examiner examiner, Box box, Seats seats) {
        if (!isFace(examiner, box)) {
            return false;
        }
        if (seats.isKnown(look.box) || seats.welcome(look)) {
            return true;
        }
        boolean alive = examiner.isAlive(look);
        if (alive) {
            seats.promise(look);
        }
        return alive;
    }

    private boolean isFace(Examiner examiner, Box box) {
        return examiner.lookAnew(box, look)
                && Conviction.of(box.score, look.presence) > CONVINCED
                && examiner.isUpright(look);
    }
}
