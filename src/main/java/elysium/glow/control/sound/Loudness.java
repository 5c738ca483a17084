package elysium.glow.control.sound;

import elysium.glow.flow.Follower;

/** How loud a part of the tones is, beside how loud it has been: rooms and gains differ. */
final class Loudness {
    /** What is so much softer than the loudest counts as nothing. */
    private static final double RANGE_DECIBELS = 30;

    /** So slowly the loudest is forgotten, that a soft part of the music stays one. */
    private static final double FORGETS_DECIBELS_A_SECOND = 0.5;

    private static final double FALL_SECONDS = 0.12;
    private static final double LEAST_POWER = 1e-12;

    private final double leastDecibels;
    private final Follower follower = new Follower(0, FALL_SECONDS);
    private double loudest;

    /** From so many decibels below the loudest there can be; what never gets there is noise. */
    Loudness(double leastDecibels) {
        this.leastDecibels = leastDecibels;
        loudest = leastDecibels;
    }

    /** 0..1, after so many seconds in which that was the mean square. */
    float follow(double meanSquare, double seconds) {
        double decibels = 10 * Math.log10(Math.max(LEAST_POWER, meanSquare));
        double faded = Math.max(leastDecibels, loudest - FORGETS_DECIBELS_A_SECOND * seconds);
        loudest = Math.max(faded, decibels);
        double level = 1 + (decibels - loudest) / RANGE_DECIBELS;
        return follower.follow(Math.max(0, level), seconds);
    }
}
