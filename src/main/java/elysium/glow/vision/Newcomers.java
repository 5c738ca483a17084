package elysium.glow.vision;

/** Looks for faces that nobody follows yet, a few at a time: a crowd of prints costs no more. */
final class Newcomers {
    private static final int MOST_BOXES = 64;
    private static final int MOST_LOOKS = 3;
    private static final int REMEMBERED = 16;
    private static final float SAME_DISTANCE = 0.25f;
    private static final float CONVINCED = 1.5f;

    private final Boxes boxes = new Boxes(MOST_BOXES);
    private final Boxes refused = new Boxes(REMEMBERED);
    private final Boxes refusedNow = new Boxes(REMEMBERED);
    private final Look look = new Look();

    /** Searches the picture, and gives every face that is found to the seats. */
    void seek(Examiner examiner, FaceFinder.Search search, Seats seats) {
        examiner.find(search, boxes);
        int looks = look(examiner, seats, false, 0);
        look(examiner, seats, true, looks);
        refused.copyFrom(refusedNow);
        refusedNow.clear();
    }

    /** Those first that were not looked at in vain the last time. */
    private int look(Examiner examiner, Seats seats, boolean inVain, int looksBefore) {
        int looks = looksBefore;
        for (int i = 0; i < boxes.count() && looks < MOST_LOOKS; i++) {
            Box box = boxes.get(i);
            if (wasRefused(box) == inVain && !seats.isKnown(box)) {
                looks++;
                if (isFace(examiner, box)) {
                    if (!seats.isKnown(look.box)) {
                        seats.take(look);
                    }
                } else {
                    refuse(box);
                }
            }
        }
        return looks;
    }

    private boolean isFace(Examiner examiner, Box box) {
        return examiner.lookAnew(box, look)
                && Conviction.of(box.score, look.presence) > CONVINCED
                && examiner.isUpright(look);
    }

    private boolean wasRefused(Box box) {
        for (int i = 0; i < refused.count(); i++) {
            if (refused.get(i).distance(box) < SAME_DISTANCE) {
                return true;
            }
        }
        return false;
    }

    private void refuse(Box box) {
        Box kept = refusedNow.add(box.score);
        if (kept != null) {
            kept.set(box.x, box.y, box.side);
        }
    }
}
