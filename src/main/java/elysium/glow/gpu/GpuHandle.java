package elysium.glow.gpu;

/** One object of the context with its owner; deleted once. */
final class GpuHandle implements AutoCloseable {
    private GpuScope scope;
    private final GpuKind kind;
    private final int id;

    GpuHandle(GpuScope scope, GpuKind kind, int id) {
        this.scope = scope;
        this.kind = kind;
        this.id = id;
    }

    GpuKind kind() {
        return kind;
    }

    /** The context's name of it, for use on the owner's thread alone. */
    int id() {
        scope.check();
        return id;
    }

    /** Leaves its owner without being deleted, to be joined to another. */
    void leave() {
        if (!scope.disown(this)) {
            throw new IllegalStateException("a " + kind + " that is no more can't leave");
        }
    }

    void join(GpuScope next) {
        scope = next;
        next.join(this);
    }

    /** Becomes another scope's of the same thread. */
    void move(GpuScope next) {
        leave();
        join(next);
    }

    @Override
    public void close() {
        if (scope.disown(this)) {
            kind.delete(id);
        }
    }
}
