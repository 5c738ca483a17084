package elysium.glow.vision;

import elysium.glow.capture.Frame;
import elysium.glow.capture.Placement;
import elysium.glow.flow.Clock;
import java.util.function.Supplier;

/** Finds real faces by networks and follows them, each in their own slot. */
public final class SightTracker implements FaceTracker {
    private static final int SHORTER_SIDE = 264;
    private static final int CLOSER_SHORTER_SIDE = 352;
    private static final int A_FEW = 4;
    private static final int TURNS = 2;
    private static final int TURNS_OF_MANY = 8;
    private static final float WORTH_A_LOOK = 0.25f;
    private static final float SURE = 0.95f;
    private static final float STILL_THERE = 0.4f;
    private static final float BACK = 0.6f;

    private final SightTimes times = new SightTimes();
    private final Waking waking;
    private final Seats seats = new Seats();
    private final Newcomers newcomers = new Newcomers();
    private final Stride stride = new Stride();
    private final Portrait portrait = new Portrait();
    private final Rounds rounds = new Rounds();
    private final FaceFinder.Search search;
    private final FaceFinder.Search closer;
    private int width, height;
    private int frames;

    /** For pictures in which people stand upright. */
    public SightTracker(Supplier<Networks> networks, Clock clock) {
        this(networks, Placement.Turn.NONE, clock);
    }

    /**
     * The networks are loaded when the first frame comes, on the thread that brings it.
     *
     * @param turn how pictures are turned so that people stand upright
     */
    public SightTracker(Supplier<Networks> networks, Placement.Turn turn, Clock clock) {
        float upright = (float) -Math.toRadians(turn.degrees());
        search = new FaceFinder.Search(SHORTER_SIDE, WORTH_A_LOOK, upright);
        closer = new FaceFinder.Search(CLOSER_SHORTER_SIDE, WORTH_A_LOOK, upright);
        waking = new Waking(networks, clock, times);
    }

    @Override
    public void track(Frame frame, Faces faces) {
        faces.clear();
        Examiner examiner = waking.examiner();
        try {
            track(examiner, frame, faces);
        } catch (RuntimeException | Error e) {
            waking.failed(e);
            throw e;
        }
    }

    private void track(Examiner examiner, Frame frame, Faces faces) {
        double deltaSeconds = stride.seconds(frame.capturedNanos());
        fit(frame);
        frames = (frames + 1) % (TURNS * TURNS_OF_MANY);
        examiner.take(frame, search.upright());
        seats.predict(deltaSeconds);
        for (int i = 0; i < seats.count(); i++) {
            Seat seat = seats.get(i);
            seat.seen(seat.isSought() && isThere(examiner, seat));
        }
        seats.part();
        if (rounds.isDue(seats)) {
            // where nobody is there is time for those who are far away
            boolean idle = seats.count(Seat.State.FREE) == seats.count();
            newcomers.seek(examiner, idle ? closer : search, seats);
        }
        for (int i = 0; i < seats.count(); i++) {
            Seat seat = seats.get(i);
            if (seat.isSeen()) {
                lookCloser(examiner, seat);
            }
            seat.settle(deltaSeconds);
            if (seat.isShown()) {
                seat.report(portrait, faces.add());
            }
        }
    }

    /** A mouth may be fast; what a face expresses is not, and visitors take turns. */
    private void lookCloser(Examiner examiner, Seat seat) {
        examiner.lookAtMouth(seat.trial);
        int turns = seats.count(Seat.State.HERE) > A_FEW ? TURNS_OF_MANY : TURNS;
        boolean isTheirTurn = (frames + seat.slot) % turns == 0;
        if (isTheirTurn || seat.state() != Seat.State.HERE) {
            examiner.lookAtExpression(seat.trial);
        }
    }

    private static boolean isThere(Examiner examiner, Seat seat) {
        Look trial = seat.trial;
        float least =
                switch (seat.state()) {
                    case HERE -> STILL_THERE;
                    case AWAY -> BACK;
                    default -> SURE;
                };
        return examiner.lookAgain(seat.expected(), trial)
                && trial.presence > least
                && examiner.isUpright(trial)
                && Float.isFinite(seat.misfit(trial));
    }

    /** Everybody stays where they are in a picture that comes in another size. */
    private void fit(Frame frame) {
        if (width > 0 && (frame.width() != width || frame.height() != height)) {
            seats.scale((float) frame.width() / width, (float) frame.height() / height);
        }
        width = frame.width();
        height = frame.height();
    }

    /** What each network took for the last frame. */
    public SightTimes times() {
        return times;
    }

    @Override
    public long detectNanos() {
        return times.detectNanos;
    }

    @Override
    public String about() {
        return "Faces are found by networks that run on this machine; nobody is recognised.";
    }

    @Override
    public void close() {
        waking.close();
    }
}
