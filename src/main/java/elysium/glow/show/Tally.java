package elysium.glow.show;

/** How many frames of the camera were shown, how many never were, and how often one was again. */
public final class Tally {
    /** A gap longer than this is another source, or the same one started anew. */
    private static final long LONGEST_GAP = 600;

    private long last = -1;
    private long shown;
    private long repeated;
    private long dropped;

    /** A frame of the show carries this frame of the camera; below 0: none yet. */
    public void show(long sequence) {
        if (sequence == last || sequence < 0) {
            repeated++;
            return;
        }
        long gap = sequence - last - 1;
        if (last >= 0 && gap > 0 && gap <= LONGEST_GAP) {
            dropped += gap;
        }
        last = sequence;
        shown++;
    }

    /** Different frames of the camera that were shown. */
    public long shown() {
        return shown;
    }

    /** Frames of the show that brought nothing new of the camera's. */
    public long repeated() {
        return repeated;
    }

    /** Frames of the camera that were passed over for a newer one. */
    public long dropped() {
        return dropped;
    }
}
