package elysium.glow.app;

import elysium.glow.flow.Clock;
import elysium.glow.preset.library.Playlist;

/** The playlist at work: whose turn it is by now. */
final class Programme {
    private final Playlist playlist;
    private final Clock clock;
    private long number;
    private long nextNanos;

    /**
     * Begins with the first turn, which plays already.
     *
     * @param playlist null for none, in which it is never anybody's turn
     */
    Programme(Playlist playlist, Clock clock) {
        this.playlist = playlist;
        this.clock = clock;
        rest();
    }

    /** The preset whose turn has come since it was last asked; else null. */
    String due() {
        if (playlist == null || clock.nanos() - nextNanos < 0) {
            return null;
        }
        number++;
        rest();
        return playlist.turn(number).preset();
    }

    /** Somebody chose a preset: it has a whole turn before the next one comes. */
    void rest() {
        if (playlist != null) {
            nextNanos = clock.nanos() + Math.round(playlist.turn(number).seconds() * 1e9);
        }
    }
}
