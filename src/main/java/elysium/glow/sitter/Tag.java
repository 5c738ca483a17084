package elysium.glow.sitter;

/** What a picture element shows, as the high byte of its colour. */
final class Tag {
    static final byte SKIN = 1;
    static final byte LIPS = 2;
    static final byte CAVITY = 3;
    static final byte TEETH = 4;
    static final byte TONGUE = 5;
    static final byte OTHER = 6;
    static final byte COVER = 7;

    private Tag() {}
}
