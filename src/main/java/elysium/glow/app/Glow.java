package elysium.glow.app;

/** Where the program starts. */
public final class Glow {
    private Glow() {}

    public static void main(String[] arguments) {
        LibraryLog.install();
        int exitCode = new Console(System.out, System.err).run(arguments);
        if (System.out.checkError() && exitCode == 0) {
            System.err.println("glow: what there is to say can't be written to standard output.");
            exitCode = 1;
        }
        System.exit(exitCode);
    }
}
