package elysium.glow.render;

import elysium.glow.gpu.Mixing;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.preset.Blend;
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

    /** For the layers from first to before end. */
    CompositePass(LookPlayer.Stage stage, List<PlayedLayer> layers, int first) {
        this.stage = stage;
        this.layers = layers;
        this.first = first;
        end = Math.min(layers.size(), first + MOST_LAYERS);
    }

    private CompositePass(CompositePass whole, int end) {
        stage = whole.stage;
        layers = whole.layers;
        first = whole.first;
        this.end = end;
    }

    /** The same run, but over before the layer of that index. */
    CompositePass until(int index) {
        return new CompositePass(this, Math.min(end, index));
    }

    int end() {
        return end;
    }

    /**
     * Draws the run.
     *
     * @param below the light to lay it onto, or null
     * @param inDisplay whether the values stay as the looks wrote them
     */
    void draw(LookPlayer[] players, Texture below, Target target, boolean inDisplay) {
        prepare(players, below != null, target, inDisplay);
        Mixing.REPLACE.apply();
        program.use();
        for (int i = first; i < end; i++) {
            players[i].picture().bind(i - first);
            Program.set(opacities[i - first], Math.clamp(layers.get(i).opacity(), 0f, 1f));
        }
        if (below != null) {
            below.bind(MOST_LAYERS);
        }
        target.bind();
        stage.full().drawFullScreen();
    }

    private void prepare(LookPlayer[] players, boolean onto, Target target, boolean inDisplay) {
        boolean fits = program != null && display == inDisplay;
        for (int i = first; i < end; i++) {
            Texture picture = players[i].picture();
            boolean same = picture.width() == target.width() && picture.height() == target.height();
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
        int count = end - first;
        String[] defines = new String[2 * count + Blend.values().length + 3];
        int at = 0;
        for (Blend blend : Blend.values()) {
            defines[at++] = blend.name() + " " + blend.ordinal();
        }
        for (int i = 0; i < count; i++) {
            defines[at++] = "BLEND" + i + " " + layers.get(first + i).blend().name();
            defines[at++] = "EXACT" + i + " " + exact[i];
        }
        defines[at++] = "LAYERS " + count;
        defines[at++] = onto ? "ONTO" : "BOTTOM";
        defines[at] = display ? "DISPLAY" : "LINEAR";
        program = stage.programs().take(stage.shaders().fullScreen("composite", defines));
        for (int i = 0; i < count; i++) {
            program.sampler("layer" + i, i);
            opacities[i] = program.uniform("opacities[" + i + "]");
        }
        program.sampler("light", MOST_LAYERS);
    }

    @Override
    public void close() {
        if (program != null) {
            stage.programs().giveBack(program);
            program = null;
        }
    }
}
