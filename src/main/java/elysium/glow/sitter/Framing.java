package elysium.glow.sitter;

/** Where the camera is, what it sees, and where each person stands before it. */
final class Framing {
    private static final float SPACING = 196;
    final float focal;
    final float middleX;
    final float middleY;
    final float[] standX;
    final float[] standY;
    final float[] standZ;

    Framing(Casting casting, int width, int height) {
        int people = casting.people();
        standX = new float[people];
        standY = new float[people];
        standZ = new float[people];
        middleX = (width - 1) / 2f;
        middleY = (height - 1) / 2f;
        Dice d = new Dice(casting.seed() ^ 0xCA3E7AL);
        boolean wide = casting.variety() == Variety.WIDE;
        float zoom = wide ? d.range(1.0f, 3.2f) : 2.05f;
        focal = zoom * height;
        float tall = wide ? d.range(250, 250 + 800 * d.next() * d.next() + 60) : 325;
        float across = people * SPACING + (people == 1 ? 60 : 10);
        float seenHeight = Math.max(tall, across * height / width);
        float distance = Math.max(430, zoom * seenHeight);
        float play = wide ? 0.5f * (distance / zoom - 250) : 0;
        float sidePlay = 0.5f * (distance / zoom * width / height - across);
        float shiftX = wide ? Math.max(0, sidePlay) * d.about(0, 0.9f) : 0;
        float shiftY = wide ? Math.max(0, play) * d.about(0, 0.9f) : 0;
        for (int i = 0; i < people; i++) {
            float off = i - (people - 1) / 2f;
            standX[i] = off * SPACING + shiftX + (people > 1 ? d.about(0, 6) : 0);
            float height0 = people == 1 ? 26 : 0.03f * seenHeight + d.about(0, 26);
            standY[i] = height0 + shiftY;
            standZ[i] = -distance + (people > 1 ? (i % 2 == 0 ? 0 : -70) + d.about(0, 20) : 0);
        }
    }
}
