package elysium.glow.panel;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiCol;

/** Words on the panel, and the measures that they are set by. */
class Words {
    final UiContext context;

    Words(UiContext context) {
        this.context = context;
    }

    void text(String words, int colour) {
        ImGui.pushStyleColor(ImGuiCol.Text, Palette.packed(colour));
        ImGui.textUnformatted(words);
        ImGui.popStyleColor();
    }

    /** Words over as many lines as they need. */
    void paragraph(String words, int colour) {
        ImGui.pushStyleColor(ImGuiCol.Text, Palette.packed(colour));
        ImGui.pushTextWrapPos(0);
        ImGui.textUnformatted(words);
        ImGui.popTextWrapPos();
        ImGui.popStyleColor();
    }

    void small(String words, int colour) {
        ImGui.pushFont(context.typeface().small());
        paragraph(words, colour);
        ImGui.popFont();
    }

    /** Small words at a place of the sheet, without taking room. */
    void label(float x, float y, int colour, String words) {
        ImGui.pushFont(context.typeface().small());
        draw().addText(x, y, Palette.packed(colour), words);
        ImGui.popFont();
    }

    /** How wide small words are. */
    float smallWidth(String words) {
        ImGui.pushFont(context.typeface().small());
        float width = ImGui.calcTextSize(words).x;
        ImGui.popFont();
        return width;
    }

    /** A word at the head of a line. */
    void word(String word) {
        ImGui.alignTextToFramePadding();
        text(word, Palette.SOFT);
        ImGui.sameLine(px(62));
    }

    /** So many pixels at ordinary density. */
    float px(float pixels) {
        return pixels * context.density();
    }

    /** What is left of the line. */
    float width() {
        return ImGui.getContentRegionAvailX();
    }

    ImDrawList draw() {
        return ImGui.getWindowDrawList();
    }

    /** A sentence that appears over the thing before it. */
    void hint(String sentence) {
        if (sentence != null && !sentence.isEmpty() && ImGui.isItemHovered()) {
            ImGui.beginTooltip();
            ImGui.pushFont(context.typeface().small());
            ImGui.pushTextWrapPos(px(280));
            ImGui.textUnformatted(sentence);
            ImGui.popTextWrapPos();
            ImGui.popFont();
            ImGui.endTooltip();
        }
    }

    /** Small words at the right end of the line just written. */
    void labelRight(String words, int colour) {
        float right = ImGui.getWindowPosX() + ImGui.getWindowContentRegionMaxX();
        float y = ImGui.getItemRectMinY() + px(2);
        label(right - smallWidth(words), y, colour, words);
    }
}
