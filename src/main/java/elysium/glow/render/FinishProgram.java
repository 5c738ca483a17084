package elysium.glow.render;

import elysium.glow.gpu.Program;
import elysium.glow.gpu.Texture;

/** The finish's program in one of its forms: with bloom or without, enlarging or not. */
final class FinishProgram {
    private static final int TILE = NoiseTile.SIDE - 1;

    private final Program program;
    private final int exposure, vignette, grain, shift, size, bloomScale, bloomAmount;

    FinishProgram(LookPlayer.Stage stage, boolean blooming, boolean scaled) {
        program =
                stage.programs()
                        .take(
                                stage.shaders()
                                        .fullScreen(
                                                "finish",
                                                blooming ? "BLOOM" : "NO_BLOOM",
                                                scaled ? "SCALED" : "EXACT"));
        program.samplers(0, "light", "bloom", "noise");
        exposure = program.uniform("exposure");
        vignette = program.uniform("vignette");
        grain = program.uniform("grain");
        shift = program.uniform("shift");
        size = program.uniform("size");
        bloomScale = program.uniform("bloomScale");
        bloomAmount = program.uniform("bloomAmount");
    }

    void giveBack(ProgramShelf shelf) {
        shelf.giveBack(program);
    }

    void use(Texture light) {
        program.use();
        light.bind(0);
        Program.set(size, light.width(), light.height());
    }

    void expose(float gain, float corners, float shimmer) {
        Program.set(exposure, gain);
        Program.set(vignette, corners);
        Program.set(grain, shimmer);
    }

    /** Another part of the noise for every frame. */
    void shift(long frame) {
        long mixed = (frame + 1) * 0x9E3779B97F4A7C15L;
        Program.setInts(shift, (int) (mixed >>> 40) & TILE, (int) (mixed >>> 52) & TILE);
    }

    void bloom(Bloom bloom, float amount) {
        bloom.texture().bind(1);
        Program.set(bloomScale, bloom.usedWidth(), bloom.usedHeight());
        Program.set(bloomAmount, Math.clamp(amount, 0f, 1f));
    }
}
