package elysium.glow.panel;

import elysium.glow.preset.Route;
import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiTableColumnFlags;
import imgui.flag.ImGuiTableFlags;
import java.util.List;

/** A matrix of cells to be clicked, and the curve that one of them stands for. */
final class Grid {
    private static final int TABLE =
            ImGuiTableFlags.ScrollX
                    | ImGuiTableFlags.ScrollY
                    | ImGuiTableFlags.RowBg
                    | ImGuiTableFlags.BordersInnerV
                    | ImGuiTableFlags.SizingFixedFit;
    private static final int CURVE_POINTS = 48;

    private final Ui ui;
    private float leftHeld;
    private boolean open;

    Grid(Ui ui) {
        this.ui = ui;
    }

    void begin(List<String> columns) {
        open = ImGui.beginTable("grid", columns.size() + 1, TABLE);
        if (!open) {
            return;
        }
        ImGui.tableSetupScrollFreeze(1, 1);
        ImGui.tableSetupColumn("signal", ImGuiTableColumnFlags.WidthFixed, ui.px(112));
        for (String column : columns) {
            ImGui.tableSetupColumn(column);
        }
        ImGui.tableHeadersRow();
    }

    /** The next line: a signal, and how strong it is now. */
    void line(String name, float part) {
        if (!open) {
            return;
        }
        ImGui.tableNextRow();
        ImGui.tableNextColumn();
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        float wide = ui.px(104) * Math.clamp(part, 0f, 1f);
        float high = ImGui.getTextLineHeight();
        ui.draw().addRectFilled(x, y, x + wide, y + high, Palette.packed(Palette.DEEP, 0.6f), 0);
        ImGui.textUnformatted(name);
    }

    /**
     * The next cell of the line.
     *
     * @param travel how far a route has come, 0..1, or negative where there is none
     */
    boolean cell(int id, float travel, boolean chosen, String words) {
        if (!open || !ImGui.tableNextColumn()) {
            return false;
        }
        ImGui.pushID(id);
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        float wide = Math.max(ui.px(18), ui.width());
        float high = ImGui.getTextLineHeight();
        boolean pressed = ImGui.invisibleButton("cell", wide, high);
        boolean near = ImGui.isItemHovered();
        ui.hint(words);
        ImGui.popID();
        float cx = x + wide / 2;
        float cy = y + high / 2;
        ImDrawList draw = ui.draw();
        if (travel >= 0) {
            draw.addCircleFilled(cx, cy, ui.px(4.5f), Palette.packed(Palette.DEEP), 16);
            int light = Palette.packed(Palette.GLOW, 0.25f + 0.75f * Math.clamp(travel, 0f, 1f));
            draw.addCircleFilled(cx, cy, ui.px(3.5f), light, 16);
        } else {
            int dim = Palette.packed(near ? Palette.ACCENT : Palette.LINE);
            draw.addCircle(cx, cy, ui.px(near ? 4 : 1.5f), dim, 12, ui.px(1));
        }
        if (chosen) {
            draw.addCircle(cx, cy, ui.px(7), Palette.packed(Palette.ACCENT), 20, ui.px(1.5f));
        }
        return pressed;
    }

    void end() {
        if (open) {
            ImGui.endTable();
        }
    }

    /** Where the ends of a curve were dragged to. */
    record Ends(float low, float high, boolean held, boolean letGo) {}

    /** The way of a route, its two ends to be dragged, and the live signal on it. */
    Ends curve(Route route, Travel range, float travel) {
        float width = ui.width();
        float height = Math.clamp(width * 0.5f, ui.px(70), ui.px(190));
        Pictures.Box box =
                new Pictures.Box(
                        ImGui.getCursorScreenPosX(), ImGui.getCursorScreenPosY(), width, height);
        paint(route, range, travel, box);
        ImGui.invisibleButton("##ends", width, height);
        if (ImGui.isItemActivated()) {
            leftHeld = box.pointedU() < 0.5f ? 1 : 0;
        }
        ui.hint("drag the left end for the signal's least, the right end for its most");
        boolean held = ImGui.isItemActive();
        float value = range.value(box.pointedV());
        boolean left = leftHeld == 1;
        return new Ends(
                held && left ? value : route.low(),
                held && !left ? value : route.high(),
                held,
                ImGui.isItemDeactivated());
    }

    private void paint(Route route, Travel range, float travel, Pictures.Box box) {
        ImDrawList draw = ui.draw();
        float right = box.x() + box.width();
        float bottom = box.y() + box.height();
        int ground = Palette.packed(Palette.RAISED);
        draw.addRectFilled(box.x(), box.y(), right, bottom, ground, ui.px(4));
        for (int i = 0; i <= CURVE_POINTS; i++) {
            float x = i / (float) CURVE_POINTS;
            draw.pathLineTo(box.across(x), box.down(range.way(at(route, x))));
        }
        draw.pathStroke(Palette.packed(Palette.ACCENT), 0, ui.px(1.6f));
        float x = box.across(Math.clamp(travel, 0f, 1f));
        float y = box.down(range.way(at(route, travel)));
        int light = Palette.packed(Palette.GLOW);
        draw.addLine(x, bottom, x, y, Palette.packed(Palette.GLOW, 0.4f), ui.px(1));
        draw.addLine(box.x(), y, x, y, Palette.packed(Palette.GLOW, 0.4f), ui.px(1));
        draw.addCircleFilled(x, y, ui.px(4), light, 16);
        int knob = Palette.packed(Palette.TEXT);
        draw.addCircle(box.x(), box.down(range.way(route.low())), ui.px(5), knob, 16, ui.px(2));
        draw.addCircle(right, box.down(range.way(route.high())), ui.px(5), knob, 16, ui.px(2));
    }

    private static float at(Route route, float travel) {
        return route.low() + (route.high() - route.low()) * route.curve().bend(travel);
    }
}
