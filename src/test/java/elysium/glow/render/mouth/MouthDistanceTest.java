package elysium.glow.render.mouth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.isf.ImageInput.From;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MouthDistanceTest extends DrawnMouths {
    /** At the worst and on average near the lips; far away, as a part of the distance. */
    private record Tolerance(double near, double nearRms, double far) {}

    private static final Tolerance NEAR = new Tolerance(0.03, 0.005, 0.02);
    private static final Tolerance CROWD = new Tolerance(0.04, 0.008, 0.05);

    /** A mouth in a show of that size. */
    record Case(String name, int width, int height, Lips lips) {}

    static List<Case> cases() {
        return List.of(
                new Case("rest", 1280, 720, new Lips(640, 400, 200, new Lips.Shape(0.02, 0, 0))),
                new Case("laugh", 1280, 720, new Lips(640, 400, 260, new Lips.Shape(0.45, 0.2, 0))),
                new Case("round", 1280, 720, new Lips(640, 400, 160, new Lips.Shape(0.8, 0, 0))),
                new Case(
                        "tilted",
                        1280,
                        720,
                        new Lips(500, 300, 220, new Lips.Shape(0.2, 0.15, 0.7))),
                new Case(
                        "upside down",
                        1280,
                        720,
                        new Lips(500, 300, 220, new Lips.Shape(0.2, 0.15, 3.0))),
                new Case(
                        "frown", 1280, 720, new Lips(640, 400, 240, new Lips.Shape(0.1, -0.15, 0))),
                new Case("tiny", 1280, 720, new Lips(300, 200, 48, new Lips.Shape(0.2, 0.1, 0.2))),
                new Case("huge", 1280, 720, new Lips(640, 360, 1150, new Lips.Shape(0.25, 0.1, 0))),
                new Case(
                        "half outside",
                        1280,
                        720,
                        new Lips(10, 700, 300, new Lips.Shape(0.3, 0.1, 0.3))),
                new Case(
                        "portrait",
                        720,
                        1280,
                        new Lips(360, 700, 200, new Lips.Shape(0.3, 0.1, 0.1))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void distancesAreThoseOfEveryEdgeTried(Case seen) {
        see(seen.width, seen.height, seen.lips);
        compare(seen.name, 1, NEAR);
    }

    @Test
    void theNearestOfOverlappingMouthsCounts() {
        see(1280, 720, OPEN, new Lips(700, 420, 180, new Lips.Shape(0.2, 0.1, 0.5)));
        compare("overlapping", 2, NEAR);
    }

    @Test
    void theNearestOfEightWins() {
        Lips[] eight = new Lips[8];
        for (int i = 0; i < 8; i++) {
            eight[i] =
                    new Lips(
                            160 + i % 4 * 310,
                            190 + i / 4 * 330 + 20 * (i % 3),
                            80 + 12 * i,
                            new Lips.Shape(0.04 * i, 0.1, 0.2 * i - 0.6));
        }
        see(1280, 720, eight);
        compare("eight", 8, CROWD);
        Texels map = new Texels(mouths.image(From.MOUTH_MAP));
        for (int y = 0; y < map.height; y += 3) {
            for (int x = 0; x < map.width; x += 3) {
                double px = (x + 0.5) / map.width * mouths.aspect();
                double py = (y + 0.5) / map.height;
                int slot = Math.round(map.at(x, y, 0));
                MouthShape mouth = mouths.mouth(slot);
                double own = Reference.signed(mouth.outer, px, py) / mouth.width();
                double best = Reference.nearest(mouths, 8, false, px, py);
                assertEquals(best, own, 0.04 * (1 + best), "visitor " + slot);
            }
        }
    }

    private void compare(String name, int people, Tolerance allowed) {
        Texels field = field();
        double squares = 0;
        double worst = 0;
        int near = 0;
        String where = "";
        for (int y = 0; y < field.height; y++) {
            // Every row, and columns out of step with it: a third of the texels.
            for (int x = y % 3; x < field.width; x += 3) {
                double px = (x + 0.5) / field.width * mouths.aspect();
                double py = (y + 0.5) / field.height;
                for (int channel = 0; channel < 2; channel++) {
                    double real = Reference.nearest(mouths, people, channel == 1, px, py);
                    double error = Math.abs(field.at(x, y, channel) - real);
                    if (real < 0.25) {
                        // In the depth of the mouth, where ridges run between the mesh's corners.
                        error /= 1 + 0.5 * Math.max(0, -real);
                        squares += error * error;
                        if (error > worst) {
                            worst = error;
                            where = x + "," + y + " channel " + channel + " at " + real;
                        }
                        near++;
                    } else {
                        assertTrue(
                                error < allowed.far * (1 + Math.abs(real)),
                                name + " " + x + "," + y + ": " + error + " at " + real);
                    }
                }
            }
        }
        assertTrue(worst < allowed.near, name + ": " + worst + " off at " + where);
        assertTrue(
                Math.sqrt(squares / near) < allowed.nearRms,
                name + ": " + Math.sqrt(squares / near));
    }
}
