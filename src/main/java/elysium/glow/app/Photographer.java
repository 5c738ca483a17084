package elysium.glow.app;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Readback;
import elysium.glow.gpu.Target;
import elysium.glow.show.Area;
import elysium.glow.show.Snapshot;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps a moment of the show as a picture: read back at once, written without the show waiting. */
final class Photographer implements AutoCloseable {
    private static final String PLACE = "snapshot";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path folder;
    private final Faults faults;
    private final AtomicReference<String> news = new AtomicReference<>();
    private Thread writing;

    Photographer(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** Keeps the picture; the name of what plays becomes part of the file's. */
    void take(GpuScope scope, Target picture, String preset) {
        if (writing != null && writing.isAlive()) {
            news.set("the picture before is still being written");
            return;
        }
        try (Readback readback = new Readback(scope, picture.width(), picture.height())) {
            ByteBuffer rgba = ByteBuffer.allocateDirect(readback.bytes());
            readback.readNow(picture, rgba);
            Area size = new Area(0, 0, picture.width(), picture.height());
            String name = MOMENT.format(Clock.localTime()) + "-" + preset;
            writing = Thread.ofVirtual().name("glow-snapshot").start(() -> keep(name, rgba, size));
        }
    }

    private void keep(String name, ByteBuffer rgba, Area size) {
        try {
            news.set("kept " + Snapshot.keep(folder, name, rgba, size));
            faults.clear(PLACE);
        } catch (UserError e) {
            faults.raise(Fault.of(PLACE, e.getMessage(), e.getCause()));
        } catch (RuntimeException | Error e) {
            faults.raise(Fault.of(PLACE, "the picture was not kept", e));
        }
    }

    /** What there is to tell, once; else null. */
    String news() {
        return news.get() == null ? null : news.getAndSet(null);
    }

    /** Lets the last picture be written. */
    @Override
    public void close() {
        try {
            if (writing != null && !writing.join(PATIENCE)) {
                faults.raise(Fault.of(PLACE, "the last picture could not be written in time"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
