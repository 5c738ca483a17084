package elysium.glow.panel;

import imgui.ImGui;
import imgui.flag.ImGuiInputTextFlags;
import imgui.type.ImString;

/** Fields to type words into, and what unfolds from a place. */
final class Fields {
    private static final int LONGEST = 256;
    private final Ui ui;
    private final ImString text = new ImString(LONGEST);

    Fields(Ui ui) {
        this.ui = ui;
    }

    /** A line of words; what it holds now. */
    String line(String id, String words, String hint) {
        text.set(words);
        ImGui.setNextItemWidth(-1);
        ImGui.inputTextWithHint(id, hint, text);
        return text.get();
    }

    /** The same; true once Enter was pressed in it. */
    boolean entered(String id, StringBuilder words, String hint) {
        text.set(words.toString());
        ImGui.setNextItemWidth(-1);
        int flags = ImGuiInputTextFlags.EnterReturnsTrue;
        boolean entered = ImGui.inputTextWithHint(id, hint, text, flags);
        words.setLength(0);
        words.append(text.get());
        return entered;
    }

    /** Puts the pen into the field that follows. */
    void focus() {
        ImGui.setKeyboardFocusHere();
    }

    /** Whether the field before was left. */
    boolean wasLeft() {
        return ImGui.isItemDeactivated();
    }

    /** Whether the thing before was double-clicked. */
    boolean wasDoubleClicked() {
        return ImGui.isItemHovered() && ImGui.isMouseDoubleClicked(0);
    }

    /** Copies words, for this panel and for other programs. */
    void copy(String words) {
        ImGui.setClipboardText(words);
    }

    /** The words that were copied last; asks the program that did it, so only when a hand does. */
    String copied() {
        String words = ImGui.getClipboardText();
        return words == null ? "" : words;
    }

    void open(String popup) {
        ImGui.openPopup(popup);
    }

    boolean beginPopup(String popup) {
        return ImGui.beginPopup(popup);
    }

    /** What a right click on the thing before unfolds. */
    boolean beginContext(String id) {
        return ImGui.beginPopupContextItem(id);
    }

    void endPopup() {
        ImGui.endPopup();
    }

    void closePopup() {
        ImGui.closeCurrentPopup();
    }

    /** A part with a scroll bar of its own, that high. */
    void beginPart(String id, float width, float height) {
        ImGui.beginChild(id, width, height, false);
    }

    void endPart() {
        ImGui.endChild();
    }

    /** Takes hold of the thing before, to be dropped elsewhere. */
    void carry(String kind, int number, String words) {
        if (ImGui.beginDragDropSource()) {
            ImGui.setDragDropPayload(kind, Integer.valueOf(number));
            ui.text(words, Palette.TEXT);
            ImGui.endDragDropSource();
        }
    }

    /** What was dropped on the thing before, or -1. */
    int dropped(String kind) {
        int number = -1;
        if (ImGui.beginDragDropTarget()) {
            Integer payload = ImGui.acceptDragDropPayload(kind, Integer.class);
            number = payload == null ? -1 : payload;
            ImGui.endDragDropTarget();
        }
        return number;
    }
}
