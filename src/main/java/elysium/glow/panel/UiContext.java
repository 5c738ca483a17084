package elysium.glow.panel;

import elysium.glow.gpu.FlatMesh;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.show.Key;
import elysium.glow.show.Window;
import imgui.ImDrawData;
import imgui.ImFontAtlas;
import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.ImVec4;
import imgui.callback.ImStrConsumer;
import imgui.callback.ImStrSupplier;
import imgui.flag.ImGuiBackendFlags;
import imgui.flag.ImGuiConfigFlags;
import imgui.flag.ImGuiKey;
import imgui.type.ImInt;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The library behind the panel, set up for one window: its frames, its letters, its drawing. */
final class UiContext implements AutoCloseable {
    private static final int LETTERS = 1;
    private static final int FIRST_PICTURE = 2;
    private static final int[][] KEYS = {
        {ImGuiKey.Tab, Key.TAB.ordinal()},
        {ImGuiKey.LeftArrow, Key.LEFT.ordinal()},
        {ImGuiKey.RightArrow, Key.RIGHT.ordinal()},
        {ImGuiKey.UpArrow, Key.UP.ordinal()},
        {ImGuiKey.DownArrow, Key.DOWN.ordinal()},
        {ImGuiKey.Home, Key.HOME.ordinal()},
        {ImGuiKey.End, Key.END.ordinal()},
        {ImGuiKey.Delete, Key.DELETE.ordinal()},
        {ImGuiKey.Backspace, Key.BACKSPACE.ordinal()},
        {ImGuiKey.Enter, Key.ENTER.ordinal()},
        {ImGuiKey.KeyPadEnter, Key.KEYPAD_ENTER.ordinal()},
        {ImGuiKey.Escape, Key.ESCAPE.ordinal()},
        {ImGuiKey.A, Key.A.ordinal()},
        {ImGuiKey.C, Key.C.ordinal()},
        {ImGuiKey.V, Key.V.ordinal()},
        {ImGuiKey.X, Key.X.ordinal()},
        {ImGuiKey.Z, Key.Z.ordinal()},
    };

    private final GpuScope scope;
    private final FlatMesh mesh;
    private final ImVec4 clip = new ImVec4();
    private final List<Texture> pictures = new ArrayList<>();
    private Texture letters;
    private Typeface typeface;
    private float density;
    private boolean contrast;

    UiContext(GpuScope parent, float density) {
        scope = parent.child();
        mesh = new FlatMesh(scope);
        ImGui.createContext();
        ImGuiIO io = ImGui.getIO();
        io.addConfigFlags(ImGuiConfigFlags.DockingEnable);
        io.setIniFilename(null);
        io.setLogFilename(null);
        io.addBackendFlags(ImGuiBackendFlags.RendererHasVtxOffset);
        io.setConfigWindowsMoveFromTitleBarOnly(true);
        for (int[] pair : KEYS) {
            io.setKeyMap(pair[0], pair[1]);
        }
        dress(density, false);
    }

    /** Copies and pastes by way of that window, so that other programs take part. */
    void clipboard(Window window) {
        ImGuiIO io = ImGui.getIO();
        io.setGetClipboardTextFn(
                new ImStrSupplier() {
                    @Override
                    public String get() {
                        return window.copied();
                    }
                });
        io.setSetClipboardTextFn(
                new ImStrConsumer() {
                    @Override
                    public void accept(String words) {
                        window.copy(words);
                    }
                });
    }

    /** Where the windows are, as {@link #windows()} said it before. */
    void windows(String layout) {
        if (!layout.isEmpty()) {
            ImGui.loadIniSettingsFromMemory(layout);
        }
    }

    String windows() {
        return ImGui.saveIniSettingsToMemory();
    }

    /** Whether windows were moved some seconds ago and then rested. */
    boolean windowsMoved() {
        ImGuiIO io = ImGui.getIO();
        boolean moved = io.getWantSaveIniSettings();
        io.setWantSaveIniSettings(false);
        return moved;
    }

    /** A name for a texture in this frame, to be drawn by. */
    int picture(Texture texture) {
        pictures.add(texture);
        return FIRST_PICTURE + pictures.size() - 1;
    }

    Typeface typeface() {
        return typeface;
    }

    float density() {
        return density;
    }

    /** Starts a frame of the panel, after that many seconds. */
    void begin(int width, int height, float seconds) {
        ImGuiIO io = ImGui.getIO();
        io.setDisplaySize(width, height);
        io.setDisplayFramebufferScale(1, 1);
        io.setDeltaTime(Math.clamp(seconds, 1e-4f, 0.25f));
        pictures.clear();
        ImGui.newFrame();
    }

    /** Draws new letters when things are to be of another size, or to be read from afar. */
    void dress(float wanted, boolean contrasting) {
        if (density == wanted && contrast == contrasting) {
            return;
        }
        density = wanted;
        contrast = contrasting;
        Palette.apply(wanted, contrasting);
        ImFontAtlas atlas = ImGui.getIO().getFonts();
        atlas.clear();
        typeface = Typeface.load(atlas, wanted);
        if (letters != null) {
            letters.close();
        }
        ImInt width = new ImInt();
        ImInt height = new ImInt();
        ByteBuffer pixels = atlas.getTexDataAsRGBA32(width, height);
        letters = new Texture(scope, TextureFormat.RGBA8, width.get(), height.get());
        letters.upload(pixels, 0);
        atlas.setTexID(LETTERS);
        atlas.clearTexData();
    }

    /** Ends the frame and draws it on the surface that is bound. */
    void draw(int width, int height) {
        ImGui.render();
        ImDrawData data = ImGui.getDrawData();
        mesh.begin(width, height);
        for (int list = 0; list < data.getCmdListsCount(); list++) {
            int bytes = data.getCmdListVtxBufferSize(list) * FlatMesh.VERTEX_BYTES;
            mesh.vertices(data.getCmdListVtxBufferData(list), bytes);
            bytes = data.getCmdListIdxBufferSize(list) * FlatMesh.INDEX_BYTES;
            mesh.indices(data.getCmdListIdxBufferData(list), bytes);
            commands(data, list, height);
        }
        mesh.end();
    }

    private void commands(ImDrawData data, int list, int height) {
        int count = data.getCmdListCmdBufferSize(list);
        for (int i = 0; i < count; i++) {
            data.getCmdListCmdBufferClipRect(list, i, clip);
            int left = Math.max(0, (int) clip.x);
            int top = Math.max(0, (int) clip.y);
            mesh.clip(left, height - (int) clip.w, (int) clip.z - left, (int) clip.w - top);
            int name = data.getCmdListCmdBufferTextureId(list, i);
            mesh.draw(
                    name < FIRST_PICTURE ? letters : pictures.get(name - FIRST_PICTURE),
                    data.getCmdListCmdBufferIdxOffset(list, i),
                    data.getCmdListCmdBufferElemCount(list, i),
                    data.getCmdListCmdBufferVtxOffset(list, i));
        }
    }

    @Override
    public void close() {
        ImGui.destroyContext();
        scope.close();
    }
}
