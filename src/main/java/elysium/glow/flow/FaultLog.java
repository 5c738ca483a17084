package elysium.glow.flow;

/** Where faults are written down: at most a line for the same trouble every ten seconds. */
@FunctionalInterface
public interface FaultLog {
    void write(Fault fault);
}
