package elysium.glow.gpu;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * The way of programs from the thread that made them to the one that draws with them: the owner of
 * those that have left the one scope and not yet come to the other.
 */
public final class Passage implements AutoCloseable {
    private final GpuScope there;
    private final Queue<Program> afoot = new ArrayDeque<>();
    private boolean closed;

    Passage(GpuScope there) {
        this.there = there;
    }

    /** On the maker's thread, once the driver has done all that it was asked for. */
    public synchronized void send(Program program) {
        if (closed) {
            program.close();
        } else {
            program.handle().leave();
            afoot.add(program);
        }
    }

    /** On the thread that draws: the next one, now its own; null if there is none. */
    public synchronized Program receive() {
        Program next = afoot.poll();
        if (next != null) {
            next.handle().join(there);
        }
        return next;
    }

    /** How many are on their way. */
    public synchronized int live() {
        return afoot.size();
    }

    /** Deletes what has not been received; whatever is sent later stays with its maker. */
    @Override
    public synchronized void close() {
        for (Program next = receive(); next != null; next = receive()) {
            next.close();
        }
        closed = true;
    }

    /** Forgets what is on its way, for a context that is lost. */
    synchronized void abandon() {
        afoot.clear();
        closed = true;
    }
}
