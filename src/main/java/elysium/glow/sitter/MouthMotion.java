package elysium.glow.sitter;

/** What the muscles about the mouth do to a point of the resting face. */
final class MouthMotion {
    private final Identity who;
    private float x;
    private float y;
    private float z;
    private float u;
    private float v;
    private boolean upper;
    private boolean lip;
    private float rise;

    MouthMotion(Identity who) {
        this.who = who;
    }

    void at(float px, float py, float pz) {
        x = px;
        y = py;
        z = pz;
        rise = y - who.mouthY - 1.6f * who.rest;
    }

    void lip(int row, int place, boolean above) {
        upper = above;
        float away = above ? HeadGrid.MOUTH_ROW - row : row - HeadGrid.MOUTH_ROW - 1f;
        v = away / HeadGrid.LIP;
        lip = v <= 1 && Math.abs(place) <= HeadGrid.MOUTH_HALF;
        u = lip ? place / (float) HeadGrid.MOUTH_HALF : x / who.mouthHalf;
    }

    void move(Muscle muscle, float[] d) {
        switch (muscle) {
            case SMILE_LEFT -> smile(-1, d);
            case SMILE_RIGHT -> smile(1, d);
            case JAW -> jaw(d);
            case PART -> part(d);
            case RAISE -> raise(d);
            case PUCKER -> pucker(d);
            case FROWN -> frown(d);
            case PRESS -> press(d);
            case STRETCH -> stretch(d);
            default -> {}
        }
    }

    private void smile(int side, float[] d) {
        float a = side * x;
        float off = a - who.mouthHalf;
        float w = Exact.bell(off / (off < 0 ? 18 : 17));
        w *= Exact.bell((rise - 1) / (rise > 0 ? 19 : 16));
        d[0] += side * 7.5f * w;
        d[1] += 9.6f * w;
        d[2] -= 6.5f * w;
        float middle = Exact.rise(a, -who.mouthHalf, who.mouthHalf * 0.6f);
        if (lip) {
            d[2] -= 1.3f * (1 - u * u) * middle;
            float thin = (upper ? -1.1f : 1.0f) * v * (1 - u * u);
            d[1] += thin * middle;
        }
        cheek(side, a, d);
    }

    private void cheek(int side, float a, float[] d) {
        float apple = Exact.bell((a - 37) / 15) * Exact.bell((y + 33) / 13);
        d[0] += side * 2.2f * apple;
        d[1] += 4.6f * apple;
        d[2] += 4.6f * apple;
        float fromX = 14.5f;
        float fromY = -41 - who.noseLong;
        float toX = who.mouthHalf + 14;
        float toY = who.mouthY - 3;
        float lx = toX - fromX;
        float ly = toY - fromY;
        float length = Exact.sqrt(lx * lx + ly * ly);
        float t = ((a - fromX) * lx + (y - fromY) * ly) / (length * length);
        float q = ((a - fromX) * -ly + (y - fromY) * lx) / length;
        float bow = q + 3.5f * t * (1 - t) * -1;
        float along = Exact.rise(t, -0.12f, 0.3f) * (1 - Exact.rise(t, 0.55f, 1.05f));
        d[2] += along * (2.4f * Exact.bell((bow - 6) / 5.5f) - 1.45f * Exact.bell(bow / 3.3f));
    }

    private void jaw(float[] d) {
        float w;
        float a = Math.min(1, Math.abs(u));
        float corner = 0.45f;
        if (upper) {
            w = corner * Exact.pow(a, 3.2) * Exact.bell(Math.max(0, rise) / 15);
        } else {
            float line = 1 - (1 - corner) * Exact.pow(a, 4);
            w = Exact.mix(line, 1, Exact.rise(-rise, 2, 30));
        }
        w *= Exact.rise(z, -25, 30);
        float swing = 0.27f * w;
        d[1] -= (z - 5) * swing;
        d[2] += (y + 20) * swing;
        float pull = Exact.bell((Math.abs(x) - who.mouthHalf) / 16) * Exact.bell(rise / 20);
        d[0] -= x * 0.13f * pull;
        float hollow = Exact.bell((Math.abs(x) - 42) / 13) * Exact.bell((y + 62) / 22);
        d[2] -= 2.5f * hollow;
    }

    private void part(float[] d) {
        float a = Math.min(1, Math.abs(u));
        float along = 1 - Exact.pow(a, 3.4);
        float soft = lip ? 1 - 0.28f * v : 0.72f * Exact.bell((Math.abs(rise) - 9) / 9);
        d[1] += along * soft * (upper ? 2.0f : -5.2f);
        d[2] -= along * soft * 0.8f;
    }

    private void raise(float[] d) {
        if (upper) {
            float edge = Exact.pow(Math.min(1, Math.abs(u)), 2.2);
            float along = 1 - edge * (1 - 0.5f * Exact.rise(rise, 0.5f, 14));
            float far = Exact.bell(Math.max(0, Math.abs(x) - who.mouthHalf) / 8);
            float w = along * far * (lip ? 1 - 0.15f * v : 0.85f * Exact.bell((rise - 8) / 13));
            d[1] += 4.4f * w;
            d[2] += 0.4f * w;
        }
    }

    private void pucker(float[] d) {
        float near = Exact.bell(rise / 20) * Exact.bell(Math.max(0, Math.abs(x) - 22) / 20);
        d[0] -= x * 0.38f * near;
        d[2] += 7.5f * Exact.bell(x / 18) * Exact.bell(rise / 14);
        if (lip) {
            float sign = upper ? 1 : -1;
            d[1] += sign * (1.4f * v + 0.25f) * (1 - u * u);
            d[2] += 1.6f * (1 - v) * (1 - u * u);
        }
    }

    private void frown(float[] d) {
        float w = Exact.bell((Math.abs(x) - who.mouthHalf) / 14) * Exact.bell((rise + 2) / 15);
        d[1] -= 6.6f * w;
        d[0] += Math.signum(x) * 1.4f * w;
        d[2] -= 1.2f * w;
        float chin = Exact.bell(x / 18) * Exact.bell((rise + 22) / 12);
        d[1] += 2.2f * chin;
        d[2] += 2.2f * chin;
        float middle = Exact.bell(x / 12) * Exact.bell(rise / 12);
        d[1] += 1.5f * middle;
    }

    private void press(float[] d) {
        if (lip) {
            float sign = upper ? -1 : 1;
            d[1] += sign * 2.6f * v * (1 - u * u);
            d[2] -= 1.6f * (1 - u * u) * (1 - 0.5f * v);
        }
    }

    private void stretch(float[] d) {
        float off = Math.abs(x) - who.mouthHalf;
        float w = Exact.bell(off / (off < 0 ? 18 : 16)) * Exact.bell(rise / 18);
        d[0] += Math.signum(x) * 5.5f * w;
        d[2] -= 4.5f * w;
    }
}
