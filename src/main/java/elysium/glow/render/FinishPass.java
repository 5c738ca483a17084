package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.GpuTimer;
import elysium.glow.gpu.Mixing;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.preset.Finish;

/** The last pass: light, with its bloom, becomes a picture. */
final class FinishPass implements AutoCloseable {
    private static final float VIGNETTE_DEPTH = 0.9f;
    private static final float GRAIN_DEPTH = 0.35f;

    private final LookPlayer.Stage stage;
    private final GpuTimer timer;
    private final Texture noise;
    private final FinishProgram[] programs = new FinishProgram[4];
    private Program untouched;
    private long frame;
    private int straight;
    private Program fade;
    private int remains;

    FinishPass(GpuScope scope, LookPlayer.Stage stage) {
        this.stage = stage;
        timer = stage.timers().add("finish");
        noise = NoiseTile.upload(scope);
    }

    /** Which frame it is: grain is another in each. */
    void frame(long index) {
        frame = index;
    }

    /** Draws the light; bloom is null where none is wanted. */
    void draw(Target light, Bloom bloom, Played played, Target out) {
        timer.begin();
        boolean scaled = light.width() != out.width() || light.height() != out.height();
        FinishProgram program = program(bloom != null, scaled);
        program.use(light.texture());
        noise.bind(2);
        program.expose(
                (float) Math.pow(2, played.finish(Finish.EXPOSURE)),
                played.finish(Finish.VIGNETTE) * VIGNETTE_DEPTH,
                played.finish(Finish.GRAIN) * GRAIN_DEPTH);
        program.shift(frame);
        if (bloom != null) {
            program.bloom(bloom, played.finish(Finish.BLOOM));
        }
        cover(out);
        timer.end();
    }

    /** Draws a picture as it is, its alpha straight as looks write it, or multiplied in already. */
    void drawUntouched(Texture picture, boolean premultiplied, Target out) {
        timer.begin();
        if (untouched == null) {
            untouched = stage.programs().take(stage.shaders().fullScreen("untouched"));
            untouched.sampler("picture", 0);
            straight = untouched.uniform("straight");
        }
        untouched.use();
        picture.bind(0);
        Program.set(straight, premultiplied ? 0 : 1);
        cover(out);
        timer.end();
    }

    /** Lays what remains of an earlier picture over this one. */
    void fadeOut(Target before, float part, Target out) {
        if (fade == null) {
            fade = stage.programs().take(stage.shaders().fullScreen("fade")).sampler("before", 0);
            remains = fade.uniform("remains");
        }
        fade.use();
        before.texture().bind(0);
        Program.set(remains, part);
        Mixing.OVER.apply();
        out.bind();
        stage.full().drawFullScreen();
        Mixing.REPLACE.apply();
    }

    @Override
    public void close() {
        stage.timers().remove(timer);
        ProgramShelf shelf = stage.programs();
        if (untouched != null) {
            shelf.giveBack(untouched);
        }
        if (fade != null) {
            shelf.giveBack(fade);
        }
        for (FinishProgram program : programs) {
            if (program != null) {
                program.giveBack(shelf);
            }
        }
    }

    private void cover(Target out) {
        Mixing.REPLACE.apply();
        out.bind();
        stage.full().drawFullScreen();
    }

    private FinishProgram program(boolean blooming, boolean scaled) {
        int index = (blooming ? 1 : 0) + (scaled ? 2 : 0);
        if (programs[index] == null) {
            programs[index] = new FinishProgram(stage, blooming, scaled);
        }
        return programs[index];
    }
}
