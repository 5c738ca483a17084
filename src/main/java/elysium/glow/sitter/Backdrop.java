package elysium.glow.sitter;

/** What lies behind the visitors, drawn once: a wall in a dark gallery, or anything at all. */
final class Backdrop {
    final int[] colour;
    private final int width;
    private final int height;
    private final Dice dice;

    Backdrop(Casting casting, int width, int height) {
        this.width = width;
        this.height = height;
        colour = new int[width * height];
        dice = new Dice(casting.seed() ^ 0xBAC4D209L);
        if (casting.variety() == Variety.SHOW) {
            gallery();
        } else {
            anywhere();
        }
    }

    private void gallery() {
        float side = dice.chance(0.5f) ? 0.24f : 0.76f;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float u = (x + 0.5f) / width;
                float v = (y + 0.5f) / height;
                float wide = width / (float) height;
                float pool =
                        Exact.bell((u - side) * wide / 0.62f) * Exact.bell((v - 0.30f) / 0.55f);
                float far =
                        Exact.bell((u - 1 + side) * wide / 0.8f) * Exact.bell((v - 0.2f) / 0.6f);
                float plaster = 1 + 0.10f * Dice.cloud(u * wide * 9, v * 9, 3) * pool;
                float r = 0.006f + (0.060f * pool + 0.004f * far) * plaster;
                float g = 0.008f + (0.040f * pool + 0.012f * far) * plaster;
                float b = 0.012f + (0.028f * pool + 0.020f * far) * plaster;
                put(x, y, r, g, b);
            }
        }
    }

    private void anywhere() {
        float[] a = any();
        float[] b = any();
        float[] c = any();
        float size = dice.range(1.5f, 14);
        float hard = dice.range(0.05f, 0.5f);
        int kind = dice.pick(4);
        float tilt = dice.range(-1, 1);
        float grain = dice.range(0, 0.25f);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float u = x / (float) height;
                float v = y / (float) height;
                float n = Dice.cloud(u * size, v * size, 1.7f);
                float pattern =
                        switch (kind) {
                            case 0 -> n;
                            case 1 -> Exact.sin((u + tilt * v) * size * 4 + n);
                            case 2 -> blocks(u, v, size);
                            default -> 2 * v - 1 + 0.3f * n;
                        };
                float t = Exact.rise(pattern, -hard, hard);
                float w = Exact.clamp(0.5f + 0.5f * Dice.cloud(u * 2, v * 2, 9));
                float g = 1 + grain * Dice.cloud(u * 60, v * 60, 4);
                put(
                        x,
                        y,
                        g * Exact.mix(Exact.mix(a[0], b[0], t), c[0], w * 0.5f),
                        g * Exact.mix(Exact.mix(a[1], b[1], t), c[1], w * 0.5f),
                        g * Exact.mix(Exact.mix(a[2], b[2], t), c[2], w * 0.5f));
            }
        }
    }

    private static float blocks(float u, float v, float size) {
        long row = (long) Math.floor(v * size * 0.7f);
        long column = (long) Math.floor(u * size + 0.5f * (row & 1));
        return 2 * Dice.unit(row * 7919 + column) - 1;
    }

    private float[] any() {
        float grey = dice.range(0.005f, 0.8f);
        grey *= grey;
        return new float[] {
            grey * dice.range(0.5f, 1.5f),
            grey * dice.range(0.5f, 1.5f),
            grey * dice.range(0.5f, 1.5f)
        };
    }

    private void put(int x, int y, float r, float g, float b) {
        int red = (int) Tone.display(r);
        int green = (int) Tone.display(g);
        int blue = (int) Tone.display(b);
        colour[y * width + x] = red << 16 | green << 8 | blue;
    }
}
