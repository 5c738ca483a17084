package elysium.glow.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The calls of one source that were left behind and have not come back yet. */
final class Stuck {
    static final int MOST = 3;
    private final List<BooleanSupplier> calls = new ArrayList<>();

    /** Remembers a call for as long as it says that it still hangs. */
    synchronized void add(BooleanSupplier hangs) {
        calls.removeIf(call -> !call.getAsBoolean());
        calls.add(hangs);
    }

    /** Whether another call that hangs would be one too many. */
    synchronized boolean isFull() {
        calls.removeIf(call -> !call.getAsBoolean());
        return calls.size() >= MOST;
    }
}
