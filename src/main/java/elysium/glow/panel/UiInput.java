package elysium.glow.panel;

import elysium.glow.show.Input;
import elysium.glow.show.Key;
import elysium.glow.show.KeyStroke;
import imgui.ImGui;
import imgui.ImGuiIO;

/** Hands what a person does at the window on to the library, once a frame. */
final class UiInput implements Input {
    private static final int BUTTONS = 5;

    // What goes down and up again between two frames must be seen down in one of them.
    private final boolean[] buttons = new boolean[BUTTONS];
    private final boolean[] clicked = new boolean[BUTTONS];
    private final boolean[] keys = new boolean[Key.values().length];
    private final boolean[] tapped = new boolean[keys.length];

    /** Brings the library up to date: before each of its frames. */
    void apply() {
        ImGuiIO io = ImGui.getIO();
        for (int i = 0; i < BUTTONS; i++) {
            io.setMouseDown(i, buttons[i] || clicked[i]);
            clicked[i] = false;
        }
        for (int i = 0; i < keys.length; i++) {
            io.setKeysDown(i, keys[i] || tapped[i]);
            tapped[i] = false;
        }
    }

    /** Keys belong to the panel only while something is typed into it. */
    @Override
    public boolean key(KeyStroke stroke, boolean down) {
        int key = stroke.key().ordinal();
        keys[key] = down;
        tapped[key] |= down;
        ImGuiIO io = ImGui.getIO();
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
            buttons[button] = down;
            clicked[button] |= down;
        }
    }

    @Override
    public void wheel(float across, float down) {
        ImGuiIO io = ImGui.getIO();
        io.setMouseWheelH(io.getMouseWheelH() + across);
        io.setMouseWheel(io.getMouseWheel() + down);
    }
}
