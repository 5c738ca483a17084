package elysium.glow.flow;

import java.util.concurrent.atomic.AtomicReference;

/** The newest of something small and immutable, for any number of readers. */
public final class Latest<T> {
    private final AtomicReference<T> value;

    public Latest(T initial) {
        value = new AtomicReference<>(initial);
    }

    public T get() {
        return value.get();
    }

    public void set(T newest) {
        value.set(newest);
    }

    /** Takes the value and leaves the other in its place. */
    public T exchange(T replacement) {
        return value.getAndSet(replacement);
    }
}
