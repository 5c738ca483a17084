package elysium.glow.sitter;

/** The bones and features of one person, in millimetres about the middle of the eyes. */
final class Identity {
    final long seed;

    /** 0 for heavy bones and thin lips, 1 for fine bones, full lips and large eyes. */
    final float soft;

    final float broad;
    final float tall;
    final float jawWide;
    final float chinOut;
    final float chinDown;
    final float cheekbone;
    final float brow;
    final float full;
    final float noseLong;
    final float noseWide;
    final float noseOut;
    final float bridge;
    final float eyeApart;
    final float eyeHalf;
    final float eyeOpen;
    final float eyeTilt;
    final float mouthY;
    final float mouthHalf;
    final float upperLip;
    final float lowerLip;
    final float lipFull;
    final float cupid;
    final float rest;
    final float lopsided;
    final float toothGap;
    final float toothUneven;
    final float neckWide;
    final float lively;

    Identity(long seed, int index, Variety variety) {
        this.seed = seed;
        Dice d = new Dice(seed);
        float s = variety == Variety.SHOW ? 1.0f : 1.5f;
        soft = Exact.rise(d.next(), 0.25f, 0.75f);
        broad = d.about(1, 0.06f * s);
        tall = d.about(1, 0.05f * s);
        jawWide = d.about(52 - 8 * soft, 4 * s);
        chinOut = d.about(0, 4 * s);
        chinDown = d.about(2 - 5 * soft, 4 * s);
        cheekbone = d.about(0, 3 * s);
        brow = d.about(1.5f - 4 * soft, 2 * s);
        full = d.about(0, 4 * s);
        noseLong = d.about(1 - 4 * soft, 4 * s);
        noseWide = d.about(1.04f - 0.14f * soft, 0.16f * s);
        noseOut = d.about(1 - 4 * soft, 3.5f * s);
        bridge = d.about(0, 3 * s);
        eyeApart = d.about(31.5f, 1.6f * s);
        eyeHalf = d.about(15.2f, 0.9f * s);
        eyeOpen = d.about(5.9f + 1.1f * soft, 0.9f * s);
        eyeTilt = d.about(0.8f, 1.4f * s);
        mouthY = -70 - noseLong * 0.5f + d.about(0, 2 * s);
        mouthHalf = d.about(25.5f, 2.6f * s);
        upperLip = d.about(6.8f + 1.6f * soft, 2 * s);
        lowerLip = d.about(8.9f + 1.8f * soft, 2.2f * s);
        lipFull = d.about(0.9f + 0.3f * soft, 0.35f * s);
        cupid = d.about(1, 0.5f * s);
        rest = d.about(0.2f, 0.9f * s);
        float uneven = d.about(0, variety == Variety.SHOW ? 0.1f : 0.35f);
        lopsided = index == 1 ? (d.chance(0.5f) ? 0.62f : -0.62f) : uneven;
        boolean gap = index == 2 || (variety == Variety.WIDE && d.chance(0.18f));
        toothGap = gap ? d.range(1.7f, 2.6f) : 0.12f;
        toothUneven = d.range(0.1f, variety == Variety.SHOW ? 0.5f : 1.2f);
        neckWide = d.about(1.03f - 0.16f * soft, 0.08f * s);
        lively = d.range(0.85f, 1.1f);
    }
}
