package elysium.glow.panel;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.Locale;

/** Small pictures of numbers: traces in two columns, and bars. */
final class Plots {
    private static final float CELL = 26;
    private static final float NAME = 0.46f;
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

    /** A line with a name, a bar and a figure. */
    void bar(String name, String figure, float part) {
        float height = ui.px(20);
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        float wide = ui.width();
        ImDrawList draw = ui.draw();
        ui.label(x, y + ui.px(2), Palette.TEXT, name);
        float from = x + 0.42f * wide;
        float to = x + wide - ui.px(48);
        float middle = y + height / 2;
        float half = ui.px(2);
        int ground = Palette.packed(Palette.RAISED);
        draw.addRectFilled(from, middle - half, to, middle + half, ground, half);
        float end = from + Math.clamp(part, 0.005f, 1f) * (to - from);
        int light = Palette.packed(Palette.ACCENT);
        draw.addRectFilled(from, middle - half, end, middle + half, light, half);
        ui.label(x + wide - ui.smallWidth(figure), y + ui.px(2), Palette.FAINT, figure);
        ImGui.dummy(0, height - ui.gap() / 2);
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
