package elysium.glow.vision;

/** When to search the whole picture: now and then, and soon where somebody is missed. */
final class Rounds {
    private static final int USUAL_FRAMES = 9;
    private static final int SOON_FRAMES = 3;

    private int since = USUAL_FRAMES;

    /** Asked once a frame; true where the search is to be made now. */
    boolean isDue(Seats seats) {
        since++;
        boolean missed = seats.isSomebodyMissed();
        int here = seats.count(Seat.State.HERE);
        if (here == seats.count() && !missed) {
            return false;
        }
        if (since < (missed || here == 0 ? SOON_FRAMES : USUAL_FRAMES)) {
            return false;
        }
        since = 0;
        return true;
    }
}
