package elysium.glow.preset.library;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Presets that follow one another by themselves, round and round.
 *
 * @param shuffled whether each round has another order, which follows from the seed
 */
public record Playlist(List<Turn> turns, boolean shuffled, long seed) {

    /**
     * One preset and how long it plays.
     *
     * @param morphSeconds in which it comes in when its turn has come; null as it comes otherwise
     */
    public record Turn(String preset, double seconds, Float morphSeconds) {
        public Turn(String preset, double seconds) {
            this(preset, seconds, null);
        }
    }

    public Playlist {
        turns = List.copyOf(turns);
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("a playlist without presets");
        }
    }

    /** The turn of that number, counted from 0 through all rounds; those before it have been. */
    public Turn turn(long number) {
        int count = turns.size();
        long round = Math.floorDiv(number, count);
        int place = Math.floorMod(number, count);
        return turns.get(shuffled ? order(round)[place] : place);
    }

    /** No preset follows itself from one round to the next. */
    private int[] order(long round) {
        if (turns.size() < 3) {
            return drawn(0); // two can only take turns
        }
        int[] order = drawn(round);
        int[] before = round == 0 ? order : drawn(round - 1);
        if (order[0] == before[before.length - 1]) {
            int first = order[0];
            order[0] = order[1];
            order[1] = first;
        }
        return order;
    }

    private int[] drawn(long round) {
        SplittableRandom lot = new SplittableRandom(seed * 31 + round);
        int[] order = new int[turns.size()];
        for (int i = 0; i < order.length; i++) {
            int other = lot.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
