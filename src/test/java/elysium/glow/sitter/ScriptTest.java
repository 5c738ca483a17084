package elysium.glow.sitter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.sitter.Script.Cue;
import elysium.glow.sitter.Script.Part;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;

    private static Visitor at(double seconds, int people, int person, Part... parts) {
        Casting casting = new Casting(7, people, Variety.SHOW).directed(new Script(List.of(parts)));
        Truth truth = new Truth();
        ByteBuffer rgba = ByteBuffer.allocateDirect(4 * WIDTH * HEIGHT);
        new Sitter(casting, WIDTH, HEIGHT).draw(seconds, rgba, truth);
        return truth.visitor(person);
    }

    private static final Part SMILES =
            new Part(List.of(new Cue(1, Act.BROAD), new Cue(3, Act.POUT)), 5);

    @Test
    void peopleDoWhatTheyAreToldAndWhen() {
        assertTrue(at(0.9, 1, 0, SMILES).signal(SitterSignal.SMILE) < 0.05);
        assertTrue(at(1.6, 1, 0, SMILES).signal(SitterSignal.SMILE) > 0.8);
        assertTrue(at(2.9, 1, 0, SMILES).signal(SitterSignal.SMILE) > 0.8);
        assertTrue(at(2.9, 1, 0, SMILES).signal(SitterSignal.PUCKER) < 0.05);
        assertTrue(at(3.6, 1, 0, SMILES).signal(SitterSignal.PUCKER) > 0.5);
        assertTrue(at(3.6, 1, 0, SMILES).signal(SitterSignal.SMILE) < 0.05);
        assertEquals(1, at(4.9, 1, 0, SMILES).presence);
        assertEquals(0, at(7, 1, 0, SMILES).presence);
        assertEquals(0, at(90, 1, 0, SMILES).presence, "who has left does not come back");
    }

    @Test
    void aSmileTakesHalfASecond() {
        double half = at(1.25, 1, 0, SMILES).signal(SitterSignal.SMILE);
        double whole = at(1.5, 1, 0, SMILES).signal(SitterSignal.SMILE);
        assertTrue(half > 0.3 * whole && half < 0.7 * whole, half + " of " + whole);
    }

    @Test
    void eachHasAPartAndPartsGoRound() {
        Part rests = new Part(List.of());
        assertTrue(at(2, 3, 0, SMILES, rests).signal(SitterSignal.SMILE) > 0.8);
        assertTrue(at(2, 3, 1, SMILES, rests).signal(SitterSignal.SMILE) < 0.05);
        assertTrue(at(2, 3, 2, SMILES, rests).signal(SitterSignal.SMILE) > 0.8);
    }

    @Test
    void cuesStandInTheirOrder() {
        List<Cue> wrong = List.of(new Cue(2, Act.BROAD), new Cue(1, Act.REST));
        assertThrows(IllegalArgumentException.class, () -> new Part(wrong));
        assertThrows(IllegalArgumentException.class, () -> new Script(List.of()));
    }
}
