package elysium.glow.app.sketch;

/** Draws smooth lines, bars and small letters. */
final class Pen {
    private final SketchPad pad;
    private final int scale;
    private int colour = 0xffffff;
    private float strength = 1;

    /** Letters and lines grow with the picture, so that they can be read in all. */
    Pen(SketchPad pad) {
        this.pad = pad;
        scale = Math.max(1, Math.round(pad.height / 400f));
    }

    Pen ink(int newColour, float newStrength) {
        colour = newColour;
        strength = newStrength;
        return this;
    }

    int scale() {
        return scale;
    }

    /** A closed line through points: x, y, x, y … */
    void ring(float[] points, float across, float down) {
        int last = points.length - 2;
        for (int i = 0; i < points.length; i += 2) {
            line(
                    points[last] * across,
                    points[last + 1] * down,
                    points[i] * across,
                    points[i + 1] * down);
            last = i;
        }
    }

    private void line(float x0, float y0, float x1, float y1) {
        float half = 0.5f * scale;
        if (!Float.isFinite(x0 + y0 + x1 + y1)) {
            return;
        }
        int left = (int) Math.clamp(Math.min(x0, x1) - half - 1, 0, pad.width);
        int right = (int) Math.clamp(Math.max(x0, x1) + half + 2, 0, pad.width);
        int top = (int) Math.clamp(Math.min(y0, y1) - half - 1, 0, pad.height);
        int bottom = (int) Math.clamp(Math.max(y0, y1) + half + 2, 0, pad.height);
        float dx = x1 - x0;
        float dy = y1 - y0;
        float square = Math.max(dx * dx + dy * dy, 1e-6f);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                float along = Math.clamp(((x - x0) * dx + (y - y0) * dy) / square, 0f, 1f);
                float away = (float) Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
                float cover = half + 0.5f - away;
                if (cover > 0) {
                    pad.blend(x, y, colour, strength * Math.min(1, cover));
                }
            }
        }
    }

    void dot(float x, float y) {
        line(x, y, x, y);
    }

    void bar(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                pad.blend(x, y, colour, strength);
            }
        }
    }

    /** Writes a word; returns where the next one can begin. */
    int write(String word, int left, int top) {
        int x = left;
        for (int i = 0; i < word.length(); i++) {
            for (int dot = 0; dot < Glyphs.COLUMNS * Glyphs.ROWS; dot++) {
                int column = dot % Glyphs.COLUMNS;
                int row = dot / Glyphs.COLUMNS;
                if (Glyphs.hasDot(word.charAt(i), column, row)) {
                    bar(x + column * scale, top + row * scale, scale, scale);
                }
            }
            x += (Glyphs.COLUMNS + 1) * scale;
        }
        return x;
    }
}
