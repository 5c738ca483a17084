package elysium.glow.panel;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiCond;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiTreeNodeFlags;
import imgui.flag.ImGuiWindowFlags;
import java.util.List;
import java.util.Locale;

/** The panel's building blocks: the one face of the library, so that another may stand behind. */
final class Ui {
    private static final int SHEET =
            ImGuiWindowFlags.NoTitleBar
                    | ImGuiWindowFlags.NoResize
                    | ImGuiWindowFlags.NoMove
                    | ImGuiWindowFlags.NoCollapse
                    | ImGuiWindowFlags.NoNav
                    | ImGuiWindowFlags.NoSavedSettings;

    private final UiContext context;
    private final DialWidgets dials = new DialWidgets(this);
    private final Plots plots = new Plots(this);
    private boolean unfolding;

    Ui(UiContext context) {
        this.context = context;
    }

    DialWidgets dials() {
        return dials;
    }

    Plots plots() {
        return plots;
    }

    /** So many pixels at ordinary density. */
    float px(float pixels) {
        return pixels * context.density();
    }

    /** Opens the sheet that everything lies on. */
    void beginSheet(float left, float width, float height) {
        ImGui.setNextWindowPos(left, 0, ImGuiCond.Always);
        ImGui.setNextWindowSize(width, height, ImGuiCond.Always);
        ImGui.begin("panel", SHEET);
        ImGui.pushFont(context.typeface().text());
    }

    void endSheet() {
        ImGui.popFont();
        ImGui.end();
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
        if (unfolding) {
            ImGui.setNextItemOpen(true);
        }
        boolean open = ImGui.collapsingHeader(title.toUpperCase(Locale.ROOT), flags);
        ImGui.popStyleVar();
        ImGui.popStyleColor(4);
        if (unfolding) {
            unfolding = false;
            ImGui.setScrollHereY(0);
        }
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

    /** Unfolds the next section and brings it into view. */
    void unfold() {
        unfolding = true;
    }

    private void rule() {
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        draw().addLine(x, y, x + width(), y, Palette.packed(Palette.LINE), px(1));
    }

    /** What is left of the line. */
    float width() {
        return ImGui.getContentRegionAvailX();
    }

    ImDrawList draw() {
        return ImGui.getWindowDrawList();
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

    /** A list that folds out, showing the word for now; what was picked, or what was chosen. */
    int choice(String id, List<String> labels, int chosen, String now) {
        int picked = chosen;
        ImGui.setNextItemWidth(-1);
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

    float gap() {
        return ImGui.getStyle().getItemSpacingX();
    }

    /** Small words at the right end of the line just written. */
    void labelRight(String words, int colour) {
        float right = ImGui.getWindowPosX() + ImGui.getWindowContentRegionMaxX();
        float y = ImGui.getItemRectMinY() + px(2);
        label(right - smallWidth(words), y, colour, words);
    }
}
