package elysium.glow.parameter;

import java.util.List;

/**
 * What the hand set, group by group: modulation reads it and never writes it.
 *
 * <p>A {@link Witness} hears of every change before it is made, so that there is a way back: all
 * changes of one parameter until {@link #release} are one gesture.
 */
public final class Dials {
    /** In place of a place: all of them. */
    public static final int ALL = -1;

    private final List<Values> groups;
    private final List<Values> asLoaded;
    private Witness witness = Witness.NOBODY;
    private int version;

    /** Hears of what the hand does. */
    public interface Witness {
        Witness NOBODY =
                new Witness() {
                    @Override
                    public void touches(int group, int parameter) {}

                    @Override
                    public void letsGo() {}
                };

        /** A parameter is about to change; {@link #ALL} twice for all of them. */
        void touches(int group, int parameter);

        void letsGo();
    }

    /** Starts from the values given, which become the dials' own. */
    public Dials(List<Values> groups) {
        this(groups, groups);
    }

    /** Starts from values that somebody has turned since they were loaded. */
    public Dials(List<Values> groups, List<Values> asLoaded) {
        this.groups = List.copyOf(groups);
        this.asLoaded = asLoaded.stream().map(Values::copy).toList();
    }

    public void watch(Witness newWitness) {
        witness = newWitness;
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
        float fitting = values.parameters().get(parameter).fit(component, value);
        if (values.get(parameter, component) == fitting) {
            return;
        }
        if (!isEvent(group, parameter)) {
            witness.touches(group, parameter);
        }
        values.set(parameter, component, fitting);
        version++;
    }

    public void set(int group, int parameter, float value) {
        set(group, parameter, 0, value);
    }

    /** Ends the gesture: the next change is another step. */
    public void release() {
        witness.letsGo();
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

    /** One parameter back to what it was when the preset was loaded. */
    public void revert(int group, int parameter) {
        if (isTurned(group, parameter)) {
            release();
            witness.touches(group, parameter);
            write(group, parameter, asLoaded.get(group).components(parameter));
            release();
        }
    }

    /** Every parameter back to what it was when the preset was loaded, in one step. */
    public void revert() {
        if (!isTurned()) {
            return;
        }
        release();
        witness.touches(ALL, ALL);
        for (int group = 0; group < groups.size(); group++) {
            for (int i = 0; i < groups.get(group).parameters().size(); i++) {
                if (!isEvent(group, i)) {
                    write(group, i, asLoaded.get(group).components(i));
                }
            }
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
        Values loaded = asLoaded.get(group);
        int components = values.parameters().get(parameter).kind().components();
        for (int c = 0; c < components; c++) {
            if (values.get(parameter, c) != loaded.get(parameter, c)) {
                return !isEvent(group, parameter);
            }
        }
        return false;
    }

    /** What was loaded or saved last. */
    public float loaded(int group, int parameter, int component) {
        return asLoaded.get(group).get(parameter, component);
    }

    /** What stands now counts as loaded from now on. */
    public void keep() {
        for (int i = 0; i < groups.size(); i++) {
            asLoaded.get(i).copyFrom(groups.get(i));
        }
    }

    /** Takes over other values of the same parameters, without a step; events stay as they are. */
    public void take(List<Values> others) {
        for (int group = 0; group < groups.size(); group++) {
            for (int i = 0; i < groups.get(group).parameters().size(); i++) {
                if (!isEvent(group, i)) {
                    write(group, i, others.get(group).components(i));
                }
            }
        }
    }

    /**
     * Turns a group as another was turned since it was loaded, by name and kind of the parameters;
     * what was loaded with another value is left at its new one.
     */
    public void carry(int group, Dials others, int from) {
        List<Parameter> here = groups.get(group).parameters();
        List<Parameter> there = others.group(from).parameters();
        for (int i = 0; i < there.size(); i++) {
            int place = groups.get(group).indexOf(there.get(i).name());
            boolean known = place >= 0 && here.get(place).kind() == there.get(i).kind();
            if (known && others.isTurned(from, i)) {
                carry(group, place, others, from, i);
            }
        }
    }

    private void carry(int group, int place, Dials others, int from, int i) {
        List<Float> then = others.asLoaded.get(from).components(i);
        if (asLoaded.get(group).components(place).equals(then)) {
            List<Float> turned = others.group(from).components(i);
            for (int c = 0; c < turned.size(); c++) {
                set(group, place, c, turned.get(c));
            }
        }
    }

    /** Changes with every change. */
    public int version() {
        return version;
    }

    private boolean isEvent(int group, int parameter) {
        return groups.get(group).parameters().get(parameter).kind() == Kind.EVENT;
    }

    private void write(int group, int parameter, List<Float> components) {
        groups.get(group).set(parameter, components);
        version++;
    }
}
