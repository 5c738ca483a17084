package elysium.glow.mood;

/** What a route can follow: of each visitor, of the room, of the clock, and from outside. */
public enum Signal {
    PRESENCE(Scope.VISITOR),
    SMILE(Scope.VISITOR),
    OPENNESS(Scope.VISITOR),
    WIDTH(Scope.VISITOR),
    PUCKER(Scope.VISITOR),
    FROWN(Scope.VISITOR),
    ASYMMETRY(Scope.VISITOR),
    TALK(Scope.VISITOR),
    BROW_RAISE(Scope.VISITOR),
    EYE_NARROW(Scope.VISITOR),
    PROXIMITY(Scope.VISITOR),
    JOY(Scope.VISITOR),
    SURPRISE(Scope.VISITOR),
    SADNESS(Scope.VISITOR),
    ANGER(Scope.VISITOR),
    CALM(Scope.VISITOR),
    VALENCE(Scope.VISITOR),
    AROUSAL(Scope.VISITOR),
    /** The smile of the mouth's half on the picture's left. */
    SMILE_LEFT(Scope.VISITOR),
    /** The smile of the mouth's half on the picture's right. */
    SMILE_RIGHT(Scope.VISITOR),
    /** A smile with the mouth open and the eyes narrow. */
    LAUGH(Scope.VISITOR),
    /** How fast a smile comes, while it comes and shortly after. */
    SMILE_ONSET(Scope.VISITOR),
    /** How long a smile has been there: two thirds after six seconds. */
    SMILE_HELD(Scope.VISITOR),
    /** The part of a smile that the eyes share: no word on whether it is meant. */
    SMILE_EYES(Scope.VISITOR),
    /** How far the emotions can be relied on, by light, size, pose and view of the face. */
    CONFIDENCE(Scope.VISITOR),
    PEOPLE(Scope.ROOM),
    ANY_SMILE(Scope.ROOM),
    ALL_SMILE(Scope.ROOM),
    UNISON(Scope.ROOM),
    ENERGY(Scope.ROOM),
    /** How much the pulses of those who smile together have fallen into step. */
    IN_STEP(Scope.ROOM),
    /** A crowd's own light: some smiles switch it on, and fewer keep it. */
    QUORUM(Scope.ROOM),
    BEAT(Scope.CLOCK),
    BAR(Scope.CLOCK),
    LFO1(Scope.CLOCK),
    LFO2(Scope.CLOCK),
    LFO3(Scope.CLOCK),
    LFO4(Scope.CLOCK),
    AUDIO_LEVEL(Scope.OUTSIDE),
    AUDIO_BASS(Scope.OUTSIDE),
    AUDIO_MID(Scope.OUTSIDE),
    AUDIO_TREBLE(Scope.OUTSIDE),
    AUDIO_ONSET(Scope.OUTSIDE);

    /** Whose signal it is; a route from a visitor's signal takes the room's strongest. */
    public enum Scope {
        VISITOR,
        ROOM,
        CLOCK,
        OUTSIDE
    }

    /** How many signals a visitor has: they come first. */
    public static final int PER_VISITOR = PEOPLE.ordinal();

    private static final Signal[] ALL = values();

    private final Scope scope;
    private final String spelling;

    Signal(Scope scope) {
        this.scope = scope;
        StringBuilder camel = new StringBuilder();
        for (String word : name().toLowerCase(java.util.Locale.ROOT).split("_", -1)) {
            camel.append(
                    camel.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        spelling = camel.toString();
    }

    public Scope scope() {
        return scope;
    }

    /** Whether it is of those who are seen. */
    public boolean isOfSight() {
        return scope == Scope.VISITOR || scope == Scope.ROOM;
    }

    /** The signal at that place, without the copy that values() makes. */
    public static Signal at(int ordinal) {
        return ALL[ordinal];
    }

    public static int count() {
        return ALL.length;
    }

    /** Whether it says what a shape is taken to mean, instead of the shape. */
    public boolean isEmotion() {
        return switch (this) {
            case JOY, SURPRISE, SADNESS, ANGER, CALM, VALENCE, AROUSAL, CONFIDENCE -> true;
            default -> false;
        };
    }

    /** What it is at the least: -1 where both signs mean something, else 0; 1 is the most. */
    public float lowest() {
        return this == VALENCE || this == AROUSAL ? -1 : 0;
    }

    /** As presets, routes and OSC spell it, such as {@code browRaise}. */
    public String spelling() {
        return spelling;
    }

    /** The signal of that spelling, or null. */
    public static Signal spelled(String spelling) {
        for (Signal signal : values()) {
            if (signal.spelling.equals(spelling)) {
                return signal;
            }
        }
        return null;
    }
}
