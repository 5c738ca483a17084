package elysium.glow.app;

import java.io.PrintStream;

/** What {@code glow --help} prints: every command in a line. */
final class Overview {
    private Overview() {}

    static void print(PrintStream out) {
        out.println("Elysium Glow paints people's own smiles with living light.");
        out.println();
        out.println("  glow [options]         opens the show: the first camera, else the sitter");
        for (Noun noun : Noun.values()) {
            out.printf("  glow %-17s %s%n", noun.word(), noun.purpose());
        }
        out.println("  glow test              runs every test (from a checkout)");
        out.println();
        out.println(
                "'glow show --help' lists the show's options; 'glow COMMAND --help' the others'.");
        out.println("Exit codes: 0 done, 1 the thing asked about failed, 2 wrong usage.");
    }
}
