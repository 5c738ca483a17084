package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Clock;
import elysium.glow.show.HeadlessTest;
import org.junit.jupiter.api.Test;

class RenderBenchTest extends HeadlessTest {
    @Test
    void measuresEveryPassOfItsTwoLooks() {
        Pipeline pipeline = new Pipeline(scope(), ShaderSource.ofHome(), Clock.system());
        RenderBench bench = new RenderBench(scope(), Clock.system(), Clock.system());
        var measured =
                bench.measure(pipeline, RenderBench.preset(), new RenderBench.Size(64, 36, 5));
        assertTrue(measured.processorMillis() > 0);
        assertEquals(
                "camera finish look scene look trail composite bloom",
                String.join(
                        " ",
                        measured.passes().stream().map(RenderBench.PassMillis::name).toList()));
        pipeline.close();
    }
}
