package elysium.glow.sitter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContourTest {
    private final Truth truth = new Truth();
    private final Masks masks = new Masks(640, 480);

    @ParameterizedTest
    @CsvSource({"REST, 0", "SMILE_SMALL, 0", "SMILE_BROAD, 0", "LAUGH, 0", "LAUGH, 0.35"})
    void contoursLieOnWhatIsDrawn(String name, float yaw) throws ReflectiveOperationException {
        Expression held = (Expression) Expression.class.getField(name).get(null);
        Casting casting = new Casting(7, 1, Variety.SHOW).pinned(held).turned(yaw, 0, 0);
        Shots.draw(new Sitter(casting, 640, 480), 0.5, truth, masks);
        Visitor v = truth.visitor(0);
        double lips = Shots.overlap(masks.lips, 640, v.outer, v.inner);
        assertTrue(lips > 0.97, name + " lips " + lips);
        if (v.signal(SitterSignal.OPENNESS) > 0.05f) {
            double opening = Shots.overlap(masks.opening, 640, v.inner, null);
            assertTrue(opening > 0.97, name + " opening " + opening);
        }
        for (int i = 0; i < masks.teeth.length; i++) {
            int part = Math.max(masks.teeth[i] & 255, masks.tongue[i] & 255);
            assertTrue(part <= (masks.opening[i] & 255), "teeth outside the opening");
        }
    }
}
