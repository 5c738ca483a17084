package elysium.glow.panel;

import imgui.ImGui;
import imgui.ImGuiStyle;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiDir;

/** The panel's colours and measures: dark water, and little light of one hue. */
final class Palette {
    static final int WATER = 0xff0a0f14;
    static final int RAISED = 0xff131c24;
    static final int HOVER = 0xff1b2833;
    static final int LINE = 0xff1d2a34;
    static final int TEXT = 0xffc6d3da;
    static final int FAINT = 0xff74868f;
    static final int ACCENT = 0xff3db4c6;
    static final int DEEP = 0xff17525e;
    static final int GLOW = 0xff8ff0d2;
    static final int WARN = 0xffe3a75b;
    static final int BAD = 0xffe46a62;
    static final int SOFT = 0xffa3b3bc;
    private static final int WHITE = 0xffffffff;
    private static final int BLACK = 0xff000000;

    private static boolean contrasting;

    private Palette() {}

    /** Our 0xAARRGGBB in the order of ImGui's bytes. */
    static int packed(int argb) {
        int swapped = Integer.reverseBytes(contrasting ? brightened(argb) : argb);
        return (swapped >>> 8) | (swapped << 24);
    }

    private static int brightened(int argb) {
        return switch (argb) {
            case TEXT -> WHITE;
            case FAINT, SOFT -> TEXT;
            case LINE -> FAINT;
            case RAISED -> HOVER;
            case WATER -> BLACK;
            default -> argb;
        };
    }

    /** The colour at a part of its opacity, packed. */
    static int packed(int argb, float opacity) {
        int alpha = Math.round((argb >>> 24) * opacity);
        return packed((argb & 0xffffff) | alpha << 24);
    }

    /**
     * @param contrast for projectors: black ground, brighter words, lines around what can be turned
     */
    static void apply(float density, boolean contrast) {
        ImGuiStyle style = ImGui.getStyle();
        colours(style);
        if (contrast) {
            style.setColor(ImGuiCol.Text, packed(WHITE));
            style.setColor(ImGuiCol.TextDisabled, packed(TEXT));
            style.setColor(ImGuiCol.WindowBg, packed(BLACK));
            style.setColor(ImGuiCol.FrameBg, packed(HOVER));
            style.setColor(ImGuiCol.Border, packed(FAINT));
        }
        contrasting = contrast;
        style.setWindowRounding(0);
        style.setFrameRounding(4);
        style.setTabRounding(4);
        style.setPopupRounding(5);
        style.setGrabRounding(3);
        style.setScrollbarRounding(5);
        style.setWindowBorderSize(0);
        style.setPopupBorderSize(1);
        style.setFrameBorderSize(contrast ? 1 : 0);
        style.setDisabledAlpha(0.35f);
        style.setSelectableTextAlign(0, 0.5f);
        style.setColorButtonPosition(ImGuiDir.Left);
        scale(style, density);
    }

    private static void scale(ImGuiStyle style, float density) {
        style.setWindowPadding(14 * density, 10 * density);
        style.setFramePadding(8 * density, 4 * density);
        style.setItemSpacing(8 * density, 6 * density);
        style.setItemInnerSpacing(6 * density, 4 * density);
        style.setCellPadding(4 * density, 2 * density);
        style.setIndentSpacing(14 * density);
        style.setScrollbarSize(9 * density);
        style.setGrabMinSize(4 * density);
    }

    private static void colours(ImGuiStyle style) {
        for (int i = 0; i < ImGuiCol.COUNT; i++) {
            style.setColor(i, packed(LINE));
        }
        style.setColor(ImGuiCol.Text, packed(TEXT));
        style.setColor(ImGuiCol.TextDisabled, packed(FAINT));
        style.setColor(ImGuiCol.WindowBg, packed(WATER));
        style.setColor(ImGuiCol.ChildBg, 0);
        style.setColor(ImGuiCol.PopupBg, packed(0xfb0f161d));
        style.setColor(ImGuiCol.BorderShadow, 0);
        ground(style, ImGuiCol.FrameBg, ImGuiCol.FrameBgHovered, ImGuiCol.FrameBgActive);
        ground(style, ImGuiCol.Button, ImGuiCol.ButtonHovered, ImGuiCol.ButtonActive);
        style.setColor(ImGuiCol.ButtonActive, packed(DEEP));
        style.setColor(ImGuiCol.Header, packed(DEEP, 0.55f));
        style.setColor(ImGuiCol.HeaderHovered, packed(HOVER));
        style.setColor(ImGuiCol.HeaderActive, packed(DEEP));
        style.setColor(ImGuiCol.CheckMark, packed(ACCENT));
        style.setColor(ImGuiCol.SliderGrab, packed(ACCENT, 0.75f));
        style.setColor(ImGuiCol.SliderGrabActive, packed(ACCENT));
        style.setColor(ImGuiCol.ScrollbarBg, 0);
        style.setColor(ImGuiCol.ScrollbarGrab, packed(HOVER));
        style.setColor(ImGuiCol.PlotLines, packed(ACCENT));
        style.setColor(ImGuiCol.TextSelectedBg, packed(DEEP));
        style.setColor(ImGuiCol.NavHighlight, packed(ACCENT, 0.6f));
        style.setColor(ImGuiCol.MenuBarBg, packed(WATER));
        style.setColor(ImGuiCol.TitleBg, packed(WATER));
        style.setColor(ImGuiCol.TitleBgActive, packed(WATER));
        style.setColor(ImGuiCol.TitleBgCollapsed, packed(WATER));
        style.setColor(ImGuiCol.Tab, packed(WATER));
        style.setColor(ImGuiCol.TabHovered, packed(HOVER));
        style.setColor(ImGuiCol.TabActive, packed(DEEP));
        style.setColor(ImGuiCol.TabUnfocused, packed(WATER));
        style.setColor(ImGuiCol.TabUnfocusedActive, packed(RAISED));
        style.setColor(ImGuiCol.DockingPreview, packed(ACCENT, 0.5f));
        style.setColor(ImGuiCol.DockingEmptyBg, packed(0xff05080b));
        style.setColor(ImGuiCol.SeparatorHovered, packed(ACCENT, 0.6f));
        style.setColor(ImGuiCol.SeparatorActive, packed(ACCENT));
        style.setColor(ImGuiCol.ResizeGrip, 0);
        style.setColor(ImGuiCol.TableHeaderBg, packed(WATER));
        style.setColor(ImGuiCol.TableRowBg, 0);
        style.setColor(ImGuiCol.TableRowBgAlt, packed(RAISED, 0.4f));
        style.setColor(ImGuiCol.DragDropTarget, packed(GLOW));
    }

    /** Of the dot before something that comes, or does not. */
    static int of(Desk.Health health) {
        return switch (health) {
            case LIVE -> GLOW;
            case WAITING -> WARN;
            case LOST -> BAD;
        };
    }

    private static void ground(ImGuiStyle style, int rest, int hovered, int active) {
        style.setColor(rest, packed(RAISED));
        style.setColor(hovered, packed(HOVER));
        style.setColor(active, packed(HOVER));
    }
}
