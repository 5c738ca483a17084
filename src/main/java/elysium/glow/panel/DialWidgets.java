package elysium.glow.panel;

import elysium.glow.parameter.Curve;
import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiColorEditFlags;

/** The things that are turned: each as wide as the line leaves, with the played value marked. */
final class DialWidgets {
    private static final Travel PART = new Travel(0, 1, Curve.LINEAR);

    /** The part of a line that the dial's name takes. */
    private static final float NAME_PART = 0.36f;

    private static final int COLOUR =
            ImGuiColorEditFlags.AlphaBar
                    | ImGuiColorEditFlags.AlphaPreview
                    | ImGuiColorEditFlags.Float
                    | ImGuiColorEditFlags.NoInputs
                    | ImGuiColorEditFlags.NoLabel;

    private final Ui ui;
    private final int[] whole = new int[1];
    private final float[] single = new float[1];
    private final Fader fader;

    DialWidgets(Ui ui) {
        this.ui = ui;
        fader = new Fader(ui);
    }

    /** A dial's name at the head of its line, bright if turned; true when double-clicked. */
    boolean name(String name, boolean turned) {
        float width = ui.width() * NAME_PART;
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        float height = ImGui.getFrameHeight();
        ImGui.invisibleButton("##name", width, height);
        boolean twice = ImGui.isItemHovered() && ImGui.isMouseDoubleClicked(0);
        int colour = turned ? Palette.GLOW : ImGui.isItemHovered() ? Palette.TEXT : Palette.SOFT;
        ImDrawList draw = ui.draw();
        draw.pushClipRect(x, y, x + width - ui.px(4), y + height, true);
        float down = (height - ImGui.getTextLineHeight()) / 2;
        draw.addText(x, y + down, Palette.packed(colour), name);
        draw.popClipRect();
        return twice;
    }

    void beside() {
        ImGui.sameLine();
        ImGui.setNextItemWidth(-1);
    }

    /** Turns a number; the value that it stands at now. */
    float slider(float value, Travel travel, String format, Fader.Marks marks) {
        ImGui.sameLine();
        if (travel.isBounded()) {
            return fader.slide("##dial", value, travel, format, marks);
        }
        ImGui.setNextItemWidth(-1);
        single[0] = value;
        float speed = Math.max(0.005f, Math.abs(value) * 0.01f);
        ImGui.dragFloat("##dial", single, speed, travel.low(), travel.high(), format);
        return single[0];
    }

    /** A part of one, over the rest of the line. */
    float part(String id, float value, float played) {
        ImGui.sameLine();
        return fader.slide(id, value, PART, "%.2f", new Fader.Marks(played, 1));
    }

    /** A number of that travel over the rest of the line. */
    float number(String id, float value, Travel travel, String format) {
        return fader.slide(id, value, travel, format, new Fader.Marks(value, value));
    }

    int wholeSlider(int value, int low, int high) {
        beside();
        whole[0] = value;
        ImGui.sliderInt("##dial", whole, low, high);
        return Math.clamp(whole[0], low, high);
    }

    /** A switch; true when it was pressed. */
    boolean toggle(boolean on, boolean played) {
        ImGui.sameLine();
        float height = ImGui.getFrameHeight();
        float width = 1.8f * height;
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY() + ui.px(2);
        boolean pressed = ImGui.invisibleButton("##dial", width, height);
        float tall = height - ui.px(4);
        float radius = tall / 2;
        int ground = on ? Palette.DEEP : ImGui.isItemHovered() ? Palette.HOVER : Palette.RAISED;
        ImDrawList draw = ui.draw();
        draw.addRectFilled(x, y, x + width, y + tall, Palette.packed(ground), radius);
        float knob = on ? x + width - radius : x + radius;
        int colour = Palette.packed(played ? Palette.GLOW : Palette.FAINT);
        draw.addCircleFilled(knob, y + radius, radius - ui.px(3), colour, 20);
        return pressed;
    }

    /** A button that does something once. */
    boolean trigger(String words, boolean lit) {
        ImGui.sameLine();
        return ui.button(words, -1, lit);
    }

    /** Two numbers without a range. */
    boolean numbers(float[] pair) {
        beside();
        float[] two = {pair[0], pair[1]};
        boolean turned = ImGui.dragFloat2("##dial", two, 0.5f);
        pair[0] = two[0];
        pair[1] = two[1];
        return turned;
    }

    /**
     * A field in which a point is dragged, y up.
     *
     * @param span low x, low y, high x, high y
     */
    boolean pad(float[] point, float[] span, float[] played) {
        ImGui.sameLine();
        float width = ui.width();
        float height = Math.min(width * 0.5f, ui.px(96));
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        ImGui.invisibleButton("##dial", width, height);
        boolean held = ImGui.isItemActive();
        ImDrawList draw = ui.draw();
        int ground = ImGui.isItemHovered() || held ? Palette.HOVER : Palette.RAISED;
        draw.addRectFilled(x, y, x + width, y + height, Palette.packed(ground), ui.px(4));
        float px = x + along(point[0], span[0], span[2]) * width;
        float py = y + (1 - along(point[1], span[1], span[3])) * height;
        int line = Palette.packed(Palette.ACCENT, 0.25f);
        draw.addLine(px, y, px, y + height, line, ui.px(1));
        draw.addLine(x, py, x + width, py, line, ui.px(1));
        float gx = x + along(played[0], span[0], span[2]) * width;
        float gy = y + (1 - along(played[1], span[1], span[3])) * height;
        draw.addCircleFilled(gx, gy, ui.px(3), Palette.packed(Palette.GLOW), 14);
        draw.addCircle(px, py, ui.px(5), Palette.packed(Palette.ACCENT), 20, ui.px(1.5f));
        if (held) {
            float across = Math.clamp((ImGui.getMousePosX() - x) / width, 0f, 1f);
            float up = 1 - Math.clamp((ImGui.getMousePosY() - y) / height, 0f, 1f);
            point[0] = span[0] + across * (span[2] - span[0]);
            point[1] = span[1] + up * (span[3] - span[1]);
        }
        return held;
    }

    private static float along(float value, float low, float high) {
        return high > low ? Math.clamp((value - low) / (high - low), 0f, 1f) : 0.5f;
    }

    /** A field of colour, with its opacity, and beside it the colour that is played. */
    boolean colour(float[] rgba, float[] played) {
        ImGui.sameLine();
        ImGui.pushStyleColor(ImGuiCol.Border, 0);
        boolean turned = ImGui.colorEdit4("##dial", rgba, COLOUR);
        ImGui.popStyleColor();
        float left = ImGui.getItemRectMaxX() + ui.px(6);
        float top = ImGui.getItemRectMinY();
        float right = ImGui.getWindowPosX() + ImGui.getWindowContentRegionMaxX();
        int light = ImGui.getColorU32(played[0], played[1], played[2], 1);
        float bottom = ImGui.getItemRectMaxY();
        ui.draw().addRectFilled(left, top, right, bottom, light, ui.px(4));
        return turned;
    }

    /** Whether the dial before was turned and has just been let go. */
    boolean wasLetGo() {
        return fader.wasLetGo() || ImGui.isItemDeactivated();
    }
}
