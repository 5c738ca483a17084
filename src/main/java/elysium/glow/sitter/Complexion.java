package elysium.glow.sitter;

/** The colours one person wears: skin, lips, hair, eyes, cloth; linear light. */
final class Complexion {
    private static final float[][] TONES = {
        {0.68f, 0.46f, 0.37f},
        {0.60f, 0.375f, 0.28f},
        {0.50f, 0.295f, 0.20f},
        {0.42f, 0.245f, 0.155f},
        {0.26f, 0.145f, 0.088f},
        {0.15f, 0.082f, 0.052f},
    };
    private static final float[][] HAIR = {
        {0.018f, 0.014f, 0.012f},
        {0.05f, 0.028f, 0.016f},
        {0.11f, 0.058f, 0.028f},
        {0.30f, 0.19f, 0.09f},
        {0.22f, 0.075f, 0.028f},
        {0.34f, 0.33f, 0.32f},
    };
    private static final float[][] IRIS = {
        {0.055f, 0.028f, 0.014f},
        {0.12f, 0.065f, 0.03f},
        {0.13f, 0.15f, 0.07f},
        {0.11f, 0.19f, 0.26f},
        {0.17f, 0.19f, 0.20f},
    };
    final float[] skin = new float[3];
    final float[] lips = new float[3];
    final float[] hair = new float[3];
    final float[] brow = new float[3];
    final float[] iris = new float[3];
    final float[] cloth = new float[3];
    final float[] tooth = {0.54f, 0.50f, 0.415f};
    final float melanin;
    final float freckles;
    final float stubble;
    final float beard;
    final float moustache;
    final float lipShine;
    final float skinShine;
    final float brows;
    final int hairStyle;
    final boolean glasses;

    /** How likely something is held before the mouth. */
    final float covered;

    final boolean thickGlasses;
    final long seed;

    Complexion(Identity who, int index, Variety variety) {
        seed = who.seed;
        boolean wide = variety == Variety.WIDE;
        Dice d = new Dice(seed ^ 0x5EEDL);
        int show = Math.floorMod(d.pick(6) + index * 2, 6);
        melanin = wide ? d.range(0, 5) : Math.min(4.6f, show * 0.92f + d.range(0, 0.4f));
        int tone = Math.min(4, (int) melanin);
        float warm = d.about(0, wide ? 0.12f : 0.03f);
        for (int i = 0; i < 3; i++) {
            float base = Exact.mix(TONES[tone][i], TONES[tone + 1][i], melanin - tone);
            skin[i] = base * (1 + warm * (1 - i));
        }
        float red = d.range(0.15f, wide ? 0.9f : 0.55f);
        boolean painted = d.chance(0.1f + 0.3f * who.soft);
        lips[0] = skin[0] * (painted ? 0.8f : Exact.mix(0.92f, 0.84f, red)) + 0.02f;
        lips[1] = skin[1] * (painted ? d.range(0.1f, 0.4f) : Exact.mix(0.74f, 0.52f, red));
        lips[2] = skin[2] * (painted ? d.range(0.15f, 0.7f) : Exact.mix(0.82f, 0.66f, red));
        int dark = melanin > 2.6f ? 2 : 6;
        System.arraycopy(HAIR[d.pick(dark)], 0, hair, 0, 3);
        for (int i = 0; i < 3; i++) {
            brow[i] = Math.min(hair[i] * 0.55f, 0.45f * skin[i]);
        }
        System.arraycopy(IRIS[d.pick(melanin > 2.6f ? 2 : 5)], 0, iris, 0, 3);
        float grey = d.range(0.012f, wide ? 0.5f : 0.05f);
        for (int i = 0; i < 3; i++) {
            cloth[i] = grey * (wide ? d.range(0.3f, 1.7f) : d.range(0.8f, 1.25f));
            tooth[i] *= d.range(0.92f, 1.06f) * (wide ? d.range(0.8f, 1.1f) : 1);
        }
        tooth[2] *= d.range(0.85f, 1.05f);
        freckles = d.chance(0.25f) ? d.range(0.1f, 0.5f) : d.range(0, 0.1f);
        boolean bearded = d.chance(0.5f * (1 - who.soft) * (1 - who.soft) + 0.02f);
        stubble = d.chance(0.5f * (1 - who.soft)) ? d.range(0.2f, 0.7f) : 0;
        beard = bearded ? d.range(0.5f, 1) : 0;
        moustache = bearded || d.chance(0.12f * (1 - who.soft)) ? d.range(0.5f, 1) : 0;
        lipShine = d.range(0.10f, wide ? 0.5f : 0.26f);
        skinShine = d.range(0.03f, wide ? 0.16f : 0.085f);
        brows = d.range(0.55f, 1) * (1 - 0.2f * who.soft);
        hairStyle = Hair.style(d.next(), who.soft);
        covered = wide ? 0.14f : 0;
        glasses = d.chance(wide ? 0.25f : 0.18f);
        thickGlasses = d.chance(0.5f);
    }
}
