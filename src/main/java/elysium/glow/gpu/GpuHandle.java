package elysium.glow.gpu;

/** One object of the context with its owner; deleted once. */
final class GpuHandle implements AutoCloseable {
    private final GpuScope scope;
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

    @Override
    public void close() {
        if (scope.disown(this)) {
            kind.delete(id);
        }
    }
}
