package elysium.glow.app.eval.measure;

/** How often what is one class was taken for another. */
public final class Confusion {
    private final int[][] counts;

    public Confusion(int classes) {
        counts = new int[classes][classes];
    }

    public void add(int truth, int seen) {
        counts[truth][seen]++;
    }

    public int count(int truth, int seen) {
        return counts[truth][seen];
    }

    /** How many there are of a class. */
    public int count(int truth) {
        int sum = 0;
        for (int count : counts[truth]) {
            sum += count;
        }
        return sum;
    }

    /** Which part of a class was seen as such; NaN if there is none of it. */
    public double recall(int truth) {
        int all = count(truth);
        return all == 0 ? Double.NaN : (double) counts[truth][truth] / all;
    }

    /** The mean of the classes' recalls, so that rare ones weigh as much as common ones. */
    public double balanced() {
        Spread recalls = new Spread();
        for (int truth = 0; truth < counts.length; truth++) {
            recalls.add(recall(truth));
        }
        return recalls.mean();
    }
}
