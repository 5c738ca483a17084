package elysium.glow.panel;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.flag.ImGuiInputTextFlags;
import imgui.type.ImFloat;
import java.util.Locale;

/**
 * A slider: dragged, finely with Shift or Alt, typed after Ctrl-click, reset by a double click; it
 * shows what is played beside what the hand set.
 */
final class Fader {
    private static final float FINE = 0.1f;
    private final Ui ui;
    private final ImFloat typed = new ImFloat();
    private int typing;
    private boolean typingBegun;
    private float way;
    private boolean letGo;

    Fader(Ui ui) {
        this.ui = ui;
    }

    /**
     * What is marked on a slider.
     *
     * @param played what is played now
     * @param first the value that a double click goes back to
     */
    record Marks(float played, float first) {}

    /** Draws it as wide as the line leaves; the value that it stands at now. */
    float slide(String id, float value, Travel travel, String format, Marks marks) {
        letGo = false;
        if (typing != 0 && typing == ImGui.getID(id)) {
            return type(id, value, format);
        }
        float width = Math.max(ui.px(24), ui.width());
        float height = ImGui.getFrameHeight();
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        ImGui.invisibleButton(id, width, height);
        float now = turned(id, value, travel, marks, x, width);
        letGo |= ImGui.isItemDeactivated();
        paint(now, travel, marks, new Pictures.Box(x, y, width, height));
        String text = String.format(Locale.ROOT, format, now);
        float middle = y + (height - ImGui.getTextLineHeight()) / 2;
        float half = ImGui.calcTextSize(text).x / 2;
        ui.draw().addText(x + width / 2 - half, middle, Palette.packed(Palette.TEXT), text);
        return now;
    }

    /** Whether the slider before has just been let go. */
    boolean wasLetGo() {
        return letGo;
    }

    private float turned(String id, float value, Travel travel, Marks marks, float x, float width) {
        ImGuiIO io = ImGui.getIO();
        boolean fine = io.getKeyShift() || io.getKeyAlt();
        if (ImGui.isItemHovered() && ImGui.isMouseDoubleClicked(0)) {
            way = travel.way(marks.first);
            return marks.first;
        }
        if (!ImGui.isItemActive()) {
            return value;
        }
        if (ImGui.isItemActivated()) {
            if (io.getKeyCtrl()) {
                typing = ImGui.getID(id);
                typingBegun = true;
                return value;
            }
            way = travel.way(value);
            if (!fine && !ImGui.isMouseDoubleClicked(0)) {
                way = (io.getMousePosX() - x) / width;
                return travel.value(way);
            }
            return value;
        }
        float moved = io.getMouseDeltaX() / width * (fine ? FINE : 1);
        if (moved == 0) {
            return value;
        }
        way += moved;
        return travel.value(way);
    }

    private float type(String id, float value, String format) {
        ImGui.setNextItemWidth(-1);
        if (typingBegun) {
            typed.set(value);
            ImGui.setKeyboardFocusHere();
        }
        int flags = ImGuiInputTextFlags.EnterReturnsTrue | ImGuiInputTextFlags.AutoSelectAll;
        String digits = format.indexOf(' ') < 0 ? format : format.substring(0, format.indexOf(' '));
        boolean entered = ImGui.inputFloat(id, typed, 0, 0, digits, flags);
        boolean left = !typingBegun && ImGui.isItemDeactivated();
        typingBegun = false;
        if (!entered && !left) {
            return value;
        }
        typing = 0;
        letGo = true;
        return entered ? typed.get() : value;
    }

    private void paint(float value, Travel travel, Marks marks, Pictures.Box box) {
        ImDrawList draw = ui.draw();
        boolean lively = ImGui.isItemHovered() || ImGui.isItemActive();
        float right = box.x() + box.width();
        float bottom = box.y() + box.height();
        float round = ui.px(4);
        int ground = Palette.packed(lively ? Palette.HOVER : Palette.RAISED);
        draw.addRectFilled(box.x(), box.y(), right, bottom, ground, round);
        float at = box.across(travel.way(value));
        int trail = Palette.packed(Palette.DEEP, 0.75f);
        draw.addRectFilled(box.x(), box.y(), at, bottom, trail, round);
        float first = box.across(travel.way(marks.first));
        int faint = Palette.packed(Palette.SOFT, 0.7f);
        float notch = ui.px(3);
        draw.addTriangleFilled(
                first - notch, bottom, first + notch, bottom, first, bottom - 1.5f * notch, faint);
        float knob = ui.px(1.2f);
        int accent = Palette.packed(Palette.ACCENT);
        draw.addRectFilled(at - knob, box.y(), at + knob, bottom, accent);
        float glow = box.across(travel.way(marks.played));
        if (Math.abs(glow - at) > 1) {
            int light = Palette.packed(Palette.GLOW);
            float low = Math.min(at, glow);
            draw.addRectFilled(low, bottom - ui.px(2), Math.max(at, glow), bottom, light);
            draw.addRectFilled(glow - knob, box.y(), glow + knob, bottom, light);
        }
    }
}
