package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.SideTarget;
import elysium.glow.gpu.Target;
import elysium.glow.isf.Look;
import java.util.ArrayList;
import java.util.List;

/** Looks for colours that are no finite numbers while a look is tried, pass by pass. */
final class NanProbe implements AutoCloseable {
    /** Looks for nothing, at no cost. */
    static final NanProbe NONE = new NanProbe(null);

    private final GpuScope scope;
    private final List<SideTarget> marks = new ArrayList<>();
    private SideTarget attached;
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

    /** Attached to every draw, watched or not: a driver compiles for what is drawn into. */
    void begin(Target target) {
        if (scope != null) {
            attached = marks(target.width(), target.height());
            target.bind();
            attached.attach();
        }
    }

    private SideTarget marks(int width, int height) {
        for (SideTarget known : marks) {
            if (known.width() == width && known.height() == height) {
                return known;
            }
        }
        SideTarget fresh = new SideTarget(scope, width, height);
        marks.add(fresh);
        return fresh;
    }

    void end(int pass) {
        if (scope == null) {
            return;
        }
        if (watching && foundPass < 0 && attached.isMarked()) {
            foundPass = pass;
        }
        attached.detach();
    }

    /** The first pass that wrote such a colour, or -1. */
    int foundPass() {
        return foundPass;
    }

    @Override
    public void close() {
        marks.forEach(SideTarget::close);
        marks.clear();
    }
}
