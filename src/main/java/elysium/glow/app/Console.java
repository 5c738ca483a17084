package elysium.glow.app;

import elysium.glow.control.Keys;
import elysium.glow.flow.Fault;
import elysium.glow.flow.NearMiss;
import elysium.glow.flow.UserError;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads a command line, runs the command that it names, and turns mistakes into one sentence. */
final class Console {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(String... arguments) {
        try {
            return dispatch(arguments);
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            return failed(e);
        }
    }

    /** One sentence for the person; whatever else there is to know goes to the log. */
    private int failed(Throwable trouble) {
        Throwable e = trouble;
        while (e instanceof CommandLine.ExecutionException && e.getCause() != null) {
            e = e.getCause();
        }
        if (e instanceof UserError mistake) {
            err.println("glow: " + mistake.getMessage());
            if (mistake.getCause() != null) {
                LogFile.FAULTS.write(Fault.of("glow", mistake.getMessage(), mistake.getCause()));
            }
            return mistake.exitCode();
        }
        LogFile.FAULTS.write(Fault.of("glow", "unexpected", e));
        err.println("glow: something went wrong inside: " + nameOf(e) + LogFile.whereToLook());
        return FAILED;
    }

    private int dispatch(String... arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("-")) {
            return root(arguments);
        }
        Noun noun = Noun.of(arguments[0]);
        if (noun == null) {
            throw UserError.usage(
                    "there is no command '%s'%s (glow --help lists them)"
                            .formatted(arguments[0], NearMiss.hint(arguments[0], Noun.words())));
        }
        return execute(noun, Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private int root(String... arguments) {
        if (arguments.length == 1) {
            switch (arguments[0]) {
                case "--help", "-h" -> {
                    Overview.print(out);
                    return 0;
                }
                case "--version", "-V" -> {
                    out.println("Elysium Glow " + Version.current());
                    return 0;
                }
                default -> {}
            }
        }
        return execute(Noun.SHOW, arguments);
    }

    private int execute(Noun noun, String... arguments) {
        CommandLine line = new CommandLine(noun.newCommand());
        line.setCommandName("glow " + noun.word());
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        if (noun == Noun.SHOW) {
            String keys = Keys.listed().replace("%", "%%");
            line.getCommandSpec().usageMessage().footer("", "Keys:", keys.stripTrailing());
        }
        line.setParameterExceptionHandler((mistake, words) -> explain(mistake));
        line.setExecutionExceptionHandler((mistake, where, parsed) -> failed(mistake));
        return line.execute(arguments);
    }

    private int explain(ParameterException mistake) {
        if (mistake.getCause() instanceof UserError cause) {
            return failed(cause);
        }
        err.printf(
                "glow: %s ('%s --help' shows what it takes)%n",
                firstLine(mistake.getMessage()),
                mistake.getCommandLine().getCommandSpec().qualifiedName());
        return WRONG_USAGE;
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String nameOf(Throwable e) {
        return e.getClass().getSimpleName()
                + (e.getMessage() == null ? "" : " (" + firstLine(e.getMessage()) + ")");
    }
}
