package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.PixelFormat;
import elysium.glow.flow.Clock;
import elysium.glow.mood.Sight;
import elysium.glow.show.HeadlessTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderBenchTest extends HeadlessTest {
    @Test
    void measuresEveryPassOfItsTwoLooks() {
        Pipeline pipeline = new Pipeline(scope(), ShaderSource.ofHome(), Clock.system());
        pipeline.play(RenderBench.preset());
        RenderBench bench = bench();
        var measured = bench.measure(pipeline, _ -> {}, new RenderBench.Size(64, 36, 5));
        assertTrue(measured.processorMillis() > 0);
        assertEquals(
                "camera finish flash limiter look scene look trail composite bloom",
                String.join(
                        " ",
                        measured.passes().stream().map(RenderBench.PassMillis::name).toList()));
        pipeline.close();
    }

    @Test
    void measuresBloomAloneAndLeavesNothing() {
        int before = scope().live();
        double millis =
                bench().measureBloom(ShaderSource.ofHome(), new RenderBench.Size(64, 36, 3));
        assertTrue(millis > 0);
        assertEquals(before, scope().live());
    }

    private RenderBench bench() {
        Sight sight = new Sight();
        sight.frame.shape(PixelFormat.RGBA, 32, 18);
        Clock clock = Clock.system();
        return new RenderBench(
                scope(), new RenderBench.Clocks(clock, clock, clock), List.of(sight));
    }
}
