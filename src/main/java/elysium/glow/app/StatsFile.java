package elysium.glow.app;

import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import elysium.glow.flow.Mailbox;
import elysium.glow.flow.Stage;
import elysium.glow.flow.UserError;
import elysium.glow.mood.AsciiLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The thread glow-stats: ends each line with what the process as a whole uses, and writes it. */
final class StatsFile implements AutoCloseable {
    private static final long WAIT_NANOS = 200_000_000L;

    private final Path path;
    private final Mailbox<AsciiLine> lines;
    private final Faults faults;
    private final OutputStream out;
    private final Stage stage;
    private boolean broken;

    StatsFile(Path path, Mailbox<AsciiLine> lines, Faults faults) {
        this.path = path;
        this.lines = lines;
        this.faults = faults;
        out = open(path);
        stage = new Stage("glow-stats", this::turn, faults);
    }

    private static OutputStream open(Path path) {
        if (Files.isDirectory(path)) {
            throw UserError.usage("--stats takes a file, and " + path + " is a folder.");
        }
        try {
            return Files.newOutputStream(path);
        } catch (IOException e) {
            throw UserError.failed(
                    "--stats can't write to " + path + "; choose a folder that can be written to.",
                    e);
        }
    }

    private void turn() throws InterruptedException {
        lines.await(WAIT_NANOS);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        writeFresh();
    }

    private void writeFresh() {
        if (!lines.advance() || broken) {
            return;
        }
        AsciiLine line = lines.readable();
        line.text(",\"threads\":").whole(Vitals.threads());
        line.text(",\"fileDescriptors\":").number(Vitals.fileDescriptors(), 0);
        line.text(",\"residentBytes\":").number(Vitals.residentBytes(), 0).text("}\n");
        try {
            line.writeTo(out);
            out.flush();
        } catch (IOException e) {
            broken = true;
            faults.raise(Fault.of("stats", path + " can't be written to any more", e));
        }
    }

    /** Ends the thread and writes what is left; what comes yet is written on closing. */
    void settle() {
        stage.close();
        if (!stage.isAlive()) {
            writeFresh();
        }
    }

    @Override
    public void close() {
        settle();
        if (stage.isAlive()) {
            return;
        }
        try {
            out.close();
        } catch (IOException e) {
            faults.raise(Fault.of("stats", path + " could not be closed", e));
        }
    }
}
