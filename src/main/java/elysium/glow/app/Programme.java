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
     * Begins with the turn of the preset that plays already, else with the first.
     *
     * @param playlist null for none, in which it is never anybody's turn
     */
    Programme(Playlist playlist, Clock clock, String playing) {
        this.playlist = playlist;
        this.clock = clock;
        chosen(playing);
    }

    /** The turn that has come since it was last asked; else null. */
    Playlist.Turn due() {
        return playlist == null || clock.nanos() - nextNanos < 0 ? null : step(1);
    }

    /** The turn after this one, or before it, at once; null where there is no playlist. */
    Playlist.Turn step(int by) {
        if (playlist == null) {
            return null;
        }
        number += by;
        rest();
        return playlist.turn(number);
    }

    /** Somebody chose a preset: it has a whole turn before the one comes that follows it. */
    void chosen(String preset) {
        if (playlist == null) {
            return;
        }
        int count = playlist.turns().size();
        for (int i = 0; i < count; i++) {
            if (playlist.turn(number + i).preset().equals(preset)) {
                number += i;
                break;
            }
        }
        rest();
    }

    private void rest() {
        nextNanos = clock.nanos() + Math.round(playlist.turn(number).seconds() * 1e9);
    }
}
