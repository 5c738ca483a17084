package elysium.glow.panel;

import elysium.glow.show.Input;
import elysium.glow.show.KeyStroke;
import imgui.ImGui;
import imgui.ImGuiIO;

/** Hands what a person does at the window on to the library. */
final class UiInput implements Input {
    private static final int BUTTONS = 5;

    /** Keys belong to the panel only while something is typed into it. */
    @Override
    public boolean key(KeyStroke stroke, boolean down) {
        ImGuiIO io = ImGui.getIO();
        io.setKeysDown(stroke.key().ordinal(), down);
        io.setKeyCtrl(stroke.control());
        io.setKeyShift(stroke.shift());
        io.setKeyAlt(stroke.alt());
        return io.getWantTextInput();
    }

    @Override
    public void typed(int codePoint) {
        ImGui.getIO().addInputCharacter(codePoint);
    }

    @Override
    public void pointer(float x, float y) {
        ImGui.getIO().setMousePos(x, y);
    }

    @Override
    public void button(int button, boolean down) {
        if (button < BUTTONS) {
            ImGui.getIO().setMouseDown(button, down);
        }
    }

    @Override
    public void wheel(float across, float down) {
        ImGuiIO io = ImGui.getIO();
        io.setMouseWheelH(io.getMouseWheelH() + across);
        io.setMouseWheel(io.getMouseWheel() + down);
    }
}
