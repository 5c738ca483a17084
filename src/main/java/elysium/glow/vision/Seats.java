package elysium.glow.vision;

/** The eight slots: who keeps which, and that nobody has two. */
final class Seats {
    private static final float SAME_DISTANCE = 0.35f;

    private final Seat[] seats = new Seat[Faces.MOST];

    Seats() {
        for (int i = 0; i < seats.length; i++) {
            seats[i] = new Seat(i + 1);
        }
    }

    int count() {
        return seats.length;
    }

    Seat get(int index) {
        return seats[index];
    }

    int count(Seat.State state) {
        int count = 0;
        for (Seat seat : seats) {
            count += seat.state() == state ? 1 : 0;
        }
        return count;
    }

    /** Whether there is somebody to be looked for who is not where they should be. */
    boolean isSomebodyMissed() {
        for (Seat seat : seats) {
            if (seat.isSought() && !seat.isSeen()) {
                return true;
            }
        }
        return false;
    }

    void predict(double deltaSeconds) {
        for (Seat seat : seats) {
            seat.predict(deltaSeconds);
        }
    }

    /** Where two look at the same face, it is of the one who was there, or whom it fits better. */
    void part() {
        for (int i = 0; i < seats.length; i++) {
            for (int j = i + 1; j < seats.length && seats[i].isSeen(); j++) {
                Seat one = seats[i];
                Seat other = seats[j];
                if (other.isSeen() && isSame(one.trial.box, other.trial.box)) {
                    (isSurer(one, other) ? other : one).seen(false);
                }
            }
        }
    }

    private static boolean isSame(Box one, Box other) {
        return one.distance(other) < SAME_DISTANCE;
    }

    private static boolean isSurer(Seat one, Seat other) {
        return one.state() == other.state()
                ? one.misfit(one.trial) <= other.misfit(other.trial)
                : one.state().compareTo(other.state()) > 0;
    }

    /** Whether somebody who is seen anyway is there. */
    boolean isKnown(Box box) {
        for (Seat seat : seats) {
            if (seat.isSeen() && isSame(seat.trial.box, box)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gives a face that nobody has to whom it fits among those missed; false where there is none.
     */
    boolean welcome(Look look) {
        Seat place = null;
        float least = Float.POSITIVE_INFINITY;
        for (Seat seat : seats) {
            boolean missed = seat.state() == Seat.State.AWAY || seat.state() == Seat.State.HERE;
            float misfit = missed && !seat.isSeen() ? seat.misfit(look) : Float.POSITIVE_INFINITY;
            if (misfit < least) {
                least = misfit;
                place = seat;
            }
        }
        if (place != null) {
            place.welcome(look);
        }
        return place != null;
    }

    /** Gives a face to a free seat, if there is one. */
    void promise(Look look) {
        for (Seat seat : seats) {
            if (seat.isFree()) {
                seat.promise(look);
                return;
            }
        }
    }

    void scale(float across, float down) {
        for (Seat seat : seats) {
            seat.scale(across, down);
        }
    }
}
