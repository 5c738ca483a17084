package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Target;
import elysium.glow.isf.Look;
import elysium.glow.parameter.Values;
import elysium.glow.preset.MorphReader;

/** The way from one picture to another as a look shows it: an ISF transition at work. */
final class Through implements AutoCloseable {
    private final GpuScope scope;
    private final LookPlayer player;
    private final Images images;
    private final Values values;
    private final int progress;

    /**
     * For pictures that are drawn on that stage.
     *
     * @throws elysium.glow.isf.LookError if the look can't be drawn
     */
    Through(GpuScope parent, Look look, LookPlayer.Stage stage) {
        scope = parent.child();
        try {
            player = new LookPlayer(scope, look, stage);
        } catch (RuntimeException e) {
            scope.close();
            throw e;
        }
        images = new Images(scope);
        values = new Values(look.parameters());
        progress = values.indexOf(MorphReader.PROGRESS);
    }

    /** Draws that part of the way over the picture that it leads to. */
    void draw(Target before, Target after, float part, Crossfade.Means means) {
        images.setDrawn(MorphReader.START, before.texture());
        images.setDrawn(MorphReader.END, after.texture());
        values.set(progress, part);
        player.fit(after.width(), after.height(), values);
        player.draw(means.time(), images, values);
        means.finish().drawUntouched(player.picture(), false, after);
    }

    @Override
    public void close() {
        player.close();
        scope.close();
    }
}
