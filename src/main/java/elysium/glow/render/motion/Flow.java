package elysium.glow.render.motion;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.TargetGroup;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;

/** The way that every part of a picture went since the one before: Lucas and Kanade, by levels. */
final class Flow implements AutoCloseable {
    private final Target[] ways;
    private final Target again;
    private final Target agreed;
    private final TargetGroup[] tensors;
    private final TargetGroup[] rows;

    Flow(GpuScope scope, Pyramid.Size size) {
        int levels = size.levels();
        ways = new Target[levels];
        tensors = new TargetGroup[levels];
        rows = new TargetGroup[levels];
        for (int i = 0; i < levels; i++) {
            int width = size.width() >> i;
            int height = size.height() >> i;
            ways[i] = new Target(scope, TextureFormat.RGBA32F, width, height);
            tensors[i] = new TargetGroup(scope, TextureFormat.RGBA32F, 2, width, height);
            rows[i] = new TargetGroup(scope, TextureFormat.RGBA32F, 2, width, height);
        }
        again = new Target(scope, TextureFormat.RGBA32F, size.width(), size.height());
        agreed = new Target(scope, TextureFormat.RGBA32F, size.width(), size.height());
    }

    /** The passes that find one. */
    static final class Passes {
        private final Means means;
        private final Program tensor;
        private final Program sum;
        private final Program solve;
        private final Program agree;

        Passes(Means means) {
            this.means = means;
            tensor = means.program("motion_tensor", "now", "before", "way");
            sum = means.program("motion_rows", "slopesOf", "pullsOf");
            agree = means.program("motion_agree", "way");
            solve = means.program("motion_solve", "slopesOf", "pullsOf", "way");
        }

        /** From the coarsest level to the finest, and there once more. */
        void find(Pyramid now, Pyramid before, Texture nothing, Flow into) {
            Texture believed = nothing;
            for (int i = now.levels() - 1; i >= 0; i--) {
                step(i, now, before, believed, into, into.ways[i]);
                believed = into.ways[i].texture();
            }
            agree(believed, into.agreed);
            step(0, now, before, into.agreed.texture(), into, into.again);
            agree(into.again.texture(), into.agreed);
        }

        private void agree(Texture way, Target out) {
            agree.use();
            way.bind(0);
            means.draw(out);
        }

        private void step(
                int level, Pyramid now, Pyramid before, Texture believed, Flow into, Target out) {
            tensor.use();
            now.level(level).bind(0);
            before.level(level).bind(1);
            believed.bind(2);
            into.tensors[level].bind();
            means.cover();
            sum.use();
            into.tensors[level].bindTextures(0);
            into.rows[level].bind();
            means.cover();
            solve.use();
            into.rows[level].bindTextures(0);
            believed.bind(2);
            means.draw(out);
        }
    }

    Texture way() {
        return agreed.texture();
    }

    @Override
    public void close() {
        again.close();
        agreed.close();
        for (int i = 0; i < ways.length; i++) {
            ways[i].close();
            tensors[i].close();
            rows[i].close();
        }
    }
}
