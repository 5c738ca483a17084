package elysium.glow.panel;

/** The last seconds of one signal, oldest first from its start. */
final class Trace {
    static final int SAMPLES = 96;
    private final float[] values = new float[SAMPLES];
    private int next;

    void add(float value) {
        values[next] = value;
        next = (next + 1) % SAMPLES;
    }

    /** 0 is the oldest. */
    float get(int index) {
        return values[(next + index) % SAMPLES];
    }

    float newest() {
        return get(SAMPLES - 1);
    }

    void clear() {
        java.util.Arrays.fill(values, 0);
    }
}
