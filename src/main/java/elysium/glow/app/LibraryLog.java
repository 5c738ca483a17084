package elysium.glow.app;

import elysium.glow.flow.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** What libraries remark: their warnings go to the log, and nothing to the terminal. */
public final class LibraryLog extends Handler {
    private static final SimpleFormatter WORDS = new SimpleFormatter();

    /** Made by the logging of the JDK, which finds it by its public constructor. */
    public LibraryLog() {
        setLevel(Level.WARNING);
    }

    /** Takes the place of the JDK's own setup, once logging is first used and not before. */
    static void install() {
        System.setProperty("java.util.logging.config.class", Setup.class.getName());
    }

    @Override
    public void publish(LogRecord remark) {
        if (isLoggable(remark)) {
            String from = remark.getLoggerName() == null ? "library" : remark.getLoggerName();
            LogFile.FAULTS.write(Fault.of(from, WORDS.formatMessage(remark), remark.getThrown()));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** The setup of the JDK's logging. */
    public static final class Setup {
        private static final String WORDS =
                "handlers=" + LibraryLog.class.getName() + "\n.level=WARNING\n";

        public Setup() {
            try {
                LogManager.getLogManager()
                        .readConfiguration(
                                new ByteArrayInputStream(
                                        WORDS.getBytes(StandardCharsets.ISO_8859_1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
