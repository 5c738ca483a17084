package elysium.glow.render.motion;

import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Target;
import elysium.glow.render.ProgramLender;
import elysium.glow.render.ShaderSource;
import java.util.ArrayList;
import java.util.List;

/** What the passes of the motion are drawn with. */
final class Means implements AutoCloseable {
    private final ShaderSource shaders;
    private final Geometry full;
    private final ProgramLender lender;
    private final List<Program> lent = new ArrayList<>();

    Means(ShaderSource shaders, Geometry full, ProgramLender lender) {
        this.shaders = shaders;
        this.full = full;
        this.lender = lender;
    }

    /** The pass of that name, its images on the units from 0 on. */
    Program program(String name, String... images) {
        Program program = lender.take(shaders.fullScreen(name));
        lent.add(program);
        return program.samplers(0, images);
    }

    /** Draws over all of it with what is bound. */
    void draw(Target target) {
        target.bind();
        full.drawFullScreen();
    }

    void cover() {
        full.drawFullScreen();
    }

    @Override
    public void close() {
        lent.forEach(lender::giveBack);
        lent.clear();
    }
}
