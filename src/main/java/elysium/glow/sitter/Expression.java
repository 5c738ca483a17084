package elysium.glow.sitter;

/** How far each part of a face is moved, 0 rest to 1; left is at the picture's left. */
public record Expression(
        float smileLeft,
        float smileRight,
        float jaw,
        float part,
        float raise,
        float pucker,
        float frown,
        float press,
        float stretch,
        float browUp,
        float browDown,
        float squint,
        float blink) {

    public static final Expression REST = of("");
    public static final Expression SMILE_SMALL = of("smileLeft .42 smileRight .42 squint .12");
    public static final Expression SMILE_BROAD =
            of("smileLeft 1 smileRight 1 part .62 raise .3 jaw .1 squint .55 browUp .1");
    public static final Expression LAUGH =
            of("smileLeft .95 smileRight .95 part .6 raise .4 jaw .62 squint .75 browUp .2");
    public static final Expression TALK = of("jaw .28 part .45 stretch .1 browUp .12");
    public static final Expression FROWN = of("frown 1 browDown .8 press .25 squint .15");
    public static final Expression POUT = of("pucker .95 frown .25 browDown .25");
    public static final Expression SURPRISE = of("jaw .72 part .35 pucker .22 browUp 1");
    public static final Expression BLINK = of("blink 1");

    private static Expression of(String text) {
        float[] values = new float[Muscle.COUNT];
        String[] words = text.isEmpty() ? new String[0] : text.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            String name = words[i].replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT);
            values[Muscle.valueOf(name).ordinal()] = Float.parseFloat(words[i + 1]);
        }
        return from(values);
    }

    /** The expression of these coefficients, in the order of the components. */
    static Expression from(float[] v) {
        return new Expression(
                v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11], v[12]);
    }

    void into(float[] values) {
        values[0] = smileLeft;
        values[1] = smileRight;
        values[2] = jaw;
        values[3] = part;
        values[4] = raise;
        values[5] = pucker;
        values[6] = frown;
        values[7] = press;
        values[8] = stretch;
        values[9] = browUp;
        values[10] = browDown;
        values[11] = squint;
        values[12] = blink;
    }
}
