package elysium.glow.app;

import elysium.glow.flow.Fault;
import elysium.glow.flow.FaultLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log: opened at its first line, turned over at a megabyte, four files at most. */
final class LogFile implements FaultLog {
    static final LogFile FAULTS = new LogFile();

    private static final int BYTES = 1 << 20;
    private static final int FILES = 4;

    /** A log that can't be written is no reason to speak up on the terminal. */
    private static final ErrorManager SILENT =
            new ErrorManager() {
                @Override
                public void error(String message, Exception cause, int code) {}
            };

    private Logger logger;
    private Path folder;

    private LogFile() {}

    @Override
    public synchronized void write(Fault fault) {
        if (logger == null) {
            open();
        }
        logger.log(
                fault.cause() == null ? Level.WARNING : Level.SEVERE,
                fault.where() + ": " + fault.what(),
                fault.cause());
    }

    /** For the end of an error's sentence: where the details lie, if they could be written. */
    static String whereToLook() {
        synchronized (FAULTS) {
            return FAULTS.folder == null ? "" : "; the details are in " + FAULTS.folder;
        }
    }

    private void open() {
        logger = Logger.getLogger("elysium.glow");
        logger.setUseParentHandlers(false);
        for (Path candidate : Places.stateFolders()) {
            try {
                Files.createDirectories(candidate);
                FileHandler handler =
                        new FileHandler(escaped(candidate) + "/glow.%u.%g.log", BYTES, FILES, true);
                handler.setFormatter(new SimpleFormatter());
                handler.setErrorManager(SILENT);
                logger.addHandler(handler);
                folder = candidate;
                return;
            } catch (IOException | SecurityException e) {
                // The next place may do; without any, the show goes on unlogged.
                folder = null;
            }
        }
    }

    private static String escaped(Path path) {
        return path.toString().replace("%", "%%");
    }
}
