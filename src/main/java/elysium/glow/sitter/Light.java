package elysium.glow.sitter;

/**
 * The light of one picture: a key, two rims from behind, sky and ground; linear, in camera space.
 */
final class Light {
    final float[] key = new float[3];
    final float[] keyColour = new float[3];
    final float[] rimLeft = {-0.80f, 0.22f, -0.56f};
    final float[] rimRight = {0.84f, 0.18f, -0.52f};
    final float[] rimLeftColour = new float[3];
    final float[] rimRightColour = new float[3];
    final float[] sky = new float[3];
    final float[] ground = new float[3];

    Light(long seed, Variety variety) {
        Dice d = new Dice(seed);
        if (variety == Variety.SHOW) {
            gallery(d);
        } else {
            anywhere(d);
        }
    }

    private void gallery(Dice d) {
        float side = d.chance(0.75f) ? -1 : 1;
        aim(side * d.range(34, 48), d.range(26, 38));
        set(keyColour, 1.95f, 1.56f, 1.18f);
        set(rimLeftColour, 0.10f, 0.42f, 0.52f);
        set(rimRightColour, 0.14f, 0.36f, 0.62f);
        if (side > 0) {
            set(rimLeftColour, 0.14f, 0.40f, 0.66f);
        }
        set(sky, 0.13f, 0.155f, 0.215f);
        set(ground, 0.12f, 0.075f, 0.05f);
    }

    private void anywhere(Dice d) {
        aim(d.about(0, 65), d.about(22, 38));
        float warm = d.about(0, 0.45f);
        float strength = d.range(0.5f, 2.6f);
        set(keyColour, strength * (1 + 0.5f * warm), strength, strength * (1 - 0.55f * warm));
        float ambient = d.range(0.08f, 0.9f);
        float cool = d.about(0, 0.35f);
        set(sky, ambient * (1 - 0.4f * cool), ambient, ambient * (1 + 0.4f * cool));
        float low = ambient * d.range(0.3f, 0.9f);
        set(ground, low * 1.1f, low, low * 0.85f);
        for (int i = 0; i < 3; i++) {
            rimLeftColour[i] = d.chance(0.5f) ? d.range(0, 0.7f) : 0;
            rimRightColour[i] = d.chance(0.5f) ? d.range(0, 0.7f) : 0;
        }
        float exposure = d.chance(0.15f) ? d.range(0.12f, 0.4f) : d.range(0.7f, 1.3f);
        for (float[] c : new float[][] {keyColour, sky, ground, rimLeftColour, rimRightColour}) {
            for (int i = 0; i < 3; i++) {
                c[i] *= exposure;
            }
        }
    }

    private void aim(float azimuthDegrees, float elevationDegrees) {
        double a = azimuthDegrees * Math.PI / 180;
        double e = elevationDegrees * Math.PI / 180;
        key[0] = Exact.sin(a) * Exact.cos(e);
        key[1] = Exact.sin(e);
        key[2] = Exact.cos(a) * Exact.cos(e);
    }

    private static void set(float[] colour, float r, float g, float b) {
        colour[0] = r;
        colour[1] = g;
        colour[2] = b;
    }
}
