package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.GpuTimer;
import elysium.glow.gpu.Mixing;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.isf.ImageInput.From;
import elysium.glow.isf.Look;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.parameter.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The layers of one preset: plays their looks from the bottom up and composes their light. */
final class LayerStack implements AutoCloseable {
    private final GpuScope scope;
    private final LookPlayer.Stage stage;
    private final Played played;
    private final LookPlayer[] everyPlayer;
    private final LookPlayer[] players;
    private final List<PlayedLayer> layers;
    private final List<CompositePass> runs;
    private final Texture[] pictures;
    private final GpuTimer timer;
    private final LightTargets targets;
    private final SinceDrawn sinceDrawn = new SinceDrawn();
    private Program encoder;
    private boolean encodesDisplay;

    /**
     * Takes players of the same looks over from the stack before, with all that they keep.
     *
     * @param before null for none
     */
    LayerStack(GpuScope parent, Played played, LookPlayer.Stage stage, LayerStack before) {
        this.stage = stage;
        this.played = played;
        scope = parent.child();
        targets = new LightTargets(scope);
        everyPlayer = new LookPlayer[played.layers().size()];
        boolean[] taken = new boolean[everyPlayer.length];
        try {
            for (int i = 0; i < everyPlayer.length; i++) {
                Look look = played.layers().get(i).look();
                LookPlayer known = before == null ? null : before.find(look, everyPlayer);
                taken[i] = known != null;
                everyPlayer[i] = taken[i] ? known : new LookPlayer(parent, look, stage);
            }
        } catch (RuntimeException e) {
            closePlayers(taken);
            scope.close();
            throw e;
        }
        layers = played.seen();
        players = players(played.layers());
        timer = stage.timers().add("composite");
        runs = CompositePass.runs(stage, layers);
        pictures = new Texture[players.length];
        if (before != null) {
            before.giveAway(everyPlayer);
            inherit(before, taken);
            targets.take(before.targets);
        }
    }

    /** What edited looks keep in their buffers, layer by layer. */
    private void inherit(LayerStack before, boolean... taken) {
        for (int i = 0; i < everyPlayer.length; i++) {
            String name = everyPlayer[i].look().name();
            for (int j = 0; j < before.everyPlayer.length && !taken[i]; j++) {
                LookPlayer other = before.everyPlayer[j];
                if (other != null && other.look().name().equals(name)) {
                    everyPlayer[i].inherit(other);
                    before.everyPlayer[j] = null;
                    other.close();
                    taken[i] = true;
                }
            }
        }
    }

    /** Of the layers that are seen. */
    private LookPlayer[] players(List<PlayedLayer> all) {
        List<LookPlayer> seen = new ArrayList<>();
        for (int i = 0; i < everyPlayer.length; i++) {
            if (all.get(i).isSeen()) {
                seen.add(everyPlayer[i]);
            }
        }
        return seen.toArray(LookPlayer[]::new);
    }

    /** A player of that very look that is none of those. */
    private LookPlayer find(Look look, LookPlayer... taken) {
        for (LookPlayer player : everyPlayer) {
            if (player.look().equals(look) && !Arrays.asList(taken).contains(player)) {
                return player;
            }
        }
        return null;
    }

    /** Those are another stack's from now on. */
    private void giveAway(LookPlayer... taken) {
        List<LookPlayer> gone = Arrays.asList(taken);
        for (int i = 0; i < everyPlayer.length; i++) {
            everyPlayer[i] = gone.contains(everyPlayer[i]) ? null : everyPlayer[i];
        }
    }

    Played played() {
        return played;
    }

    SinceDrawn sinceDrawn() {
        return sinceDrawn;
    }

    boolean reads(From from) {
        for (LookPlayer player : players) {
            if (player.reads(from)) {
                return true;
            }
        }
        return false;
    }

    /** The picture of the only layer if that is all there is, else null. */
    Texture onlyPicture() {
        return players.length == 1 && layers.get(0).opacity() >= 1 ? players[0].picture() : null;
    }

    /** Draws the only look right into the show's picture; false if it is not as simple as that. */
    boolean drawStraight(LookTime time, Images images, Target out) {
        if (players.length != 1 || layers.get(0).opacity() < 1) {
            return false;
        }
        Values values = layers.get(0).values();
        players[0].fit(targets.width(), targets.height(), values);
        if (players[0].reads(From.PREVIOUS)
                || players[0].reads(From.BELOW)
                || !players[0].drawsStraight(out)) {
            return false;
        }
        players[0].drawStraight(time, images, values, out);
        return true;
    }

    /** Whether it draws the same as long as the camera's picture is the same. */
    boolean isStill() {
        for (LookPlayer player : players) {
            if (!player.isStill()) {
                return false;
            }
        }
        return true;
    }

    /** Plays the looks; what composing they need on the way is done. */
    void drawLooks(LookTime time, Images images, boolean inDisplay) {
        images.set(
                From.PREVIOUS,
                targets.previous() == null ? images.black() : targets.previous().texture(),
                false);
        for (int i = 0; i < players.length; i++) {
            players[i].fit(targets.width(), targets.height(), layers.get(i).values());
        }
        int run = 0;
        for (int i = 0; i < players.length; i++) {
            while (runs.get(run).end() <= i) {
                compose(run++, inDisplay);
            }
            if (players[i].reads(From.BELOW)) {
                bindBelow(i, run, images, inDisplay);
            }
            players[i].draw(time, images, layers.get(i).values());
        }
    }

    private void bindBelow(int layer, int run, Images images, boolean inDisplay) {
        if (layer == 0) {
            images.set(From.BELOW, images.get(From.CAMERA), images.isTopFirst(From.CAMERA));
        } else if (layer == 1) {
            images.set(From.BELOW, players[0].picture(), false);
        } else {
            Target below = encode(targets.light(run - 1), targets.below(), inDisplay);
            images.set(From.BELOW, below.texture(), false);
        }
    }

    /** Composes what is left and returns the light. */
    Target composeLast(boolean inDisplay) {
        compose(runs.size() - 1, inDisplay);
        return targets.light(runs.size() - 1);
    }

    private void compose(int run, boolean inDisplay) {
        timer.begin();
        Texture onto = run == 0 ? null : targets.light(run - 1).texture();
        if (players.length == 0) {
            targets.light(run).clear(0, 0, 0, 0);
        } else {
            for (int i = 0; i < runs.get(run).end(); i++) {
                pictures[i] = players[i].picture();
            }
            runs.get(run).draw(pictures, onto, targets.light(run), inDisplay);
        }
        timer.end();
    }

    /** Keeps the composed light for looks that read the frame before. */
    void keep(Target light, boolean inDisplay) {
        if (reads(From.PREVIOUS)) {
            encode(light, targets.nextPrevious(), inDisplay);
        }
    }

    private Target encode(Target light, Target target, boolean inDisplay) {
        if (encoder == null || encodesDisplay != inDisplay) {
            String form = inDisplay ? "DISPLAY" : "LINEAR";
            giveEncoderBack();
            encoder = stage.programs().take(stage.shaders().fullScreen("encode", form));
            encoder.sampler("light", 0);
            encodesDisplay = inDisplay;
        }
        Mixing.REPLACE.apply();
        encoder.use();
        light.texture().bind(0);
        target.bind();
        stage.full().drawFullScreen();
        return target;
    }

    /** Draws at that size from now on. */
    void fit(int width, int height) {
        targets.fit(width, height);
    }

    /** What it holds of looks and of their light. */
    void taps(List<Tap> into) {
        for (LookPlayer player : players) {
            player.taps(into);
        }
        targets.taps(into, runs.size() - 1);
    }

    private void giveEncoderBack() {
        if (encoder != null) {
            stage.programs().giveBack(encoder);
            encoder = null;
        }
    }

    private void closePlayers(boolean... kept) {
        for (int i = 0; i < everyPlayer.length; i++) {
            if (everyPlayer[i] != null && !kept[i]) {
                everyPlayer[i].close();
            }
        }
    }

    @Override
    public void close() {
        stage.timers().remove(timer);
        closePlayers(new boolean[everyPlayer.length]);
        runs.forEach(CompositePass::close);
        giveEncoderBack();
        scope.close();
    }
}
