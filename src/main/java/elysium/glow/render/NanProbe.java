package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.SideTarget;
import elysium.glow.gpu.Target;
import elysium.glow.isf.Look;

/** Looks for colours that are no finite numbers while a look is tried, pass by pass. */
final class NanProbe implements AutoCloseable {
    /** Looks for nothing, at no cost. */
    static final NanProbe NONE = new NanProbe(null);

    private final GpuScope scope;
    private SideTarget marks;
    private boolean watching;
    private int foundPass = -1;

    NanProbe(GpuScope scope) {
        this.scope = scope;
    }

    /** Whether it looks at the draws that follow; each then waits for the GPU. */
    void watch(boolean now) {
        watching = now;
    }

    Program.Source source(Look look, int pass, ShaderSource shaders) {
        return scope == null
                ? LookProgram.source(look, pass, shaders)
                : LookProgram.probed(look, pass, shaders);
    }

    void begin(Target target) {
        if (!watching) {
            return;
        }
        if (marks == null || marks.width() != target.width() || marks.height() != target.height()) {
            close();
            marks = new SideTarget(scope, target.width(), target.height());
            target.bind();
        }
        marks.attach();
    }

    void end(int pass) {
        if (watching && marks.detach() && foundPass < 0) {
            foundPass = pass;
        }
    }

    /** The first pass that wrote such a colour, or -1. */
    int foundPass() {
        return foundPass;
    }

    @Override
    public void close() {
        if (marks != null) {
            marks.close();
            marks = null;
        }
    }
}
