package elysium.glow.show;

import org.lwjgl.glfw.GLFW;

/** A key of the keyboard, letters and digits by what the person's layout prints on them. */
public enum Key {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U,
    V,
    W,
    X,
    Y,
    Z,
    SPACE("Space", GLFW.GLFW_KEY_SPACE),
    ENTER("Enter", GLFW.GLFW_KEY_ENTER),
    ESCAPE("Esc", GLFW.GLFW_KEY_ESCAPE),
    TAB("Tab", GLFW.GLFW_KEY_TAB),
    BACKSPACE("Backspace", GLFW.GLFW_KEY_BACKSPACE),
    DELETE("Delete", GLFW.GLFW_KEY_DELETE),
    INSERT("Insert", GLFW.GLFW_KEY_INSERT),
    HOME("Home", GLFW.GLFW_KEY_HOME),
    END("End", GLFW.GLFW_KEY_END),
    PAGE_UP("Page Up", GLFW.GLFW_KEY_PAGE_UP),
    PAGE_DOWN("Page Down", GLFW.GLFW_KEY_PAGE_DOWN),
    LEFT("Left", GLFW.GLFW_KEY_LEFT),
    RIGHT("Right", GLFW.GLFW_KEY_RIGHT),
    UP("Up", GLFW.GLFW_KEY_UP),
    DOWN("Down", GLFW.GLFW_KEY_DOWN),
    KEYPAD_ENTER("Enter", GLFW.GLFW_KEY_KP_ENTER),
    F1("F1", GLFW.GLFW_KEY_F1),
    F2("F2", GLFW.GLFW_KEY_F2),
    F3("F3", GLFW.GLFW_KEY_F3),
    F4("F4", GLFW.GLFW_KEY_F4),
    F5("F5", GLFW.GLFW_KEY_F5),
    F11("F11", GLFW.GLFW_KEY_F11),
    F12("F12", GLFW.GLFW_KEY_F12),
    /** A modifier by itself, or a key that means nothing here. */
    OTHER("", GLFW.GLFW_KEY_UNKNOWN);

    private static final Key[] ALL = values();
    private final String label;
    private final int code;

    Key() {
        label = name();
        code = GLFW.GLFW_KEY_A + ordinal();
    }

    Key(String label, int code) {
        this.label = label;
        this.code = code;
    }

    /** As it is printed in the list of keys. */
    public String label() {
        return label;
    }

    /** The key of a letter that the layout prints, else of the window system's code. */
    static Key of(int code, String printed) {
        if (printed != null && printed.length() == 1) {
            char letter = Character.toUpperCase(printed.charAt(0));
            if (letter >= 'A' && letter <= 'Z') {
                return ALL[letter - 'A'];
            }
        }
        for (Key key : ALL) {
            if (key.code == code) {
                return key;
            }
        }
        return OTHER;
    }
}
