package elysium.glow.render;

import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.isf.ImageInput.From;
import elysium.glow.isf.Look;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.preset.Finish;
import elysium.glow.render.motion.Motion;
import java.util.List;
import java.util.function.Predicate;

/**
 * Compiles what a preset needs and draws it once, small: many drivers finish a program only when it
 * is first drawn with, for just those formats.
 */
final class WarmUp implements AutoCloseable {
    // Drivers tell powers of two apart: these are none, halved or quartered either.
    private static final int WIDTH = 90;
    private static final int HEIGHT = 54;

    private final GpuScope scope;
    private final PassTimers timers;
    private final LookPlayer.Stage stage;
    private final Images images;
    private final Texture bytes;
    private final Texture floats;
    private final Texture narrowBytes;
    private final Texture narrowFloats;
    private final Target picture;
    private final Target light;
    private final LookTime time = new LookTime();

    /** Puts the programs on that shelf. */
    WarmUp(GpuScope parent, ShaderSource shaders, ProgramShelf programs) {
        scope = parent.child();
        timers = new PassTimers(scope, () -> 0);
        stage = new LookPlayer.Stage(shaders, Geometry.fullScreen(scope), timers, programs);
        images = Images.small(scope, WIDTH, HEIGHT);
        bytes = new Texture(scope, TextureFormat.RGBA8, WIDTH, HEIGHT);
        floats = new Texture(scope, TextureFormat.RGBA16F, WIDTH, HEIGHT);
        narrowBytes = new Texture(scope, TextureFormat.RGBA8, WIDTH - 1, HEIGHT);
        narrowFloats = new Texture(scope, TextureFormat.RGBA16F, WIDTH - 1, HEIGHT);
        picture = new Target(scope, TextureFormat.RGBA8, WIDTH, HEIGHT);
        light = new Target(scope, TextureFormat.RGBA16F, WIDTH, HEIGHT);
    }

    /** One layer's look, unless all its programs are there. */
    void look(List<PlayedLayer> layers, int index, Predicate<Program.Source> isThere) {
        Look look = layers.get(index).look();
        if (LookProgram.sources(look, stage.shaders()).stream().allMatch(isThere)) {
            return;
        }
        boolean second = index == 1;
        Texture below = second ? last(layers.getFirst().look()) : floats;
        images.set(From.BELOW, index == 0 ? images.get(From.CAMERA) : below, false);
        try (LookPlayer player = new LookPlayer(scope, look, stage)) {
            player.fit(WIDTH, HEIGHT, layers.get(index).values());
            player.draw(time, images, layers.get(index).values());
            if (layers.size() == 1 && player.drawsStraight(picture)) {
                player.drawStraight(time, images, layers.get(index).values(), picture);
            }
        }
    }

    /** How the camera's picture moves, where one of the looks asks. */
    void motion(List<PlayedLayer> layers, Predicate<Program.Source> isThere) {
        boolean asked = layers.stream().anyMatch(l -> LookPlayer.reads(l.look(), From.MOTION));
        if (!asked || Motion.sources(stage.shaders()).stream().allMatch(isThere)) {
            return;
        }
        Scene scene = new Scene();
        scene.width = WIDTH;
        scene.height = HEIGHT;
        try (Motion motion = new Motion(scope, stage.shaders(), timers, stage.programs())) {
            for (int frame = 0; frame < 2; frame++) {
                scene.sight.frame.stamp(frame, frame * 40_000_000L);
                motion.draw(images.get(From.CAMERA), false, scene);
            }
        }
    }

    private Texture last(Look look) {
        return look.passes().getLast().floating() ? floats : bytes;
    }

    /** The passes that lay the looks over one another, for a show of that order's size. */
    void composition(Workshop.Order order, Predicate<Program.Source> isThere) {
        List<PlayedLayer> layers = order.played().seen();
        boolean untouched = order.played().isUntouched();
        boolean[] same = order.fullSized();
        Texture[] pictures = new Texture[same.length];
        for (int i = 0; i < same.length; i++) {
            boolean floating = layers.get(i).look().passes().getLast().floating();
            Texture narrow = floating ? narrowFloats : narrowBytes;
            pictures[i] = same[i] ? last(layers.get(i).look()) : narrow;
        }
        for (CompositePass run : CompositePass.runs(stage, layers)) {
            boolean onto = run.first() > 0;
            if (run.end() > run.first() && !isThere.test(run.source(same, untouched))) {
                run.draw(pictures, onto ? floats : null, light, untouched);
                run.close();
            }
        }
    }

    /** The pipeline's own passes after the composition. */
    void finish(Played played, Predicate<Program.Source> isThere) {
        boolean blooms = played.finish(Finish.BLOOM) > 0;
        String last = blooms ? "bloom_up" : "fade";
        if (isThere.test(stage.shaders().fullScreen(last))) {
            return;
        }
        try (FinishPass finish = new FinishPass(scope, stage)) {
            if (blooms) {
                try (Bloom bloom = new Bloom(scope, stage)) {
                    bloom.draw(light.texture(), 0.5f);
                    finish.draw(light, bloom, played, picture);
                }
            }
            finish.draw(light, null, played, picture);
            finish.drawUntouched(bytes, false, picture);
            finish.fadeOut(light, 0.5f, picture);
        }
    }

    @Override
    public void close() {
        timers.close();
        scope.close();
    }
}
