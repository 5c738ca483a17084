package elysium.glow.parameter;

import java.util.ArrayDeque;
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
    private record Step(int group, int parameter, List<Float> before, List<Float> after) {
        boolean turns(int otherGroup, int otherParameter) {
            return group == otherGroup && parameter == otherParameter;
        }
    }

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
            remember(group, parameter, before, values.components(parameter));
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
        write(step.group, step.parameter, back ? step.before : step.after);
        return true;
    }

    /** One parameter back to what it was when the preset was loaded: a step like any other. */
    public void revert(int group, int parameter) {
        release();
        List<Float> before = groups.get(group).components(parameter);
        List<Float> after = asLoaded.get(group).components(parameter);
        if (!before.equals(after)) {
            write(group, parameter, after);
            remember(group, parameter, before, after);
        }
        release();
    }

    /** Whether the hand has moved it away from what was loaded. */
    public boolean isTurned(int group, int parameter) {
        List<Float> loaded = asLoaded.get(group).components(parameter);
        return !groups.get(group).components(parameter).equals(loaded);
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

    private void write(int group, int parameter, List<Float> components) {
        groups.get(group).set(parameter, components);
        version++;
    }

    private void remember(int group, int parameter, List<Float> before, List<Float> after) {
        undone.clear();
        Step last = done.peekLast();
        if (held && last != null && last.turns(group, parameter)) {
            done.removeLast();
            done.addLast(new Step(group, parameter, last.before, after));
        } else {
            done.addLast(new Step(group, parameter, before, after));
        }
        held = true;
        if (done.size() > MOST_STEPS) {
            done.removeFirst();
        }
    }
}
