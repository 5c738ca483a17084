package elysium.glow.app.eval.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final double NONE = Double.NaN;

    @Test
    void aSpreadLeavesOutWhatIsNoNumber() {
        Spread spread = new Spread();
        assertTrue(Double.isNaN(spread.mean()) && Double.isNaN(spread.above(0)));
        for (double figure : new double[] {4, NONE, 1, 2, 5}) {
            spread.add(figure);
        }
        assertEquals(4, spread.count());
        assertEquals(3, spread.mean());
        assertEquals(3, spread.median());
        assertEquals(0.25, spread.above(4));
        assertEquals(0.5, spread.below(4));
    }

    @Test
    void correlationIsPearsons() {
        Correlation line = new Correlation();
        Correlation back = new Correlation();
        Correlation square = new Correlation();
        for (int x = -3; x <= 3; x++) {
            line.add(1e6 + x, 5 + 2.0 * x);
            back.add(x, -x);
            square.add(x, (double) x * x);
        }
        line.add(NONE, 1);
        assertEquals(1, line.r(), 1e-12);
        assertEquals(-1, back.r(), 1e-12);
        assertEquals(0, square.r(), 1e-12);
        assertEquals(7, line.count());
        Correlation four = new Correlation();
        four.add(0, 0);
        four.add(1, 1);
        four.add(2, 0);
        four.add(3, 1);
        assertEquals(1 / Math.sqrt(5), four.r(), 1e-12);
    }

    @Test
    void whatNeverChangesFollowsNothing() {
        Correlation flat = new Correlation();
        flat.add(1, 2);
        flat.add(2, 2);
        assertTrue(Double.isNaN(flat.r()));
    }

    @Test
    void theAreaCountsPairsInOrderAndTiesAsHalves() {
        Ranking ranking = new Ranking();
        ranking.add(0.9, true);
        ranking.add(0.5, true);
        ranking.add(0.5, false);
        ranking.add(0.1, false);
        ranking.add(NONE, true);
        assertEquals((2 + 1.5) / 4, ranking.area(), 1e-12);
        assertEquals(4, ranking.count());
    }

    @Test
    void theAreaIsThatOfCountingEveryPair() {
        long seed = 5;
        Random random = new Random(seed);
        for (int turn = 0; turn < 50; turn++) {
            Ranking ranking = new Ranking();
            int n = 2 + random.nextInt(30);
            double[] figures = new double[n];
            boolean[] positive = new boolean[n];
            for (int i = 0; i < n; i++) {
                figures[i] = random.nextInt(6);
                positive[i] = i == 0 || (i > 1 && random.nextBoolean());
                ranking.add(figures[i], positive[i]);
            }
            double pairs = 0;
            double ordered = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (positive[i] && !positive[j]) {
                        pairs++;
                        ordered += 0.5 + 0.5 * Math.signum(figures[i] - figures[j]);
                    }
                }
            }
            assertEquals(ordered / pairs, ranking.area(), 1e-12, "seed " + seed);
        }
    }

    @Test
    void withoutBothThereIsNoArea() {
        Ranking ranking = new Ranking();
        ranking.add(1, true);
        assertTrue(Double.isNaN(ranking.area()));
    }

    @Test
    void rareClassesWeighAsMuchAsCommonOnes() {
        Confusion confusion = new Confusion(3);
        for (int i = 0; i < 90; i++) {
            confusion.add(0, i < 81 ? 0 : 1);
        }
        confusion.add(1, 1);
        confusion.add(1, 0);
        assertEquals(0.9, confusion.recall(0), 1e-12);
        assertTrue(Double.isNaN(confusion.recall(2)));
        assertEquals(0.7, confusion.balanced(), 1e-12);
        assertEquals(9, confusion.count(0, 1));
        assertEquals(90, confusion.count(0));
    }
}
