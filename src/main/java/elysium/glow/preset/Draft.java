package elysium.glow.preset;

import elysium.glow.isf.Look;
import elysium.glow.parameter.Dials;
import elysium.glow.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A preset that is being worked on: as its file has it, as it stands, and the way back.
 *
 * <p>Whatever a hand changes, a dial, a layer or a route, is a step; all that is done to one thing
 * until {@link #release} is one gesture, and one step.
 */
public final class Draft {
    private static final Object NOTHING = "nothing";

    private final History<Standing> history = new History<>();
    private PresetFile file;
    private Performance performance;
    private List<Integer> origins;
    private Object held = NOTHING;
    private int heldGroup;
    private int heldParameter;
    private int version;

    public Draft(PresetFile file) {
        this.file = file;
        origins = Standing.of(file).origins();
        stand(Performance.of(file.preset(), file.looks()));
    }

    private void stand(Performance next) {
        performance = next;
        performance.dials().watch(new Hand());
        version++;
    }

    /** As it stands; another one after every change but those of dials. */
    public Performance performance() {
        return performance;
    }

    /** Changes whenever the performance does. */
    public int version() {
        return version;
    }

    public PresetFile file() {
        return file;
    }

    /** Notes the start of a gesture on a dial. */
    private final class Hand implements Dials.Witness {
        @Override
        public void touches(int group, int parameter) {
            if (held != this || heldGroup != group || heldParameter != parameter) {
                history.remember(words(group, parameter), now());
                held = this;
                heldGroup = group;
                heldParameter = parameter;
            }
        }

        @Override
        public void letsGo() {
            release();
        }
    }

    private String words(int group, int parameter) {
        if (group == Dials.ALL) {
            return "all dials back";
        }
        Groups groups = performance.groups();
        if (group == groups.mix()) {
            return "opacity of " + title(parameter);
        }
        Parameter dial = performance.dials().group(group).parameters().get(parameter);
        String shared = group == groups.swarm() ? "the swarm" : "the finish";
        return dial.look().label() + " of " + (group < groups.layers() ? title(group) : shared);
    }

    private String title(int layer) {
        return performance.preset().layers().get(layer).title();
    }

    /** Ends the gesture: the next change is another step. */
    public void release() {
        if (!held.equals(NOTHING)) {
            held = NOTHING;
            history.dropIfSame(now());
        }
    }

    private Standing now() {
        return new Standing(performance.asSet(), performance.looks(), origins);
    }

    /** Makes a change that is no dial's; of what is held already it is no other step. */
    private void change(String words, Object what, Standing next) {
        Standing before = now();
        if (!what.equals(held)) {
            release();
            history.remember(words, before);
            held = what;
        }
        if (!before.equals(next)) {
            take(next);
        }
    }

    private void changeAtOnce(String words, Standing next) {
        release();
        change(words, words, next);
        release();
    }

    private void take(Standing next) {
        boolean same = next.looks().equals(performance.looks()) && next.origins().equals(origins);
        origins = next.origins();
        if (same) {
            performance.dials().take(Performance.values(next.preset(), next.looks()));
            Groups groups = performance.groups();
            Dials dials = performance.dials();
            stand(new Performance(next.preset(), next.looks(), groups, dials));
        } else {
            stand(Performance.of(next.preset(), next.asLoaded(file.preset()), next.looks()));
        }
    }

    /** Takes the last step back; false if there is none. */
    public boolean undo() {
        release();
        return moved(history.back(now()));
    }

    /** Makes the last step that was taken back again; false if there is none. */
    public boolean redo() {
        release();
        return moved(history.forth(now()));
    }

    private boolean moved(Standing state) {
        if (state != null) {
            take(state);
        }
        return state != null;
    }

    /** Takes back a step that turned out to be impossible, as if it had never been made. */
    public void refuse() {
        undo();
        history.forgetUndone();
    }

    public boolean canUndo() {
        return history.canGoBack();
    }

    public boolean canRedo() {
        return history.canGoForth();
    }

    /** The steps that were made, the oldest first. */
    public List<String> done() {
        return history.done();
    }

    /** The steps that were taken back, the next to be made again first. */
    public List<String> undone() {
        return history.undone();
    }

    /** Takes values, opacities and routes from another preset of the same layers: one step. */
    public void take(String words, Preset other) {
        changeAtOnce(words, now().with(other));
    }

    /** Changes one layer's blend, strip or routes. */
    public void layer(int place, String words, UnaryOperator<Layer> edit) {
        Standing now = now();
        List<Layer> layers = new ArrayList<>(now.preset().layers());
        layers.set(place, edit.apply(layers.get(place)));
        change(words, List.of(words, place), now.with(now.preset().with(layers)));
    }

    /** Changes the routes of swarm and finish. */
    public void routes(String words, List<Route> routes) {
        Standing now = now();
        change(words, words, now.with(now.preset().routed(routes)));
    }

    /** Puts a look at a place from the bottom, with the routes that it asks to start with. */
    public void add(int place, Look look) {
        Layer layer = new Layer(look.name(), Blend.ADD, 1, Map.of(), Route.starting(look));
        changeAtOnce("add " + look.name(), now().inserted(place, layer, look));
    }

    public void remove(int place) {
        changeAtOnce("remove " + title(place), now().without(place));
    }

    /** Moves a layer so that it is the one at that place from the bottom. */
    public void move(int from, int to) {
        changeAtOnce("move " + title(from), now().moved(from, to));
    }

    /** Whether it differs from what the file holds. */
    public boolean isChanged() {
        Standing layers = new Standing(performance.preset(), performance.looks(), origins);
        return performance.dials().isTurned() || !layers.isLaidAs(file.preset());
    }

    /** Back to what the file holds, in one step. */
    public void revert() {
        changeAtOnce("revert", Standing.of(file));
    }

    /** Takes a look that has been edited in place of the one of its name, in every step. */
    public void renew(Look look) {
        release();
        file = file.renewed(look);
        history.update(state -> state.renewed(look));
        take(now().renewed(look));
    }

    /** Turns what a hand has turned in another draft of the same file, where the file let it be. */
    public void carry(Draft before) {
        Groups from = before.performance.groups();
        Groups to = performance.groups();
        for (int i = 0; i < Math.min(from.layers(), to.layers()); i++) {
            String look = performance.preset().layers().get(i).look();
            if (look.equals(before.performance.preset().layers().get(i).look())) {
                performance.dials().carry(i, before.performance.dials(), i);
            }
        }
        performance.dials().carry(to.swarm(), before.performance.dials(), from.swarm());
        performance.dials().carry(to.finish(), before.performance.dials(), from.finish());
        release();
    }

    /** Saves it into its file. */
    public void save() {
        release();
        List<Integer> saved = origins;
        file = file.save(performance.asSet(), saved, performance.looks());
        history.update(state -> state.since(saved));
        origins = Standing.of(file).origins();
        performance.dials().keep();
    }
}
