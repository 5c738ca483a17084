package elysium.glow.preset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/** The way back: what stood before each gesture, and after those that were taken back. */
final class History<S> {
    private static final int MOST_STEPS = 256;

    /** A gesture in words, and what stood before it (or, once taken back, after it). */
    private record Step<S>(String words, S state) {}

    private final Deque<Step<S>> done = new ArrayDeque<>();
    private final Deque<Step<S>> undone = new ArrayDeque<>();

    /** Remembers what stands before a gesture. */
    void remember(String words, S before) {
        undone.clear();
        done.addLast(new Step<>(words, before));
        if (done.size() > MOST_STEPS) {
            done.removeFirst();
        }
    }

    /** Forgets the last gesture if nothing came of it. */
    void dropIfSame(S now) {
        if (!done.isEmpty() && done.peekLast().state.equals(now)) {
            done.removeLast();
        }
    }

    /** What stood before the last gesture, or null without one. */
    S back(S now) {
        return move(done, undone, now);
    }

    /** What stood after the gesture that was taken back last, or null without one. */
    S forth(S now) {
        return move(undone, done, now);
    }

    private static <S> S move(Deque<Step<S>> from, Deque<Step<S>> to, S now) {
        Step<S> step = from.pollLast();
        if (step == null) {
            return null;
        }
        to.addLast(new Step<>(step.words, now));
        return step.state;
    }

    /** As if what was taken back had never been. */
    void forgetUndone() {
        undone.clear();
    }

    boolean canGoBack() {
        return !done.isEmpty();
    }

    boolean canGoForth() {
        return !undone.isEmpty();
    }

    /** The gestures, the oldest first. */
    List<String> done() {
        return done.stream().map(Step::words).toList();
    }

    /** Those taken back, in the order in which they would be made again. */
    List<String> undone() {
        List<String> words = new ArrayList<>();
        undone.descendingIterator().forEachRemaining(step -> words.add(step.words));
        return words;
    }

    /** Brings every state that is remembered up to a change of the world around it. */
    void update(UnaryOperator<S> change) {
        for (Deque<Step<S>> steps : List.of(done, undone)) {
            List<Step<S>> before = List.copyOf(steps);
            steps.clear();
            before.forEach(s -> steps.addLast(new Step<>(s.words, change.apply(s.state))));
        }
    }
}
