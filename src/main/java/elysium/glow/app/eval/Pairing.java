package elysium.glow.app.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Boxes of two lists that are the same face: those that overlap most first, each at most once. */
final class Pairing {
    private final int[] partners;

    private record Pair(int first, int second, double overlap) {}

    /**
     * @param least how much two boxes must overlap to be the same
     */
    Pairing(List<FaceBox> firsts, List<FaceBox> seconds, double least) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            for (int j = 0; j < seconds.size(); j++) {
                double overlap = firsts.get(i).overlap(seconds.get(j));
                if (overlap >= least) {
                    pairs.add(new Pair(i, j, overlap));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        partners = new int[firsts.size()];
        java.util.Arrays.fill(partners, -1);
        boolean[] taken = new boolean[seconds.size()];
        for (Pair pair : pairs) {
            if (partners[pair.first] < 0 && !taken[pair.second]) {
                partners[pair.first] = pair.second;
                taken[pair.second] = true;
            }
        }
    }

    /** The place in the second list of that one's partner; below 0 if it has none. */
    int partner(int first) {
        return partners[first];
    }
}
