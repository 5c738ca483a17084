package elysium.glow.ffmpeg;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A time limit on a child: it is killed unless the watch is closed before. */
final class Watch implements AutoCloseable {
    private final CompletableFuture<Void> end;

    Watch(Child child, Duration limit) {
        end =
                CompletableFuture.runAsync(
                        child::kill,
                        CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void close() {
        end.cancel(false);
    }
}
