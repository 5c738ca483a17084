package elysium.glow.panel;

import imgui.ImGui;
import imgui.flag.ImGuiCol;

/** The bar of menus. */
final class Menus {
    private final Ui ui;

    Menus(Ui ui) {
        this.ui = ui;
    }

    boolean beginBar() {
        return ImGui.beginMainMenuBar();
    }

    void endBar() {
        ImGui.endMainMenuBar();
    }

    boolean begin(String name) {
        return ImGui.beginMenu(name);
    }

    void end() {
        ImGui.endMenu();
    }

    boolean item(String words, String keys, boolean possible) {
        return ImGui.menuItem(words, keys, false, possible);
    }

    boolean tick(String words, boolean on) {
        return tick(words, "", on);
    }

    boolean tick(String words, String keys, boolean on) {
        return ImGui.menuItem(words, keys, on);
    }

    /** A line that only says something. */
    void words(String sentence) {
        ImGui.textDisabled(sentence);
    }

    void rule() {
        ImGui.separator();
    }

    /** At the right end of the bar: a warning, and figures. */
    void right(String warning, String figures) {
        float width = ImGui.calcTextSize(figures).x + ImGui.calcTextSize(warning).x;
        float room = ImGui.getWindowWidth() - width - ui.px(34);
        if (room < ImGui.getCursorPosX()) {
            return;
        }
        ImGui.setCursorPosX(room);
        ImGui.pushStyleColor(ImGuiCol.Text, Palette.packed(Palette.WARN));
        ImGui.textUnformatted(warning);
        ImGui.popStyleColor();
        ImGui.pushStyleColor(ImGuiCol.Text, Palette.packed(Palette.FAINT));
        ImGui.textUnformatted(figures);
        ImGui.popStyleColor();
    }
}
