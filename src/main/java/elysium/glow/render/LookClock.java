package elysium.glow.render;

import elysium.glow.flow.Tick;

/** The time of looks: starts over about hourly, so that a float of seconds stays fine for years. */
final class LookClock {
    private static final double SOON_SECONDS = 3600;
    private static final double LATEST_SECONDS = 5400;

    private final LookTime time = new LookTime();
    private double origin;
    private double startSecond;

    void startedAt(int year, int month, int day, float secondOfDay) {
        time.date[0] = year;
        time.date[1] = month;
        time.date[2] = day;
        startSecond = secondOfDay;
    }

    /** Moves on; true if it has started over, which wants a crossfade. */
    boolean advance(Tick tick, boolean nobodyHere) {
        double seconds = tick.seconds() - origin;
        boolean over = seconds > LATEST_SECONDS || (seconds > SOON_SECONDS && nobodyHere);
        if (over) {
            origin = tick.seconds();
            seconds = 0;
        }
        time.seconds = (float) seconds;
        time.deltaSeconds = (float) tick.deltaSeconds();
        time.frame = (int) tick.index();
        time.date[3] = (float) ((startSecond + tick.seconds()) % 86400);
        return over;
    }

    LookTime time() {
        return time;
    }
}
