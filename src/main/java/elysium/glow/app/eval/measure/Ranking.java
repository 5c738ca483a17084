package elysium.glow.app.eval.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How well a figure puts those that are before those that are not. */
public final class Ranking {
    private record Entry(double figure, boolean positive) {}

    private final List<Entry> entries = new ArrayList<>();

    /** One of them; a figure that is not a number is left out. */
    public void add(double figure, boolean positive) {
        if (!Double.isNaN(figure)) {
            entries.add(new Entry(figure, positive));
        }
    }

    public int count() {
        return entries.size();
    }

    /**
     * The area under the ROC curve: how often one that is has the larger figure than one that is
     * not, a tie counted as a half; NaN where there are not both.
     */
    public double area() {
        entries.sort(Comparator.comparingDouble(Entry::figure));
        long positives = entries.stream().filter(Entry::positive).count();
        long negatives = entries.size() - positives;
        double ranks = 0;
        for (int i = 0; i < entries.size(); ) {
            int end = i + 1;
            while (end < entries.size() && entries.get(end).figure == entries.get(i).figure) {
                end++;
            }
            double shared = 0.5 * (i + 1 + end);
            for (; i < end; i++) {
                ranks += entries.get(i).positive ? shared : 0;
            }
        }
        double pairs = (double) positives * negatives;
        return pairs == 0 ? Double.NaN : (ranks - 0.5 * positives * (positives + 1)) / pairs;
    }
}
