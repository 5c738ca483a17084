package elysium.glow.sitter;

import java.util.Arrays;

/** Something held before the mouth: a microphone or a cup. */
final class Cover {
    private static final int AROUND = 24;
    private static final float[][] MICROPHONE = {
        {0, 0}, {3, 13}, {11, 21}, {22, 24}, {34, 22}, {43, 17}, {47, 14}, {150, 11}, {151, 0}
    };
    private static final float[][] CUP = {
        {0, 0}, {0, 33}, {1, 37}, {3, 37}, {40, 35}, {80, 31}, {92, 29}, {93, 0}, {93, 0}
    };
    final Surface turned = Surface.sheet(MICROPHONE.length, AROUND, true).tagged(Tag.COVER);

    /** It follows the head only in part: a hand holds it. */
    final float[] share = new float[turned.count];

    Cover(Identity who, Dice d) {
        boolean cup = d.chance(0.4f);
        float[][] profile = cup ? CUP : MICROPHONE;
        float tilt = d.range(-0.9f, 0.9f);
        float lean = cup ? d.range(0.2f, 0.9f) : d.range(-0.3f, 1.1f);
        float[] axis = unit(tilt, -1, lean);
        float[] side = unit(1, tilt, 0);
        float[] front = {
            axis[1] * side[2] - axis[2] * side[1],
            axis[2] * side[0] - axis[0] * side[2],
            axis[0] * side[1] - axis[1] * side[0]
        };
        float x = d.about(0, 22);
        float y = who.mouthY + d.range(-16, cup ? 6 : 22);
        float z = d.range(cup ? 118 : 108, 150);
        float[] paint = {d.range(0.01f, 0.6f), d.range(0.01f, 0.6f), d.range(0.01f, 0.6f)};
        float[] metal = {0.06f, 0.06f, 0.065f};
        for (int v = 0; v < turned.count; v++) {
            int row = Math.floorDiv(v, AROUND);
            double turn = 2 * Math.PI * (v % AROUND) / AROUND;
            float a = profile[row][1] * Exact.cos(turn);
            float b = profile[row][1] * Exact.sin(turn);
            float t = profile[row][0];
            turned.put(
                    v,
                    x + axis[0] * t + side[0] * a + front[0] * b,
                    y + axis[1] * t + side[1] * a + front[1] * b,
                    z + axis[2] * t + side[2] * a + front[2] * b);
            turned.paint(v, cup ? paint : metal);
            turned.gloss[v] = 0.3f;
        }
        turned.flesh = 0;
        turned.twoSided = true;
        Arrays.fill(share, d.range(0.3f, 1));
    }

    private static float[] unit(float x, float y, float z) {
        float length = Exact.sqrt(x * x + y * y + z * z);
        return new float[] {x / length, y / length, z / length};
    }
}
