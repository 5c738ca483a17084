package elysium.glow.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a process takes of the machine, as far as this system tells. */
record ChildWatch(ProcessHandle process) {
    private static final long PAGE_BYTES = 4096;

    /** Seconds of processors so far; without end where the system doesn't tell. */
    double busySeconds() {
        return process.info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .map(nanos -> nanos * 1e-9)
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Bytes of memory that it holds now; 0 where the system doesn't tell. */
    long memoryBytes() {
        try {
            Path file = Path.of("/proc/" + process.pid() + "/statm");
            String resident = Files.readString(file).split(" ", -1)[1];
            return Long.parseLong(resident) * PAGE_BYTES;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
