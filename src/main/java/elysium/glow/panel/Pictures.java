package elysium.glow.panel;

import elysium.glow.gpu.Texture;
import imgui.ImGui;
import imgui.ImGuiIO;

/** Textures as pictures, and points that are dragged on them. */
final class Pictures {
    private static final double WHEEL_TIMES = 1.25;

    private final Ui ui;

    Pictures(Ui ui) {
        this.ui = ui;
    }

    /** Where a picture lies on the screen. */
    record Box(float x, float y, float width, float height) {
        float across(float u) {
            return x + u * width;
        }

        /** Of a height that counts from the bottom. */
        float down(float v) {
            return y + (1 - v) * height;
        }

        /** Where the pointer is, 0..1 from the bottom left. */
        float pointedU() {
            return (ImGui.getMousePosX() - x) / width;
        }

        float pointedV() {
            return 1 - (ImGui.getMousePosY() - y) / height;
        }
    }

    /** Draws a picture, its first row at the bottom, as large as fits into what is left. */
    Box fit(Texture texture) {
        Box box = room(texture.width(), texture.height());
        draw(texture, box);
        return box;
    }

    /** Where a picture of that shape goes in what is left, centred. */
    Box room(int pictureWidth, int pictureHeight) {
        float wide = Math.max(1, ImGui.getContentRegionAvailX());
        float high = Math.max(1, ImGui.getContentRegionAvailY());
        float width = Math.min(wide, high * pictureWidth / pictureHeight);
        float height = width * pictureHeight / pictureWidth;
        float x = ImGui.getCursorScreenPosX() + (wide - width) / 2;
        float y = ImGui.getCursorScreenPosY() + (high - height) / 2;
        return new Box(x, y, width, height);
    }

    /** Lets a picture be looked at closer; true while the pointer is on it. */
    boolean explore(String id, Box box, Zoom zoom) {
        ImGui.setCursorScreenPos(box.x, box.y);
        ImGui.invisibleButton(id, box.width, box.height);
        if (ImGui.isItemActive()) {
            ImGuiIO io = ImGui.getIO();
            zoom.move(io.getMouseDeltaX() / box.width, -io.getMouseDeltaY() / box.height);
        }
        if (!ImGui.isItemHovered()) {
            return false;
        }
        float wheel = ImGui.getIO().getMouseWheel();
        if (wheel != 0) {
            float times = (float) Math.pow(WHEEL_TIMES, wheel);
            zoom.closer(times, box.pointedU(), box.pointedV());
        }
        if (ImGui.isMouseClicked(1)) {
            zoom.whole();
        }
        return true;
    }

    void draw(Texture texture, Box box) {
        int name = ui.name(texture);
        float right = box.x + box.width;
        ui.draw().addImage(name, box.x, box.y, right, box.y + box.height, 0, 1, 1, 0);
    }

    /** A picture of that width as a button. */
    boolean button(String id, Texture texture, float width, boolean chosen) {
        float height = width * texture.height() / texture.width();
        float x = ImGui.getCursorScreenPosX();
        float y = ImGui.getCursorScreenPosY();
        boolean pressed = ImGui.invisibleButton(id, width, height);
        draw(texture, new Box(x, y, width, height));
        if (chosen || ImGui.isItemHovered()) {
            int line = Palette.packed(chosen ? Palette.GLOW : Palette.ACCENT);
            ui.draw().addRect(x, y, x + width, y + height, line, 0, 0, ui.px(1.5f));
        }
        return pressed;
    }

    /** A point that can be dragged over a picture; true while it is held. */
    boolean handle(String id, Box box, float u, float v) {
        float reach = ui.px(9);
        float x = box.across(Math.clamp(u, 0f, 1f));
        float y = box.down(Math.clamp(v, 0f, 1f));
        ImGui.setCursorScreenPos(x - reach, y - reach);
        ImGui.invisibleButton(id, 2 * reach, 2 * reach);
        boolean held = ImGui.isItemActive();
        boolean near = held || ImGui.isItemHovered();
        int dark = Palette.packed(0xff000000, 0.6f);
        int light = Palette.packed(near ? Palette.GLOW : Palette.ACCENT);
        ui.draw().addCircle(x, y, ui.px(7), dark, 24, ui.px(4));
        ui.draw().addCircle(x, y, ui.px(7), light, 24, ui.px(1.8f));
        ui.draw().addCircleFilled(x, y, ui.px(1.6f), light, 10);
        if (near) {
            ui.label(x + ui.px(11), y - ui.px(7), Palette.TEXT, id);
        }
        return held;
    }

    /** Whether the handle before has just been let go. */
    boolean wasLetGo() {
        return ImGui.isItemDeactivated();
    }
}
