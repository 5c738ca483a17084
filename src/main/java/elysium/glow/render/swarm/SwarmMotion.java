package elysium.glow.render.swarm;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Program;
import elysium.glow.render.ShaderSource;
import java.util.List;

/** The program that moves particles one step on, and the slow time of the water they are in. */
final class SwarmMotion {
    /** How long each octave of the flow takes to become another, big eddies the longest. */
    private static final double[] TURN_SECONDS = {10, 6, 4};

    private final Program program;
    private final int paceUniform;
    private final int stepUniform;
    private final int[] cellUniforms = new int[2];
    private double seconds;
    private int step;

    SwarmMotion(GpuScope scope, ShaderSource shaders) {
        program =
                new Program(
                        scope,
                        new Program.Source(
                                "swarm move",
                                shaders.text("swarm_move.vert.glsl"),
                                null,
                                List.of("placeNext", "glowNext")));
        program.sampler("mouthField", 0);
        paceUniform = program.uniform("pace");
        stepUniform = program.uniform("step_");
        cellUniforms[0] = program.uniform("waterCell");
        cellUniforms[1] = program.uniform("waterStep");
    }

    /** Makes it the program in use, for a step of that length. */
    void use(float deltaSeconds, float drift, float aspect) {
        seconds += deltaSeconds;
        step++;
        program.use();
        Program.set(paceUniform, deltaSeconds, drift, aspect, 0);
        Program.setInt(stepUniform, step);
        Program.setInts(cellUniforms[0], whole(0), whole(1), whole(2));
        Program.set(cellUniforms[1], part(0), part(1), part(2));
    }

    // Whole steps are integers that may wrap and the rest is small: no day is too late for it.
    private int whole(int octave) {
        return (int) (long) (seconds / TURN_SECONDS[octave]);
    }

    private float part(int octave) {
        double turns = seconds / TURN_SECONDS[octave];
        return (float) (turns - Math.floor(turns));
    }
}
