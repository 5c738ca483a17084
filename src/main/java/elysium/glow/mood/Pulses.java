package elysium.glow.mood;

import elysium.glow.flow.Follower;
import elysium.glow.mood.together.Kuramoto;
import elysium.glow.mood.together.Quorum;
import elysium.glow.vision.Faces;

/**
 * A pulse of light for each visitor, as fireflies have: alone it keeps its own time, and those who
 * smile together pull one another into step. Many smiles make a quorum.
 */
final class Pulses {
    /** Radians a second by which two broad smiles pull at each other at the most: 3 for two. */
    private static final double COUPLING = 1.5;

    /** A flash every 1.4 s, by rhythm and hue a little more or less, and no two seats alike. */
    private static final double USUAL_HERTZ = 0.7;

    private static final double BY_RHYTHM = 0.08;
    private static final double BY_HUE = 0.05;
    private static final double BY_SEAT = 0.07;

    /** Nobody keeps time like a clock: so much to and fro, in so many seconds. */
    private static final double WANDERS = 0.03;

    private static final double WANDER_SECONDS = 17;

    private static final float SMILE_FROM = 0.15f;
    private static final float SMILE_WHOLE = 0.5f;

    /** Photinus: a rise and a slower fall that are one at their peak. */
    private static final double RISE_SECONDS = 0.08;

    private static final double FALL_SECONDS = 0.16;
    private static final double PEAK = 4;

    /** Of a smile in the density that a quorum counts: two broad ones switch it on. */
    private static final double OF_A_SMILE = 0.075;

    private static final double QUORUM_UNIT_SECONDS = 0.5;
    private static final double TURN = 2 * Math.PI;
    private static final double GOLDEN = 0.6180339887498949;

    private final Kuramoto pulses = new Kuramoto(Faces.MOST);
    private final Quorum quorum = new Quorum(QUORUM_UNIT_SECONDS);
    private final Follower[] sharing = new Follower[Faces.MOST];
    private final Follower[] inStep = new Follower[Faces.MOST];
    private final Follower together = new Follower(0.4, 0.8);
    private double seconds;

    Pulses() {
        for (int i = 0; i < Faces.MOST; i++) {
            sharing[i] = new Follower(0.3, 0.8);
            inStep[i] = new Follower(0.4, 0.8);
            pulses.phases[i] = TURN * (i * GOLDEN % 1);
        }
    }

    /**
     * Goes on by a time and writes marks and the room's signals; smiles and signatures are read.
     */
    void read(Reading reading, double deltaSeconds) {
        seconds += deltaSeconds;
        double smiles = 0;
        for (int i = 0; i < Faces.MOST; i++) {
            float presence = reading.visitor(i + 1, Signal.PRESENCE);
            smiles += presence * reading.visitor(i + 1, Signal.SMILE);
            follow(i, reading, deltaSeconds);
        }
        pulses.advance(COUPLING, deltaSeconds);
        for (int i = 0; i < Faces.MOST; i++) {
            if (reading.visitor(i + 1, Signal.PRESENCE) > 0) {
                write(i, reading, deltaSeconds);
            }
        }
        reading.room(Signal.IN_STEP, together.follow(agreement(), deltaSeconds));
        reading.room(Signal.QUORUM, (float) quorum.follow(smiles * OF_A_SMILE, deltaSeconds));
    }

    private void follow(int place, Reading reading, double deltaSeconds) {
        int slot = place + 1;
        float smile = reading.visitor(slot, Signal.SMILE);
        float part = Math.clamp((smile - SMILE_FROM) / (SMILE_WHOLE - SMILE_FROM), 0f, 1f);
        float presence = reading.visitor(slot, Signal.PRESENCE);
        pulses.weights[place] = sharing[place].follow(part * presence, deltaSeconds);
        double rhythm = 2 * reading.visitor(slot, Mark.RHYTHM) - 1;
        double hue = reading.visitor(slot, Mark.SURE) * (2 * reading.visitor(slot, Mark.HUE) - 1);
        double seat = 2 * (place * GOLDEN % 1) - 1;
        double own = BY_RHYTHM * rhythm + BY_HUE * hue + BY_SEAT * seat;
        double turns = seconds / (WANDER_SECONDS + 3 * place) + 0.3 * place;
        double wander = WANDERS * Math.sin(TURN * turns);
        pulses.rates[place] = TURN * USUAL_HERTZ * (1 + own + wander);
    }

    private void write(int place, Reading reading, double deltaSeconds) {
        double phase = pulses.phases[place] / TURN;
        double hertz = pulses.rates[place] / TURN;
        double since = phase / hertz;
        double flash = PEAK * (Math.exp(-since / FALL_SECONDS) - Math.exp(-since / RISE_SECONDS));
        int slot = place + 1;
        reading.visitor(slot, Mark.PHASE, (float) phase);
        reading.visitor(slot, Mark.FLASH, (float) flash);
        reading.visitor(slot, Mark.RATE, (float) hertz);
        float along = inStep[place].follow(along(place), deltaSeconds);
        reading.visitor(slot, Mark.IN_STEP, along);
    }

    /** How much it goes with the others who smile, while they do. */
    private double along(int place) {
        double sum = 0;
        double all = 0;
        double most = 0;
        for (int i = 0; i < Faces.MOST; i++) {
            if (i != place) {
                double weight = pulses.weights[i];
                sum += weight * Math.cos(pulses.phases[i] - pulses.phases[place]);
                all += weight;
                most = Math.max(most, weight);
            }
        }
        return all <= 0 ? 0 : pulses.weights[place] * most * Math.max(0, sum / all);
    }

    /** The order of those who smile, less what chance would make of so few. */
    private double agreement() {
        double all = 0;
        double squares = 0;
        double most = 0;
        for (double weight : pulses.weights) {
            all += weight;
            squares += weight * weight;
            most = Math.max(most, weight);
        }
        double count = squares <= 0 ? 0 : all * all / squares;
        if (count <= 1.0001) {
            return 0;
        }
        double order = pulses.order();
        double beyondChance = (count * order * order - 1) / (count - 1);
        return Math.sqrt(Math.max(0, beyondChance)) * Math.min(1, all - most);
    }
}
