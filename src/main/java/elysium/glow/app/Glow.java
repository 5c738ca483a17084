package elysium.glow.app;

/** Where the program starts. */
public final class Glow {
    private Glow() {}

    public static void main(String[] arguments) {
        LibraryLog.install();
        int exitCode = new Console(System.out, System.err).run(arguments);
        System.out.flush();
        System.exit(exitCode);
    }
}
