package elysium.glow.panel;

import elysium.glow.render.Histogram;
import elysium.glow.render.Inspector;
import imgui.ImDrawList;
import imgui.ImGui;
import java.util.Locale;

/** Small pictures of numbers: traces in two columns, and bars. */
final class Plots {
    private static final float CELL = 26;
    private static final float NAME = 0.46f;
    private static final int[] HUES = {0xffe46a62, 0xff6fce7a, 0xff5b8ff0};
    private final Ui ui;
    private int cell;
    private float left;
    private float top;
    private float width;

    Plots(Ui ui) {
        this.ui = ui;
    }

    void begin() {
        cell = 0;
        left = ImGui.getCursorScreenPosX();
        top = ImGui.getCursorScreenPosY();
        width = (ui.width() - 2 * ui.gap()) / 2;
    }

    /** A signal: its name, its last seconds, its value now. */
    void trace(String name, Trace trace, float low, float high) {
        float height = ui.px(CELL);
        float x = left + (cell % 2) * (width + 2 * ui.gap());
        int line = cell / 2;
        float y = top + line * height;
        cell++;
        float now = trace.newest();
        float part = Math.clamp((now - low) / (high - low), 0f, 1f);
        boolean lively = Math.abs(now) > 0.02f;
        int words = lively ? Palette.TEXT : Palette.FAINT;
        ui.label(x, y + ui.px(5), words, name);
        float from = x + NAME * width;
        float to = x + width - ui.px(32);
        float bottom = y + height - ui.px(5);
        float tall = height - ui.px(9);
        ImDrawList draw = ui.draw();
        int rest = Palette.packed(Palette.LINE);
        float zero = low < 0 ? bottom - tall * -low / (high - low) : bottom;
        draw.addLine(from, zero, to, zero, rest, ui.px(1));
        for (int i = 0; i < Trace.SAMPLES; i++) {
            float value = Math.clamp((trace.get(i) - low) / (high - low), 0f, 1f);
            float across = from + (to - from) * i / (Trace.SAMPLES - 1);
            draw.pathLineTo(across, bottom - value * tall);
        }
        float opacity = lively ? 0.95f : 0.4f;
        draw.pathStroke(Palette.packed(Palette.ACCENT, opacity), 0, ui.px(1.3f));
        float dot = bottom - part * tall;
        draw.addCircleFilled(to, dot, ui.px(2), Palette.packed(Palette.GLOW, opacity), 10);
        String figure = String.format(Locale.ROOT, high > 1 ? "%.0f" : "%.2f", now);
        float right = x + width - ui.smallWidth(figure);
        ui.label(right, y + ui.px(5), words, figure);
    }

    void end() {
        int lines = (cell + 1) / 2;
        ImGui.dummy(0, lines * ui.px(CELL) - ui.gap() / 2);
    }

    /** A line with a name, what it was over the last moments, a bar and a figure. */
    void bar(String name, String figure, float part, Trace before) {
        float height = ui.px(22);
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        float wide = ui.width();
        ImDrawList draw = ui.draw();
        ui.label(x, y + ui.px(3), Palette.TEXT, name);
        course(before, x + 0.36f * wide, y, 0.2f * wide, height - ui.px(5));
        float from = x + 0.6f * wide;
        float to = x + wide - ui.px(76);
        float middle = y + height / 2;
        float half = ui.px(2);
        int ground = Palette.packed(Palette.RAISED);
        draw.addRectFilled(from, middle - half, to, middle + half, ground, half);
        float end = from + Math.clamp(part, 0.005f, 1f) * (to - from);
        int light = Palette.packed(Palette.ACCENT);
        draw.addRectFilled(from, middle - half, end, middle + half, light, half);
        ui.label(x + wide - ui.smallWidth(figure), y + ui.px(3), Palette.FAINT, figure);
        ImGui.dummy(0, height - ui.gap() / 2);
    }

    /** The last values beside the greatest of them. */
    private void course(Trace of, float x, float y, float wide, float high) {
        float most = 1e-6f;
        for (int i = 0; i < Trace.SAMPLES; i++) {
            most = Math.max(most, of.get(i));
        }
        ImDrawList draw = ui.draw();
        for (int i = 0; i < Trace.SAMPLES; i++) {
            float across = x + wide * i / (Trace.SAMPLES - 1);
            draw.pathLineTo(across, y + high - of.get(i) / most * (high - ui.px(3)));
        }
        draw.pathStroke(Palette.packed(Palette.ACCENT, 0.7f), 0, ui.px(1.2f));
    }

    /** How often each brightness occurs, a curve for each colour. */
    void histogram(Histogram of) {
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        float wide = ui.width();
        float high = ui.px(64);
        ImDrawList draw = ui.draw();
        draw.addRectFilled(x, y, x + wide, y + high, Palette.packed(Palette.RAISED), ui.px(3));
        double most = Math.sqrt(of.most());
        for (int channel = 0; channel < Histogram.CHANNELS; channel++) {
            for (int bin = 0; bin < Histogram.BINS; bin++) {
                double part = Math.min(1, Math.sqrt(of.at(channel, bin)) / most);
                float across = x + wide * bin / (Histogram.BINS - 1f);
                draw.pathLineTo(across, y + high - (float) part * (high - ui.px(3)));
            }
            draw.pathStroke(Palette.packed(HUES[channel]), 0, ui.px(1.2f));
        }
        ImGui.dummy(0, high);
    }

    /** A square of texels, as they are seen through a glass; the middle one framed. */
    void texels(float[] values, int side, Inspector.Glass glass, boolean topFirst) {
        float cell = Math.min(ui.px(14), ui.width() / side);
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int line = topFirst ? row : side - 1 - row;
                int from = 4 * (line * side + column);
                float left = x + column * cell;
                float top = y + row * cell;
                int colour = seen(values, from, glass);
                ui.draw().addRectFilled(left, top, left + cell, top + cell, colour);
            }
        }
        int half = side / 2;
        float at = cell * half;
        int frame = Palette.packed(Palette.GLOW);
        ui.draw().addRect(x + at, y + at, x + at + cell, y + at + cell, frame);
        ImGui.dummy(side * cell, side * cell);
    }

    private static int seen(float[] values, int from, Inspector.Glass glass) {
        if (Float.isNaN(values[from])) {
            return Palette.packed(Palette.WATER);
        }
        float[] rgb = new float[3];
        for (int c = 0; c < 3; c++) {
            float value = values[from + (glass.channel() == 0 ? c : glass.channel() - 1)];
            rgb[c] = Math.clamp((value - glass.black()) / (glass.white() - glass.black()), 0f, 1f);
        }
        return ImGui.getColorU32(rgb[0], rgb[1], rgb[2], 1);
    }

    /** Stars to be given; how many were pressed, or -1. */
    int stars(int given, int most) {
        int pressed = -1;
        float side = ui.px(14);
        for (int i = 1; i <= most; i++) {
            float x = ImGui.getCursorScreenPosX() + side / 2;
            float y = ImGui.getCursorScreenPosY() + side / 2;
            if (ImGui.invisibleButton("star" + i, side, side)) {
                pressed = i;
            }
            boolean lit = i <= given || ImGui.isItemHovered();
            star(x, y, side * 0.42f, Palette.packed(lit ? Palette.WARN : Palette.HOVER));
            ImGui.sameLine(0, 0);
        }
        ImGui.dummy(0, side);
        return pressed;
    }

    private void star(float x, float y, float radius, int colour) {
        ImDrawList draw = ui.draw();
        for (int i = 0; i < 5; i++) {
            double tip = -Math.PI / 2 + i * 2 * Math.PI / 5;
            float tipX = x + radius * (float) Math.cos(tip);
            float tipY = y + radius * (float) Math.sin(tip);
            float inner = radius * 0.45f;
            float leftX = x + inner * (float) Math.cos(tip - Math.PI / 5);
            float leftY = y + inner * (float) Math.sin(tip - Math.PI / 5);
            float rightX = x + inner * (float) Math.cos(tip + Math.PI / 5);
            float rightY = y + inner * (float) Math.sin(tip + Math.PI / 5);
            draw.addTriangleFilled(tipX, tipY, leftX, leftY, x, y, colour);
            draw.addTriangleFilled(tipX, tipY, x, y, rightX, rightY, colour);
        }
    }

    /** A heart, full or empty; true if it was pressed. */
    boolean heart(boolean full) {
        float side = ui.px(14);
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        boolean pressed = ImGui.invisibleButton("heart", side, side);
        int colour = Palette.packed(full || ImGui.isItemHovered() ? Palette.BAD : Palette.HOVER);
        float radius = side * 0.24f;
        float middle = x + side / 2;
        float top = y + side * 0.36f;
        ImDrawList draw = ui.draw();
        draw.addCircleFilled(middle - radius * 0.9f, top, radius, colour, 14);
        draw.addCircleFilled(middle + radius * 0.9f, top, radius, colour, 14);
        float low = y + side * 0.88f;
        float wide = radius * 1.75f;
        draw.addTriangleFilled(
                middle - wide,
                top + radius * 0.45f,
                middle + wide,
                top + radius * 0.45f,
                middle,
                low,
                colour);
        return pressed;
    }

    /** A line with a word at the left and its meaning further in. */
    void pair(String word, String meaning) {
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        ui.label(x, y, Palette.TEXT, word);
        ui.label(x + 0.42f * ui.width(), y, Palette.FAINT, meaning);
        ImGui.dummy(0, ui.px(15));
    }

    /** One of a row of large figures with a word under each. */
    void figure(int place, float wide, String figure, String word) {
        float x = ImGui.getCursorScreenPosX() + place * wide;
        float y = ImGui.getCursorScreenPosY() + ui.px(4);
        ui.draw().addText(x, y, Palette.packed(Palette.TEXT), figure);
        ui.label(x, y + ImGui.getTextLineHeight() + ui.px(1), Palette.FAINT, word);
    }

    void endFigures() {
        ImGui.dummy(0, ui.px(42));
    }
}
