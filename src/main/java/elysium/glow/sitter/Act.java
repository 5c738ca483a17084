package elysium.glow.sitter;

/** One thing that a person does for a few seconds. */
@SuppressWarnings("ImmutableEnumChecker") // a record of floats is as fixed as they come
public enum Act {
    REST(Expression.REST),
    SMALL(Expression.SMILE_SMALL),
    BROAD(Expression.SMILE_BROAD),
    LAUGH(Expression.LAUGH),
    TALK(Expression.REST),
    FROWN(Expression.FROWN),
    POUT(Expression.POUT),
    SURPRISE(Expression.SURPRISE),
    TURN(Expression.SMILE_SMALL);

    /** A round: everybody goes through all of it, each in an order of their own. */
    private static final Act[] ROUND = {
        SMALL, BROAD, TALK, REST, LAUGH, TURN, SURPRISE, BROAD, TALK, FROWN, SMALL, LAUGH, POUT
    };

    private static final int LENGTH = ROUND.length;
    final Expression expression;

    Act(Expression expression) {
        this.expression = expression;
    }

    /** What somebody does in their k-th stretch of time; the first round runs as written. */
    static Act at(long seed, int index, long k) {
        long round = Math.floorDiv(k, LENGTH);
        int place = Math.floorMod(k, LENGTH);
        if (round == 0) {
            return ROUND[(place + 3 * index) % LENGTH];
        }
        long hash = Dice.key(seed, round) >>> 8;
        int stride = 1 + (int) (hash % (LENGTH - 1));
        int start = (int) ((hash >>> 16) % LENGTH);
        return ROUND[(start + place * stride) % LENGTH];
    }
}
