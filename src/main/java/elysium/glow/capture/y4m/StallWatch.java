package elysium.glow.capture.y4m;

import java.io.IOException;
import java.nio.channels.Channel;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A time limit on reads that can't have one of their own: it closes the channel under them. */
final class StallWatch implements AutoCloseable {
    private static final int PARTS = 10;

    private final Channel channel;
    private final Duration part;
    private final AtomicInteger partsWaited = new AtomicInteger();
    private final Thread thread;
    private volatile boolean reading;
    private volatile boolean stalled;

    StallWatch(Channel channel, Duration limit) {
        this.channel = channel;
        part = limit.dividedBy(PARTS);
        thread = Thread.ofVirtual().name("glow-y4m-stall").start(this::watch);
    }

    private void watch() {
        try {
            while (!stalled) {
                Thread.sleep(part);
                stalled = reading && partsWaited.incrementAndGet() > PARTS;
            }
            channel.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            reading = false; // it is closed all the same
        }
    }

    /** A read begins now. */
    void begins() {
        partsWaited.set(0);
        reading = true;
    }

    void ends() {
        reading = false;
    }

    /** Whether a read took so long that the channel was closed under it. */
    boolean hasStalled() {
        return stalled;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
