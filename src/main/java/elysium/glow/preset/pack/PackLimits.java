package elysium.glow.preset.pack;

/** How much a pack may be: more than any preset needs, less than would hurt the machine. */
final class PackLimits {
    static final int FORMAT = 1;
    static final int MOST_PARTS = 256;
    static final int MOST_PART_BYTES = 32 << 20;
    static final int MOST_TOTAL_BYTES = 64 << 20;
    static final int LONGEST_PATH = 200;

    /** A part that is small may be squeezed to nothing; text seldom comes below a twentieth. */
    static final int RATIO_FROM_BYTES = 64 << 10;

    static final int MOST_RATIO = 200;

    private PackLimits() {}
}
