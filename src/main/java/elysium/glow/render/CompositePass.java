package elysium.glow.render;

import elysium.glow.gpu.Mixing;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.isf.ImageInput;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.preset.Blend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays a run of layers over each other in one pass, onto light that lies below or onto nothing. */
final class CompositePass implements AutoCloseable {
    static final int MOST_LAYERS = 8;

    private final LookPlayer.Stage stage;
    private final List<PlayedLayer> layers;
    private final int first;
    private final int end;
    private final int[] opacities = new int[MOST_LAYERS];
    private final boolean[] exact = new boolean[MOST_LAYERS];
    private Program program;
    private boolean display;

    private CompositePass(LookPlayer.Stage stage, List<PlayedLayer> layers, int first, int end) {
        this.stage = stage;
        this.layers = layers;
        this.first = first;
        this.end = end;
    }

    /** The layers in runs that need nothing composed in between. */
    static List<CompositePass> runs(LookPlayer.Stage stage, List<PlayedLayer> layers) {
        List<CompositePass> runs = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < layers.size(); i++) {
            // A layer upon a single other one reads that one's own picture.
            boolean reads = i >= 2 && LookPlayer.reads(layers.get(i).look(), ImageInput.From.BELOW);
            if (reads || i - first == MOST_LAYERS) {
                runs.add(new CompositePass(stage, layers, first, i));
                first = i;
            }
        }
        runs.add(new CompositePass(stage, layers, first, layers.size()));
        return runs;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    /**
     * Draws the run.
     *
     * @param pictures those of all layers
     * @param below the light to lay it onto, or null
     * @param inDisplay whether the values stay as the looks wrote them
     */
    void draw(Texture[] pictures, Texture below, Target target, boolean inDisplay) {
        prepare(pictures, below != null, target, inDisplay);
        Mixing.REPLACE.apply();
        program.use();
        for (int i = first; i < end; i++) {
            pictures[i].bind(i - first);
            Program.set(opacities[i - first], Math.clamp(layers.get(i).opacity(), 0f, 1f));
        }
        if (below != null) {
            below.bind(MOST_LAYERS);
        }
        target.bind();
        stage.full().drawFullScreen();
    }

    private void prepare(Texture[] pictures, boolean onto, Target target, boolean inDisplay) {
        boolean fits = program != null && display == inDisplay;
        for (int i = first; i < end; i++) {
            boolean same =
                    pictures[i].width() == target.width()
                            && pictures[i].height() == target.height();
            fits &= exact[i - first] == same;
            exact[i - first] = same;
        }
        if (!fits) {
            close();
            display = inDisplay;
            build(onto);
        }
    }

    private void build(boolean onto) {
        program = stage.programs().take(source(exact, onto, display));
        for (int i = 0; i < end - first; i++) {
            program.sampler("layer" + i, i);
            opacities[i] = program.uniform("opacities[" + i + "]");
        }
        program.sampler("light", MOST_LAYERS);
    }

    private Program.Source source(boolean[] same, boolean onto, boolean inDisplay) {
        int count = end - first;
        String[] defines = new String[2 * count + Blend.values().length + 3];
        int at = 0;
        for (Blend blend : Blend.values()) {
            defines[at++] = blend.name() + " " + blend.ordinal();
        }
        for (int i = 0; i < count; i++) {
            defines[at++] = "BLEND" + i + " " + layers.get(first + i).blend().name();
            defines[at++] = "EXACT" + i + " " + same[i];
        }
        defines[at++] = "LAYERS " + count;
        defines[at++] = onto ? "ONTO" : "BOTTOM";
        defines[at] = inDisplay ? "DISPLAY" : "LINEAR";
        return stage.shaders().fullScreen("composite", defines);
    }

    /**
     * What its program would be made of.
     *
     * @param sameSize of all layers, whether their pictures are as large as the target
     */
    Program.Source source(boolean[] sameSize, boolean inDisplay) {
        return source(Arrays.copyOfRange(sameSize, first, end), first > 0, inDisplay);
    }

    @Override
    public void close() {
        if (program != null) {
            stage.programs().giveBack(program);
            program = null;
        }
    }
}
