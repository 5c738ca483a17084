package elysium.glow.mood.together;

/**
 * What is a visitor's own, drawn from their mouth alone and kept as long as they stay: a hue from
 * its proportions at rest, a lean from its crookedness, a rhythm from how it moves.
 *
 * <p>It settles while their resting face is learnt and then stays; no number of it outlives the
 * visit.
 */
public final class Signature {
    /**
     * Mean and spread of lips' height and of corners' lift, by width, among the sitter's people.
     */
    private static final double HEIGHT = 0.335;

    private static final double HEIGHT_SPREAD = 0.034;
    private static final double LIFT = 0.036;
    private static final double LIFT_SPREAD = 0.014;

    /** By its width, how much higher one corner lies by half in a mouth that is clearly crooked. */
    private static final double CROOKED = 0.012;

    private final Tempo tempo = new Tempo();
    private double hue;
    private double lean;
    private double sure;

    public Signature() {
        forget();
    }

    /** Nobody's, until somebody comes. */
    public void forget() {
        hue = 0.5;
        lean = 0;
        sure = 0;
        tempo.forget();
    }

    /**
     * Takes the resting mouth as it is known by now; once it was known for sure, it stays.
     *
     * @param height of both lips, by the mouth's width
     * @param lift of the corners above the lips' middle, by the mouth's width
     * @param tilt how much the corner on the picture's right is higher, by half, by the same
     * @param known 0..1
     */
    public void rests(double height, double lift, double tilt, double known) {
        if (sure >= 1) {
            return;
        }
        double far = (height - HEIGHT) / HEIGHT_SPREAD + (lift - LIFT) / LIFT_SPREAD;
        // Of the normal distribution's form: as many mouths have one hue as another.
        hue = 0.5 + 0.5 * Math.tanh(0.8 * far / Math.sqrt(2));
        lean = Math.tanh(tilt / CROOKED);
        sure = Math.clamp(known, sure, 1);
    }

    /** Takes the next moment of how open the mouth is and how much it smiles, 0..1. */
    public void moves(double open, double smile, double deltaSeconds) {
        tempo.take(open, smile, deltaSeconds);
    }

    /** 0..1, evenly spread over people; a colour is the look's to choose. */
    public float hue() {
        return (float) hue;
    }

    /** 0 slow, 1 quick; a half until enough of it was seen. */
    public float rhythm() {
        return (float) tempo.rhythm();
    }

    /** -1 to the picture's left, 1 to its right: where the higher corner is. */
    public float lean() {
        return (float) lean;
    }

    /** How much of hue and lean is settled, 0..1. */
    public float sure() {
        return (float) sure;
    }
}
