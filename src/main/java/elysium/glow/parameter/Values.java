package elysium.glow.parameter;

import java.util.ArrayList;
import java.util.List;

/** The values of a list of parameters at one moment, flat, so that a frame allocates nothing. */
public final class Values {
    private final List<Parameter> parameters;
    private final int[] offsets;
    private final float[] floats;

    /** Every parameter at its first value. */
    public Values(List<Parameter> parameters) {
        this.parameters = List.copyOf(parameters);
        offsets = new int[parameters.size()];
        int size = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = size;
            size += parameters.get(i).kind().components();
        }
        floats = new float[size];
        reset();
    }

    /** Every parameter back to its first value. */
    public void reset() {
        for (int i = 0; i < offsets.length; i++) {
            set(i, parameters.get(i).range().initial());
        }
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    /** The place of the parameter of that name, or -1. */
    public int indexOf(String name) {
        for (int i = 0; i < offsets.length; i++) {
            if (parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    public float get(int index, int component) {
        return floats[offsets[index] + component];
    }

    public float get(int index) {
        return floats[offsets[index]];
    }

    /** Of a list that the constants of an enum declare, such as the dials of the finish. */
    public float get(Enum<?> place) {
        return get(place.ordinal());
    }

    public void set(int index, int component, float value) {
        floats[offsets[index] + component] = value;
    }

    public void set(int index, float value) {
        floats[offsets[index]] = value;
    }

    public void copyFrom(Values other) {
        System.arraycopy(other.floats, 0, floats, 0, floats.length);
    }

    /** Others of the same parameters, with the same values. */
    public Values copy() {
        Values copy = new Values(parameters);
        copy.copyFrom(this);
        return copy;
    }

    /** All components of one value. */
    public List<Float> components(int index) {
        List<Float> components = new ArrayList<>();
        for (int c = 0; c < parameters.get(index).kind().components(); c++) {
            components.add(get(index, c));
        }
        return List.copyOf(components);
    }

    /** All components of one value. */
    public void set(int index, List<Float> components) {
        for (int c = 0; c < components.size(); c++) {
            set(index, c, components.get(c));
        }
    }
}
