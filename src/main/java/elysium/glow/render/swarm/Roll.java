package elysium.glow.render.swarm;

/** Which places of a ring of particles are taken: in the order of birth, freed by age. */
final class Roll {
    private final double[] endSeconds;
    private long born;
    private long freed;

    Roll(int capacity) {
        endSeconds = new double[capacity];
    }

    int capacity() {
        return endSeconds.length;
    }

    /** Takes the next place for a life that ends then. */
    int add(double end) {
        int place = (int) (born % capacity());
        endSeconds[place] = end;
        born++;
        return place;
    }

    /** Frees the oldest places, as far as their lives have ended. */
    void free(double nowSeconds) {
        while (freed < born && endSeconds[(int) (freed % capacity())] <= nowSeconds) {
            freed++;
        }
    }

    void clear() {
        freed = born;
    }

    /** Taken places, among them some whose life was shorter than their elders'. */
    int taken() {
        return (int) (born - freed);
    }

    /** The place of the oldest. */
    int first() {
        return (int) (freed % capacity());
    }

    /** The place of the next newborn. */
    int next() {
        return (int) (born % capacity());
    }
}
