package elysium.glow.app;

import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import elysium.glow.flow.SameJvm;
import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Makes previews while the show runs, one at a time, in a process of their own that gives way to
 * it: a look that hurts the driver hurts nobody else's. Nobody waits for it.
 */
final class Darkroom implements AutoCloseable {
    private static final String PLACE = "previews";
    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final long PATIENCE_SECONDS = 240;

    private final Maker maker;
    private final Consumer<String> made;
    private final Faults faults;
    private final LinkedBlockingQueue<String> orders = new LinkedBlockingQueue<>();
    private final Set<String> ordered = new HashSet<>();
    private final Thread thread;

    /** Makes the preview of a preset, and comes back when it is there. */
    @FunctionalInterface
    interface Maker {
        void make(String preset) throws InterruptedException;
    }

    /** Tells of each that it has made, on a thread of its own. */
    Darkroom(Maker maker, Consumer<String> made, Faults faults) {
        this.maker = maker;
        this.made = made;
        this.faults = faults;
        thread = Thread.ofVirtual().name("glow-previews").start(this::work);
    }

    /** Asks for one, by the name of its preset; what is asked for again is made once. */
    void order(String preset) {
        synchronized (ordered) {
            if (ordered.add(preset)) {
                orders.add(preset);
            }
        }
    }

    /** Presets may have changed: what is asked for from now on is made once more. */
    void forget() {
        synchronized (ordered) {
            ordered.clear();
            orders.clear();
        }
    }

    private void work() {
        try {
            while (true) {
                String preset = orders.take();
                try {
                    maker.make(preset);
                    faults.clear(PLACE);
                    made.accept(preset);
                } catch (UserError e) {
                    faults.raise(Fault.of(PLACE, e.getMessage(), e.getCause()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Leaves what is not begun, and ends what is. */
    @Override
    public void close() {
        thread.interrupt();
    }

    /** By this very program, started once more. */
    static void byAnotherProcess(String preset) throws InterruptedException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "15"));
        }
        command.addAll(SameJvm.leaner());
        command.addAll(List.of(Glow.class.getName(), "preset", "render", "--", preset));
        Process process = started(command);
        try {
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                throw UserError.failed(
                        "no picture of '%s' could be made; 'glow preset render %s' says why."
                                .formatted(preset, Quoted.word(preset)));
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process started(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw UserError.failed("the program that makes previews can't be started.", e);
        }
    }
}
