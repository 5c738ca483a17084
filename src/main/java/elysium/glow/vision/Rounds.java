package elysium.glow.vision;

/** When to search the whole picture: now and then, and soon where somebody is missed. */
final class Rounds {
    private static final int USUAL_FRAMES = 8;
    private static final int SOON_FRAMES = 3;

    private int since = USUAL_FRAMES;

    /** Asked once a frame; true where the search is to be made now. */
    boolean isDue(Seats seats) {
        since++;
        if (seats.count(Seat.State.HERE) == seats.count() && !isSomebodyMissed(seats)) {
            return false;
        }
        boolean soon = isSomebodyMissed(seats) || seats.count(Seat.State.HERE) == 0;
        if (since < (soon ? SOON_FRAMES : USUAL_FRAMES)) {
            return false;
        }
        since = 0;
        return true;
    }

    private static boolean isSomebodyMissed(Seats seats) {
        for (int i = 0; i < seats.count(); i++) {
            Seat seat = seats.get(i);
            if (seat.isSought() && !seat.isSeen()) {
                return true;
            }
        }
        return false;
    }
}
