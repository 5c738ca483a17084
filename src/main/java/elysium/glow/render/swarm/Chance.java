package elysium.glow.render.swarm;

/** A stream of random numbers that is the same for the same seed, without an object a number. */
final class Chance {
    private long state;

    Chance(long seed) {
        state = seed;
    }

    /** From 0 up to but not 1. */
    float next() {
        state += 0x9e3779b97f4a7c15L;
        long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return ((z ^ (z >>> 31)) >>> 40) * 0x1p-24f;
    }
}
