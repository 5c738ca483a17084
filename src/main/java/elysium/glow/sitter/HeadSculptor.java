package elysium.glow.sitter;

/** Gives every corner of the head's grid its place on one person's resting face. */
final class HeadSculptor {
    private static final float STEP = 1.6f;
    private static final float RADIAN = (float) (Math.PI / 180);
    private final Identity who;
    private final HeadField field;
    private final LipShape lips;
    private final EyeShape eyes;
    private final float[] origin = new float[3];
    private final float[] direction = new float[3];

    HeadSculptor(Identity who, HeadField field) {
        this.who = who;
        this.field = field;
        lips = new LipShape(who);
        eyes = new EyeShape(who);
    }

    void shape(Surface head) {
        for (int r = 0; r < HeadGrid.ROWS; r++) {
            for (int c = 0; c < HeadGrid.COLUMNS; c++) {
                place(head, r, HeadGrid.place(c));
            }
        }
    }

    private void place(Surface head, int row, int place) {
        float elevation = elevation(row) * RADIAN;
        float scale = scale(row);
        float pivot = 62 - 14 * Exact.rise(row, HeadGrid.EYE_ROW + 8, HeadGrid.MOUTH_ROW);
        boolean front = place <= HeadGrid.FRONT;
        float fan = (48 + 20 * (1 - scale)) * RADIAN;
        float psi;
        float x;
        if (front) {
            float share = place / (float) HeadGrid.FRONT;
            float turn = Exact.clamp((Math.abs(share) - 0.55f) / 0.45f);
            psi = fan * turn * Math.signum(share) * (0.35f + 0.65f * turn);
            x = frontX(row, place) * scale - Exact.sin(psi) / Exact.cos(psi) * pivot * scale;
        } else {
            int k = place - HeadGrid.FRONT;
            float half = Math.min(k, 40 - k) / 20f;
            float turn = fan + (RADIAN * 180 - fan) * half;
            psi = k <= 20 ? turn : -turn;
            float start = HeadGrid.FRONT * STEP - Exact.sin(fan) / Exact.cos(fan) * pivot;
            float edge = start * scale * (1 - Exact.rise(half, 0, 0.5f));
            x = k <= 20 ? edge : -edge;
        }
        origin[0] = x;
        origin[1] = front ? rowY(row, place) : sideY(row, place);
        origin[2] = elevation < 0 ? 8 : 0;
        direction[0] = Exact.sin(psi) * Exact.cos(elevation);
        direction[1] = Exact.sin(elevation);
        direction[2] = Exact.cos(psi) * Exact.cos(elevation);
        float t = field.hit(origin, direction, 150);
        head.put(
                HeadGrid.front(row, place),
                origin[0] + direction[0] * t,
                origin[1] + direction[1] * t,
                origin[2] + direction[2] * t + relief(row, place));
    }

    private static float elevation(int row) {
        if (row < HeadGrid.CROWN) {
            return 90f * (HeadGrid.CROWN - row) / HeadGrid.CROWN - 0.5f;
        }
        int below = row - (HeadGrid.ROWS - HeadGrid.BELOW);
        return below < 0 ? 0 : -82 * Exact.pow((below + 1f) / HeadGrid.BELOW, 1.7);
    }

    private static float scale(int row) {
        if (row < HeadGrid.CROWN) {
            return 0.04f + 0.96f * Exact.sqrt(Exact.clamp(row / (float) HeadGrid.CROWN));
        }
        int chin = row - (HeadGrid.MOUTH_ROW + 2 + HeadGrid.LIP);
        if (chin < 0) {
            return 1;
        }
        float t = Exact.clamp((chin + 1f) / HeadGrid.CHIN);
        int below = row - (HeadGrid.ROWS - HeadGrid.BELOW);
        return below < 0 ? 1 - 0.38f * t : 0.62f - 0.05f * (below + 1);
    }

    private float frontX(int row, int place) {
        float a = Math.abs(place);
        float base = a * STEP;
        float mouth = near(row, HeadGrid.MOUTH_ROW, HeadGrid.LIP);
        float mouthX = warp(a, HeadGrid.MOUTH_HALF, who.mouthHalf);
        float x = base + (mouthX - base) * mouth;
        float eye = near(row, HeadGrid.EYE_ROW, HeadGrid.LID);
        float inner = who.eyeApart - who.eyeHalf;
        float outer = who.eyeApart + who.eyeHalf;
        float eyeX = warp(a, HeadGrid.EYE_FROM, inner);
        if (a > HeadGrid.EYE_FROM) {
            float across = (a - HeadGrid.EYE_FROM) / (HeadGrid.EYE_TO - HeadGrid.EYE_FROM);
            float edge = HeadGrid.FRONT * STEP;
            float rest = (a - HeadGrid.EYE_TO) / (HeadGrid.FRONT - HeadGrid.EYE_TO);
            eyeX = across <= 1 ? Exact.mix(inner, outer, across) : Exact.mix(outer, edge, rest);
        }
        x += (eyeX - x) * eye;
        return place < 0 ? -x : x;
    }

    /** Moves the knot at column {@code at} to {@code x}, the middle and the edge staying. */
    private static float warp(float a, float at, float x) {
        float edge = HeadGrid.FRONT * STEP;
        return a <= at ? x * a / at : Exact.mix(x, edge, (a - at) / (HeadGrid.FRONT - at));
    }

    private static float near(int row, int middle, int flat) {
        float away = row <= middle ? middle - row : row - middle - 1;
        return 1 - Exact.rise(away, flat, flat + 9);
    }

    private float sideY(int row, int place) {
        int k = place - HeadGrid.FRONT;
        return rowY(row, k <= 20 ? HeadGrid.FRONT : -HeadGrid.FRONT);
    }

    private float rowY(int row, int place) {
        int lid = HeadGrid.EYE_ROW - HeadGrid.LID;
        int r = row - HeadGrid.CROWN;
        if (r < 0) {
            return 30;
        }
        if (row < lid) {
            return Exact.mix(30, 12.5f, r / (float) HeadGrid.BROW);
        }
        float s = eyePlace(place);
        float edgeY = eyes.corner(Math.max(-1, Math.min(1.2f, s)));
        int underLid = HeadGrid.EYE_ROW + 1 + HeadGrid.LID;
        if (row <= HeadGrid.EYE_ROW) {
            float v = (HeadGrid.EYE_ROW - row) / (float) HeadGrid.LID;
            return Exact.mix(Math.abs(s) < 1 ? eyes.upper(s) : edgeY, 12.5f, v);
        }
        if (row <= underLid) {
            float v = (row - HeadGrid.EYE_ROW - 1f) / HeadGrid.LID;
            return Exact.mix(Math.abs(s) < 1 ? eyes.lower(s) : edgeY, -14, v);
        }
        return lowerFaceY(row, place);
    }

    private float lowerFaceY(int row, int place) {
        int noseEnd = HeadGrid.EYE_ROW + 1 + HeadGrid.LID + HeadGrid.NOSE;
        int outerRow = HeadGrid.MOUTH_ROW - HeadGrid.LIP;
        int innerRow = HeadGrid.MOUTH_ROW + 1;
        float base = field.noseTipY() - 11;
        if (row <= noseEnd) {
            float v = (row - (noseEnd - HeadGrid.NOSE)) / (float) HeadGrid.NOSE;
            return Exact.mix(-14, base, v);
        }
        float u = place / (float) HeadGrid.MOUTH_HALF;
        if (row < outerRow) {
            float v = (row - noseEnd) / (float) (outerRow - noseEnd);
            return Exact.mix(base, who.mouthY + edge(u, true), v);
        }
        if (row <= HeadGrid.MOUTH_ROW) {
            float v = (HeadGrid.MOUTH_ROW - row) / (float) HeadGrid.LIP;
            return who.mouthY + Exact.mix(lips.contact(clip(u)), edge(u, true), v);
        }
        if (row <= innerRow + HeadGrid.LIP) {
            float v = (row - innerRow) / (float) HeadGrid.LIP;
            return who.mouthY + Exact.mix(lips.contact(clip(u)), edge(u, false), v);
        }
        float v = Math.min(1, (row - innerRow - HeadGrid.LIP) / (float) HeadGrid.CHIN);
        return Exact.mix(who.mouthY + edge(u, false), -97 - who.chinDown, v);
    }

    private float edge(float u, boolean upper) {
        float rim = upper ? lips.upper(clip(u)) : lips.lower(clip(u));
        float spread = 7 * Exact.rise(Math.abs(u), 0.98f, 1.8f);
        return rim + (upper ? spread : -spread);
    }

    private static float clip(float u) {
        return Math.max(-1, Math.min(1, u));
    }

    private float eyePlace(int place) {
        float x = Math.abs(frontX(HeadGrid.EYE_ROW, place));
        return (x - who.eyeApart) / who.eyeHalf;
    }

    private float relief(int row, int place) {
        float u = place / (float) HeadGrid.MOUTH_HALF;
        boolean upper = row <= HeadGrid.MOUTH_ROW;
        float v = (upper ? HeadGrid.MOUTH_ROW - row : row - HeadGrid.MOUTH_ROW - 1f) / HeadGrid.LIP;
        float x = place * STEP;
        int lid = HeadGrid.EYE_ROW - row;
        if (lid >= 0 && lid <= HeadGrid.LID && Math.abs(eyePlace(place)) < 1.25f) {
            return -1.5f * Exact.bell((lid - 4.2f) / 1.1f) * Exact.bell(eyePlace(place) / 0.95f);
        }
        if (v <= 1) {
            return Math.abs(u) <= 1 ? lips.bulge(u, v, upper) : 0;
        }
        if (upper && v < 2.2f && Math.abs(u) < 1) {
            float groove = Exact.bell(x / 3.2f) - 0.55f * Exact.bell((Math.abs(x) - 6) / 2.6f);
            return -1.5f * groove * Exact.rise(2.2f - v, 0, 0.5f);
        }
        return 0;
    }
}
