package elysium.glow.app;

/** A name as it is typed on a command line. */
final class Quoted {
    private Quoted() {}

    static String word(String name) {
        return name.matches("[\\p{L}\\p{N}._-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
