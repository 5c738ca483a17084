package elysium.glow.render;

/** How many turns the loops of a look may make for a pixel before they are ended. */
enum LoopLimit {
    /** A frame must come, whatever a slider did to a loop. */
    SHOW,
    /** What the look means counts, and somebody else watches the time. */
    TRIAL;

    /** Four times what a ray of 256 steps through a scene of 64 parts takes. */
    private static final int MOST = 65_536;

    private static final int LEAST = 256;

    /** Turns in a pass, of all pixels together: some seconds where the processor draws. */
    private static final long SOFTWARE_WORK = 1_000_000_000L;

    /** Well below the two seconds after which drivers take a program for dead. */
    private static final long HARDWARE_WORK = 30_000_000_000L;

    int turns(boolean software, long pixels) {
        long work = software ? SOFTWARE_WORK : HARDWARE_WORK;
        return this == TRIAL ? MOST : Math.clamp(work / pixels, LEAST, MOST);
    }
}
