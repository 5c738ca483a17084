package elysium.glow.vision.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.FloatBuffer;
import org.junit.jupiter.api.Test;

/** What a network holds outside the Java heap. */
final class ModelTest {
    /** Its shapes are those of our landmarks; that it can't run is seen when it runs. */
    private static Model thatCantRun() {
        MadeModel made = new MadeModel().input("face", -1, -1, -1, -1).wholes("more", 7);
        made.node("Shape face size").node("Add size,more shape");
        for (String output : new String[] {"points", "presence", "visible"}) {
            made.node("Reshape face,shape " + output + "_").output(output, -1, -1);
            made.node("Flatten " + output + "_ " + output + " axis=:1");
        }
        return new Model("made", made.bytes());
    }

    @Test
    void aReaderThatCantBeMadeKeepsNothing() {
        Model model = thatCantRun();
        Exception told =
                assertThrows(
                        IllegalStateException.class, () -> Model.into(model, OnnxPointFinder::new));
        assertTrue(told.getMessage().startsWith("the network made failed: "), told.getMessage());
        assertTrue(model.isClosed());
    }

    @Test
    void aModelThatIsClosedClosesItsWays() {
        MadeModel made = new MadeModel().input("x", 1, 2).output("y", 1, 2);
        Model model = new Model("made", made.node("Add x,x y").bytes());
        Pass pass = model.pass();
        FloatBuffer x = pass.input("x", 1, 2);
        FloatBuffer y = pass.output("y", 1, 2);
        x.put(0, 3).put(1, -4);
        pass.run();
        assertEquals(6, y.get(0));
        assertEquals(-8, y.get(1));
        assertFalse(pass.isClosed());
        model.close();
        assertTrue(pass.isClosed());
        pass.close();
        model.close();
    }
}
