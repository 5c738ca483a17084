package elysium.glow.sitter;

/** What the sitter knows of one moment: a carrier that is filled anew for each picture. */
public final class Truth {
    public static final int MOST_PEOPLE = 4;

    private final Visitor[] visitors = new Visitor[MOST_PEOPLE];
    private int people;

    public Truth() {
        for (int i = 0; i < MOST_PEOPLE; i++) {
            visitors[i] = new Visitor();
        }
    }

    public int people() {
        return people;
    }

    /** Says how many people there are to be filled. */
    public void people(int newPeople) {
        people = newPeople;
    }

    public Visitor visitor(int index) {
        return visitors[index];
    }

    public void copyFrom(Truth other) {
        people = other.people;
        for (int i = 0; i < people; i++) {
            visitors[i].copyFrom(other.visitors[i]);
        }
    }
}
