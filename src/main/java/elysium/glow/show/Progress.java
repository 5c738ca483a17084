package elysium.glow.show;

import elysium.glow.flow.Clock;
import java.io.PrintStream;
import java.util.Locale;

/** How far some work has come, as one line on a terminal that is written over again and again. */
public final class Progress implements AutoCloseable {
    private static final long INTERVAL_NANOS = 200_000_000;
    private static final int CELLS = 24;
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";

    private final PrintStream terminal;
    private final Clock clock;
    private final long total;
    private final String things;
    private final long begunNanos;
    private long writtenNanos;
    private boolean written;

    /**
     * Starts at the first of so many frames.
     *
     * @param terminal null where nobody watches: then nothing is written
     * @param total 0 if it is not known
     */
    public Progress(PrintStream terminal, Clock clock, long total) {
        this(terminal, clock, total, "frames");
    }

    /** The same for so many things of another kind. */
    public Progress(PrintStream terminal, Clock clock, long total, String things) {
        this.terminal = terminal;
        this.things = things;
        this.clock = clock;
        this.total = total;
        begunNanos = clock.nanos();
    }

    /** So many frames are done. */
    public void at(long done) {
        long now = clock.nanos();
        boolean soon = written && now - writtenNanos < INTERVAL_NANOS && done != total;
        if (terminal == null || soon) {
            return;
        }
        written = true;
        writtenNanos = now;
        terminal.print("\r" + line(done, (now - begunNanos) * 1e-9) + "\u001b[K");
        terminal.flush();
    }

    /** The line for so many frames after so many seconds. */
    String line(long done, double seconds) {
        double rate = seconds > 0 ? done / seconds : 0;
        String pace = String.format(Locale.ROOT, "%.1f %s/s", rate, things);
        if (total <= 0) {
            return done + " " + things + "  " + pace;
        }
        double part = Math.clamp((double) done / total, 0, 1);
        String left = rate > 0 ? "  " + time((total - done) / rate) + " left" : "";
        return String.format(Locale.ROOT, "%3.0f %% ▕%s▏ %d/%d", 100 * part, bar(part), done, total)
                + "  "
                + pace
                + left;
    }

    private static String bar(double part) {
        int eighths = (int) Math.round(part * CELLS * 8);
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < CELLS; i++) {
            cells.append(EIGHTHS.charAt(Math.clamp(eighths - 8 * i, 0, 8)));
        }
        return cells.toString();
    }

    /** Such as 1:02:03 or 0:07. */
    private static String time(double seconds) {
        long all = (long) Math.ceil(seconds);
        long hours = all / 3600;
        String rest =
                String.format(
                        Locale.ROOT, hours > 0 ? "%02d:%02d" : "%d:%02d", all / 60 % 60, all % 60);
        return hours > 0 ? hours + ":" + rest : rest;
    }

    /** Takes the line away until the next: what is printed now stands where it stood. */
    public void lift() {
        if (written) {
            terminal.print("\r\u001b[K");
            terminal.flush();
            written = false;
        }
    }

    /** Leaves the last line standing. */
    @Override
    public void close() {
        if (written) {
            written = false;
            terminal.println();
        }
    }
}
