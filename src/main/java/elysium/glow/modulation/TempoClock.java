package elysium.glow.modulation;

import elysium.glow.mood.Signal;

/**
 * The musical time: a tempo that a hand taps or sets, and the signals that are functions of it.
 *
 * <p>{@code beat} and {@code bar} are 1 as they strike and fall to 0 until the next; the LFOs are
 * waves from 0 to 1 and back over 1, 2, 4 and 8 bars.
 */
public final class TempoClock {
    private static final double SLOWEST = 20;
    private static final double FASTEST = 300;
    private static final int BEATS_A_BAR = 4;
    private static final int MOST_TAPS = 8;
    private static final double LONGEST_PAUSE_SECONDS = 60 / SLOWEST;

    private double beatsPerMinute = 60;
    private double firstBeatSeconds;
    private double firstTapSeconds;
    private double lastTapSeconds;
    private int taps;

    public double beatsPerMinute() {
        return beatsPerMinute;
    }

    /** Another tempo from that time on, without a jump in the beat. */
    public void beatsPerMinute(double tempo, double seconds) {
        double beats = beats(seconds);
        beatsPerMinute = Math.clamp(tempo, SLOWEST, FASTEST);
        firstBeatSeconds = seconds - beats * 60 / beatsPerMinute;
    }

    /** The hand strikes the beat: the first tap sets its place, the following its tempo. */
    public void tap(double seconds) {
        boolean begins =
                taps == 0
                        || seconds - lastTapSeconds > LONGEST_PAUSE_SECONDS
                        || seconds <= lastTapSeconds;
        if (begins || taps == MOST_TAPS) {
            firstTapSeconds = begins ? seconds : lastTapSeconds;
            taps = begins ? 0 : 1;
        }
        taps++;
        lastTapSeconds = seconds;
        if (taps > 1) {
            double tempo = 60 * (taps - 1) / (seconds - firstTapSeconds);
            beatsPerMinute = Math.clamp(tempo, SLOWEST, FASTEST);
        }
        firstBeatSeconds = seconds;
    }

    /** Beats since the first; negative before it. */
    public double beats(double seconds) {
        return (seconds - firstBeatSeconds) * beatsPerMinute / 60;
    }

    /** The value of a signal of the clock at a time: a pure function of the two. */
    public float value(Signal signal, double seconds) {
        double beats = beats(seconds);
        return switch (signal) {
            case BEAT -> (float) (1 - phase(beats));
            case BAR -> (float) (1 - phase(beats / BEATS_A_BAR));
            case LFO1 -> wave(beats / BEATS_A_BAR);
            case LFO2 -> wave(beats / BEATS_A_BAR / 2);
            case LFO3 -> wave(beats / BEATS_A_BAR / 4);
            case LFO4 -> wave(beats / BEATS_A_BAR / 8);
            default -> throw new IllegalArgumentException(signal + " is no signal of the clock");
        };
    }

    private static double phase(double turns) {
        return turns - Math.floor(turns);
    }

    private static float wave(double turns) {
        return (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * phase(turns)));
    }
}
