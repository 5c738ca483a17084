package elysium.glow.flow;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Hand-over by newest value between one writer and one reader, by exchange and without allocation.
 *
 * <p>Three carriers circulate: one with the writer, one with the reader, one in the mailbox.
 */
public final class Mailbox<T> {
    private final AtomicReference<Slot<T>> middle;
    private Slot<T> writing;
    private Slot<T> reading;
    private volatile Thread waiting;

    public Mailbox(Supplier<T> carriers) {
        middle = new AtomicReference<>(new Slot<>(carriers.get()));
        writing = new Slot<>(carriers.get());
        reading = new Slot<>(carriers.get());
    }

    /** The carrier that the writer may fill now. */
    public T writable() {
        return writing.value;
    }

    /**
     * Exchanges the writable carrier for another: lets a writer that may be left behind fill one of
     * its own first.
     */
    public T swapWritable(T replacement) {
        T held = writing.value;
        writing.value = replacement;
        return held;
    }

    /** Publishes the writable carrier; true if that replaced one that nobody had read. */
    public boolean publish() {
        writing.fresh = true;
        Slot<T> before = middle.getAndSet(writing);
        boolean dropped = before.fresh;
        before.fresh = false;
        writing = before;
        Thread reader = waiting;
        if (reader != null) {
            LockSupport.unpark(reader);
        }
        return dropped;
    }

    /** Whether something newer than {@link #readable} has been published. */
    public boolean hasFresh() {
        return middle.get().fresh;
    }

    /** Moves the reader on to the newest carrier; false if there is none newer. */
    public boolean advance() {
        if (!middle.get().fresh) {
            return false;
        }
        Slot<T> newest = middle.getAndSet(reading);
        newest.fresh = false;
        reading = newest;
        return true;
    }

    /** The carrier that the reader holds: its own until it advances. */
    public T readable() {
        return reading.value;
    }

    /**
     * Exchanges the contents of the reader's carrier for another: lets a stage pass it on uncopied.
     */
    public T swapReadable(T replacement) {
        T held = reading.value;
        reading.value = replacement;
        return held;
    }

    /** Parks the reader until something fresh is there, it is unparked, or the time is over. */
    public void await(long timeoutNanos) {
        waiting = Thread.currentThread();
        try {
            if (!hasFresh() && timeoutNanos > 0) {
                LockSupport.parkNanos(this, timeoutNanos);
            }
        } finally {
            waiting = null;
        }
    }

    private static final class Slot<T> {
        private T value;
        private boolean fresh;

        Slot(T value) {
            this.value = value;
        }
    }
}
