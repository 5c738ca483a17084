package elysium.glow.panel;

import imgui.ImGui;
import imgui.flag.ImGuiCond;
import imgui.flag.ImGuiDir;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;
import imgui.internal.flag.ImGuiDockNodeFlags;
import imgui.type.ImBoolean;
import imgui.type.ImInt;
import java.util.ArrayList;
import java.util.List;

/** Windows that dock into each other, in an area for each form of the panel. */
final class Docks {
    private static final int HOST =
            ImGuiWindowFlags.NoTitleBar
                    | ImGuiWindowFlags.NoResize
                    | ImGuiWindowFlags.NoMove
                    | ImGuiWindowFlags.NoCollapse
                    | ImGuiWindowFlags.NoBringToFrontOnFocus
                    | ImGuiWindowFlags.NoNavFocus
                    | ImGuiWindowFlags.NoBackground
                    | ImGuiWindowFlags.NoDocking
                    | ImGuiWindowFlags.NoSavedSettings;

    /** Where a part is split off. */
    enum Side {
        LEFT(ImGuiDir.Left),
        RIGHT(ImGuiDir.Right),
        TOP(ImGuiDir.Up),
        BOTTOM(ImGuiDir.Down);

        private final int direction;

        Side(int direction) {
            this.direction = direction;
        }
    }

    private final Ui ui;
    private final ImBoolean open = new ImBoolean();
    private final ImInt rest = new ImInt();
    private final List<String> fronts = new ArrayList<>();
    private int framesSinceLaid;
    private int remains;
    private int root;
    private float top;

    Docks(Ui ui) {
        this.ui = ui;
    }

    /** Opens the area below the menu; what is not shown now keeps its layout. */
    void begin(Form shown, float width, float height) {
        top = ImGui.getFrameHeight();
        ImGui.setNextWindowPos(0, top, ImGuiCond.Always);
        ImGui.setNextWindowSize(width, height - top, ImGuiCond.Always);
        ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, 0, 0);
        ImGui.begin("docks", HOST);
        ImGui.popStyleVar();
        for (Form form : Form.values()) {
            int id = ImGui.getID(form.spelling());
            if (form == shown) {
                root = id;
            } else if (isLaid(id)) {
                ImGui.dockSpace(id, 0, 0, ImGuiDockNodeFlags.KeepAliveOnly);
            }
        }
        if (!isLaid(root)) {
            lay(shown, width, height - top);
        }
        ImGui.dockSpace(root, 0, 0, ImGuiDockNodeFlags.NoWindowMenuButton);
        ImGui.end();
    }

    private static boolean isLaid(int id) {
        return imgui.internal.ImGui.dockBuilderGetNode(id).ptr != 0;
    }

    /** Lays that form out as it was at first. */
    void lay(Form form, float width, float height) {
        root = ImGui.getID(form.spelling());
        fronts.clear();
        framesSinceLaid = 0;
        imgui.internal.ImGui.dockBuilderRemoveNode(root);
        imgui.internal.ImGui.dockBuilderAddNode(root, ImGuiDockNodeFlags.DockSpace);
        imgui.internal.ImGui.dockBuilderSetNodeSize(root, width, height);
        int whole = root;
        form.lay(this);
        imgui.internal.ImGui.dockBuilderFinish(whole);
        root = whole;
    }

    /** Forgets the layout of a form: it is laid out anew when it is shown. */
    void forget(Form form) {
        ImGui.begin("docks", HOST);
        imgui.internal.ImGui.dockBuilderRemoveNode(ImGui.getID(form.spelling()));
        ImGui.end();
    }

    /** The area itself; after a split, what is left of it. */
    int root() {
        return root;
    }

    /** Splits a part off; of the area itself, what is left stays {@link #root}. */
    int split(int node, Side side, float part) {
        int split =
                imgui.internal.ImGui.dockBuilderSplitNode(node, side.direction, part, null, rest);
        if (node == root) {
            root = rest.get();
        } else {
            remains = rest.get();
        }
        return split;
    }

    /** What is left of the part that was split last. */
    int remains() {
        return remains;
    }

    /** Puts windows there, the first in front. */
    void put(int node, String... windows) {
        for (String window : windows) {
            imgui.internal.ImGui.dockBuilderDockWindow(window, node);
        }
        fronts.add(windows[0]);
    }

    /** Brings a window to the front once it is there. */
    void bring(String window) {
        fronts.add(window);
        framesSinceLaid = 0;
    }

    /** Brings to the front what a new layout wants there, once its windows exist. */
    void settle() {
        if (!fronts.isEmpty() && framesSinceLaid++ > 1) {
            fronts.forEach(ImGui::setWindowFocus);
            fronts.clear();
        }
    }

    /** Opens a window; false if nothing of it is to be seen. */
    boolean beginWindow(String name, boolean padded) {
        open.set(true);
        ImGui.setNextWindowSize(ui.px(420), ui.px(320), ImGuiCond.FirstUseEver);
        if (!padded) {
            ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, 0, 0);
        }
        // Else each window that appears at a start comes before the one that was left in front.
        int flags = ImGuiWindowFlags.NoFocusOnAppearing;
        if (!padded) {
            flags |= ImGuiWindowFlags.NoScrollbar | ImGuiWindowFlags.NoScrollWithMouse;
        }
        boolean seen = ImGui.begin(name, open, flags);
        if (!padded) {
            ImGui.popStyleVar();
        }
        return seen;
    }

    /** Ends it; false if somebody closed it. */
    boolean endWindow() {
        ImGui.end();
        return open.get();
    }
}
