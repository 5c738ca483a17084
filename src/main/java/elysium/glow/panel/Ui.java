package elysium.glow.panel;

import elysium.glow.gpu.Texture;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiTreeNodeFlags;
import java.util.List;
import java.util.Locale;

/** The panel's building blocks: the one face of the library, so that another may stand behind. */
final class Ui extends Words {
    private final DialWidgets dials = new DialWidgets(this);
    private final Plots plots = new Plots(this);
    private final Menus menus = new Menus(this);
    private final Pictures pictures = new Pictures(this);
    private final Fields fields = new Fields(this);
    private final Grid grid = new Grid(this);
    private float narrow = -1;

    Ui(UiContext context) {
        super(context);
    }

    DialWidgets dials() {
        return dials;
    }

    Plots plots() {
        return plots;
    }

    Menus menus() {
        return menus;
    }

    Pictures pictures() {
        return pictures;
    }

    Grid grid() {
        return grid;
    }

    Fields fields() {
        return fields;
    }

    /** A name for a texture in this frame. */
    int name(Texture texture) {
        return context.picture(texture);
    }

    void beginFrame() {
        ImGui.pushFont(context.typeface().text());
    }

    void endFrame() {
        ImGui.popFont();
    }

    /** A heading that folds what is under it; true while that is to be shown. */
    boolean section(String title, String note, boolean openAtFirst) {
        ImGui.dummy(0, px(2));
        rule();
        ImGui.pushFont(context.typeface().small());
        ImGui.pushStyleColor(ImGuiCol.Header, 0);
        ImGui.pushStyleColor(ImGuiCol.HeaderHovered, Palette.packed(Palette.HOVER, 0.6f));
        ImGui.pushStyleColor(ImGuiCol.HeaderActive, Palette.packed(Palette.HOVER));
        ImGui.pushStyleColor(ImGuiCol.Text, Palette.packed(Palette.ACCENT));
        ImGui.pushStyleVar(ImGuiStyleVar.FramePadding, px(2), px(5));
        int flags = openAtFirst ? ImGuiTreeNodeFlags.DefaultOpen : ImGuiTreeNodeFlags.None;
        boolean open = ImGui.collapsingHeader(title.toUpperCase(Locale.ROOT), flags);
        ImGui.popStyleVar();
        ImGui.popStyleColor(4);
        if (fits(note)) {
            float width = ImGui.calcTextSize(note).x;
            float end = ImGui.getWindowPosX() + ImGui.getWindowContentRegionMaxX();
            float right = end - width;
            float top = ImGui.getItemRectMinY() + px(5);
            draw().addText(right, top, Palette.packed(Palette.FAINT), note);
        }
        ImGui.popFont();
        return open;
    }

    /** Whether a section's note has room beside its title; else it goes below. */
    boolean fits(String note) {
        return note != null && !note.isEmpty() && smallWidth(note) < 0.55f * width();
    }

    /** What a section's note says where it did not fit. */
    void noteBelow(String note) {
        if (note != null && !note.isEmpty() && !fits(note)) {
            small(note, Palette.FAINT);
        }
    }

    private void rule() {
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        draw().addLine(x, y, x + width(), y, Palette.packed(Palette.LINE), px(1));
    }

    /** What is left of the window's height. */
    float height() {
        return ImGui.getContentRegionAvailY();
    }

    /** A small fold inside a section; true while it is open. */
    boolean more(String id) {
        ImGui.pushFont(context.typeface().small());
        ImGui.pushStyleColor(ImGuiCol.Text, Palette.packed(Palette.FAINT));
        int flags = ImGuiTreeNodeFlags.NoTreePushOnOpen | ImGuiTreeNodeFlags.FramePadding;
        boolean open = ImGui.treeNodeEx(id, flags);
        ImGui.popStyleColor();
        ImGui.popFont();
        return open;
    }

    void beside() {
        ImGui.sameLine();
    }

    /** A dot of that colour before the next words. */
    void dot(int colour, boolean framed) {
        float height = framed ? ImGui.getFrameHeight() : ImGui.getTextLineHeight();
        float radius = px(3.5f);
        float x = ImGui.getCursorScreenPosX() + radius + px(2);
        float y = ImGui.getCursorScreenPosY() + height / 2 + px(0.5f);
        draw().addCircleFilled(x, y, 2.1f * radius, Palette.packed(colour, 0.18f), 20);
        draw().addCircleFilled(x, y, radius, Palette.packed(colour), 16);
        ImGui.dummy(4 * radius, height);
        ImGui.sameLine(0, px(2));
    }

    /** A button of that width, lit while what it stands for is on. */
    boolean button(String words, float width, boolean lit) {
        if (lit) {
            ImGui.pushStyleColor(ImGuiCol.Button, Palette.packed(Palette.DEEP));
            ImGui.pushStyleColor(ImGuiCol.Text, Palette.packed(Palette.GLOW));
        }
        boolean pressed = ImGui.button(words, width, 0);
        if (lit) {
            ImGui.popStyleColor(2);
        }
        return pressed;
    }

    /** A row of a list; true when it is picked. */
    boolean row(String words, boolean chosen) {
        ImGui.pushStyleColor(ImGuiCol.Text, Palette.packed(chosen ? Palette.GLOW : Palette.TEXT));
        boolean picked = ImGui.selectable(words, chosen, 0, 0, px(22));
        ImGui.popStyleColor();
        return picked;
    }

    boolean faintRow(String words) {
        ImGui.pushStyleColor(ImGuiCol.Text, Palette.packed(Palette.FAINT));
        boolean picked = ImGui.selectable(words, false, 0, 0, px(22));
        ImGui.popStyleColor();
        return picked;
    }

    /** A list that folds out, showing the word for now; what was picked, or what was chosen. */
    int choice(String id, List<String> labels, int chosen, String now) {
        int picked = chosen;
        ImGui.setNextItemWidth(narrow);
        if (ImGui.beginCombo(id, now)) {
            for (int i = 0; i < labels.size(); i++) {
                if (ImGui.selectable(labels.get(i), i == chosen)) {
                    picked = i;
                }
            }
            ImGui.endCombo();
        }
        return picked;
    }

    /** The same over a part of the line. */
    int choiceOf(String id, List<String> labels, int chosen, float part) {
        narrow = part * width();
        int picked = choice(id, labels, chosen, labels.get(chosen));
        narrow = -1;
        return picked;
    }

    /** A small button, lit while what it stands for is on; the line goes on behind it. */
    boolean small(String letter, boolean lit, String sentence) {
        boolean pressed = button(letter, px(24), lit);
        hint(sentence);
        ImGui.sameLine(0, px(4));
        return pressed;
    }

    /** A name over the rest of the line, with a cross at its end; true if that was pressed. */
    boolean nameWithCross(String name, boolean lively, String sentence) {
        float wide = width();
        float cross = px(24);
        ImGui.sameLine();
        float start = ImGui.getCursorPosX();
        ImGui.setCursorPosX(start + wide - cross);
        boolean pressed = ImGui.button("x", cross, 0);
        hint(sentence);
        ImGui.sameLine();
        ImGui.setCursorPosX(start);
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        float high = ImGui.getFrameHeight();
        ImGui.invisibleButton("##name", wide - cross - gap(), high);
        int ground = ImGui.isItemHovered() ? Palette.HOVER : Palette.WATER;
        draw().addRectFilled(
                        x, y, x + wide - cross - gap(), y + high, Palette.packed(ground), px(4));
        float down = (high - ImGui.getTextLineHeight()) / 2;
        int words = lively ? Palette.TEXT : Palette.FAINT;
        draw().addText(x + px(6), y + down, Palette.packed(words), name);
        return pressed;
    }

    /** Lines that belong together, beside what comes before. */
    void beginBlock() {
        ImGui.beginGroup();
    }

    void endBlock() {
        ImGui.endGroup();
    }

    boolean isHovered() {
        return ImGui.isItemHovered();
    }

    void disabled(boolean off) {
        ImGui.beginDisabled(off);
    }

    void enabled() {
        ImGui.endDisabled();
    }

    void group(String id) {
        ImGui.pushID(id);
    }

    void endGroup() {
        ImGui.popID();
    }

    float gap() {
        return ImGui.getStyle().getItemSpacingX();
    }
}
