package elysium.glow.show;

/** Somebody who hears what a person does at a window; positions are in pixels of its picture. */
public interface Input {
    /** A key went down or up; true if that was for this listener alone. */
    default boolean key(KeyStroke stroke, boolean down) {
        return false;
    }

    default void typed(int codePoint) {}

    default void pointer(float x, float y) {}

    default void button(int button, boolean down) {}

    default void wheel(float across, float down) {}
}
