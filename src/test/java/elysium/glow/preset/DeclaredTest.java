package elysium.glow.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.parameter.Parameter;
import elysium.glow.parameter.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredTest {
    @Test
    void everyDialRestsAtAValueItCanHave() {
        for (List<Parameter> parameters : List.of(Swarm.PARAMETERS, Finish.PARAMETERS)) {
            for (Parameter parameter : parameters) {
                for (int c = 0; c < parameter.kind().components(); c++) {
                    float initial = parameter.range().initial().get(c);
                    assertEquals(initial, parameter.fit(c, initial), parameter.name());
                }
            }
        }
    }

    @Test
    void aConstantIsAPlaceInItsValues() {
        Values values = new Values(Finish.PARAMETERS);
        for (Finish dial : Finish.values()) {
            assertEquals(dial.parameter(), values.parameters().get(dial.ordinal()));
            assertEquals(dial.parameter().range().initial().getFirst(), values.get(dial));
        }
        for (Swarm dial : Swarm.values()) {
            assertEquals(dial.parameter(), Swarm.PARAMETERS.get(dial.ordinal()));
        }
    }
}
