package elysium.glow.mood;

/** What a visitor has of their own, for looks to read; no route follows it. */
public enum Mark {
    /** Where their pulse is between one flash and the next: 0..1. */
    PHASE,
    /** How much it is in step with those who smile along: 0..1. */
    IN_STEP,
    /** The light of its flash now: 0..1. */
    FLASH,
    /** How many flashes a second it would make alone. */
    RATE,
    /** Of their signature: 0..1, from their mouth's proportions. */
    HUE,
    /** 0..1, from how quickly it moves. */
    RHYTHM,
    /** -1..1, from which corner lies higher at rest. */
    LEAN,
    /** How much of hue and lean is settled: 0..1. */
    SURE;

    private static final int COUNT = values().length;

    /** How many there are, without the copy that values() makes. */
    public static int count() {
        return COUNT;
    }
}
