package elysium.glow.parameter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What the hand set, group by group, with a way back: modulation reads it and never writes it.
 *
 * <p>All changes of one parameter until {@link #release} are one gesture, and one step of undo.
 */
public final class Dials {
    private static final int MOST_STEPS = 256;

    /** One parameter's values before and after a gesture. */
    private record Turn(int group, int parameter, List<Float> before, List<Float> after) {
        boolean turns(int otherGroup, int otherParameter) {
            return group == otherGroup && parameter == otherParameter;
        }
    }

    /** What one undo takes back. */
    private record Step(List<Turn> turns) {}

    private final List<Values> groups;
    private final List<Values> asLoaded;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private boolean held;
    private int version;

    /** Starts from the values given, which become the dials' own. */
    public Dials(List<Values> groups) {
        this.groups = List.copyOf(groups);
        asLoaded = this.groups.stream().map(Values::copy).toList();
    }

    public int groups() {
        return groups.size();
    }

    /** The hand's values of a group: to be read. */
    public Values group(int group) {
        return groups.get(group);
    }

    /** Turns one component, to the nearest value that it can have. */
    public void set(int group, int parameter, int component, float value) {
        Values values = groups.get(group);
        List<Float> before = values.components(parameter);
        float fitting = values.parameters().get(parameter).fit(component, value);
        if (before.get(component) == fitting) {
            return;
        }
        values.set(parameter, component, fitting);
        version++;
        if (values.parameters().get(parameter).kind() != Kind.EVENT) {
            remember(new Turn(group, parameter, before, values.components(parameter)));
        }
    }

    public void set(int group, int parameter, float value) {
        set(group, parameter, 0, value);
    }

    /** Ends the gesture: the next change is another step. */
    public void release() {
        held = false;
    }

    /** Whether an event was raised since it was last asked; asking lowers it. */
    public boolean takeEvent(int group, int parameter) {
        Values values = groups.get(group);
        boolean raised = values.get(parameter) != 0;
        if (raised) {
            values.set(parameter, 0);
        }
        return raised;
    }

    /** Takes the last step back; false if there is none. */
    public boolean undo() {
        return move(done, undone, true);
    }

    /** Makes the last step that was taken back again; false if there is none. */
    public boolean redo() {
        return move(undone, done, false);
    }

    private boolean move(Deque<Step> from, Deque<Step> to, boolean back) {
        release();
        Step step = from.pollLast();
        if (step == null) {
            return false;
        }
        to.addLast(step);
        for (Turn turn : step.turns) {
            write(turn, back ? turn.before : turn.after);
        }
        return true;
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** One parameter back to what it was when the preset was loaded: a step like any other. */
    public void revert(int group, int parameter) {
        revert(List.of(toLoaded(group, parameter)));
    }

    /** Every parameter back to what it was when the preset was loaded, in one step. */
    public void revert() {
        List<Turn> turns = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int i = 0; i < groups.get(group).parameters().size(); i++) {
                turns.add(toLoaded(group, i));
            }
        }
        revert(turns);
    }

    /** An event that is raised stays so: to be taken, not to be put back. */
    private Turn toLoaded(int group, int parameter) {
        List<Float> before = groups.get(group).components(parameter);
        List<Float> after = asLoaded.get(group).components(parameter);
        return new Turn(group, parameter, before, after);
    }

    private void revert(List<Turn> turns) {
        List<Turn> real =
                turns.stream().filter(turn -> isTurned(turn.group, turn.parameter)).toList();
        if (!real.isEmpty()) {
            real.forEach(turn -> write(turn, turn.after));
            push(new Step(real));
        }
        release();
    }

    /** Whether the hand has moved anything away from what was loaded. */
    public boolean isTurned() {
        for (int group = 0; group < groups.size(); group++) {
            for (int i = 0; i < groups.get(group).parameters().size(); i++) {
                if (isTurned(group, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the hand has moved it away from what was loaded. */
    public boolean isTurned(int group, int parameter) {
        Values values = groups.get(group);
        List<Float> loaded = asLoaded.get(group).components(parameter);
        return values.parameters().get(parameter).kind() != Kind.EVENT
                && !values.components(parameter).equals(loaded);
    }

    /** What was loaded or saved last is now what stands. */
    public void keep() {
        for (int i = 0; i < groups.size(); i++) {
            asLoaded.get(i).copyFrom(groups.get(i));
        }
    }

    /** Changes with every change. */
    public int version() {
        return version;
    }

    private void write(Turn turn, List<Float> components) {
        groups.get(turn.group).set(turn.parameter, components);
        version++;
    }

    private void remember(Turn turn) {
        Step last = done.peekLast();
        boolean goesOn =
                held && last != null && last.turns.getFirst().turns(turn.group, turn.parameter);
        if (goesOn) {
            done.removeLast();
            List<Float> start = last.turns.getFirst().before;
            push(new Step(List.of(new Turn(turn.group, turn.parameter, start, turn.after))));
        } else {
            push(new Step(List.of(turn)));
        }
        held = true;
    }

    private void push(Step step) {
        undone.clear();
        done.addLast(step);
        if (done.size() > MOST_STEPS) {
            done.removeFirst();
        }
    }
}
