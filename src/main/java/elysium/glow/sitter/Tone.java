package elysium.glow.sitter;

/** Linear light to display values 0..255, along a filmic curve. */
final class Tone {
    private static final int SIZE = 2048;
    private static final float TOP = 8;
    private static final float SCALE = (SIZE - 2) / Exact.sqrt(TOP);
    private static final float[] TABLE = table();

    private Tone() {}

    private static float[] table() {
        float[] values = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            float root = i / SCALE;
            float x = root * root * 0.72f;
            float film = x * (2.51f * x + 0.03f) / (x * (2.43f * x + 0.59f) + 0.14f);
            values[i] = 254 * encoded(Exact.clamp(film));
        }
        return values;
    }

    private static float encoded(float linear) {
        return linear < 0.0031308f ? 12.92f * linear : 1.055f * Exact.pow(linear, 1 / 2.4) - 0.055f;
    }

    static float display(float linear) {
        if (!(linear > 0)) {
            return 0;
        }
        float place = (float) Math.sqrt(Math.min(linear, TOP)) * SCALE;
        int i = (int) place;
        return TABLE[i] + (TABLE[i + 1] - TABLE[i]) * (place - i);
    }
}
