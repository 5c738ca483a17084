package elysium.glow.render.motion;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;

/** A picture in grey at a small size, and at half of it again and again. */
final class Pyramid implements AutoCloseable {
    private final Target rough;
    private final Target[] levels;

    Pyramid(GpuScope scope, Size size) {
        rough = new Target(scope, TextureFormat.R16F, size.width(), size.height());
        levels = new Target[size.levels()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] =
                    new Target(scope, TextureFormat.R16F, size.width() >> i, size.height() >> i);
        }
    }

    /** The largest level's size, and how many there are. */
    record Size(int width, int height, int levels) {
        private static final int LONGEST = 128;
        private static final int SMALLEST = 8;

        /** For a picture of that width in its heights. */
        static Size of(float aspect) {
            int width = Math.round(LONGEST * Math.min(1, aspect));
            int height = Math.round(LONGEST / Math.max(1, aspect));
            int levels = 1;
            while (levels < 3 && Math.min(width, height) >> levels >= SMALLEST) {
                levels++;
            }
            return new Size(Math.max(width, SMALLEST), Math.max(height, SMALLEST), levels);
        }
    }

    /** The passes that draw one. */
    static final class Passes {
        private static final int MOST_TAPS = 6;

        private final Means means;
        private final Program luma;
        private final Program smooth;
        private final int topFirst, texel, taps, reach;

        Passes(Means means) {
            this.means = means;
            luma = means.program("motion_luma", "camera");
            topFirst = luma.uniform("topFirst");
            texel = luma.uniform("texel");
            taps = luma.uniform("taps");
            smooth = means.program("motion_smooth", "grey");
            reach = smooth.uniform("reach");
        }

        void draw(Texture camera, boolean isTopFirst, Pyramid into) {
            Target first = into.levels[0];
            int across = Math.ceilDiv(camera.width(), 2 * first.width());
            luma.use();
            Program.setInt(topFirst, isTopFirst ? 1 : 0);
            Program.set(texel, 1f / first.width(), 1f / first.height());
            Program.setInt(taps, Math.clamp(across, 1, MOST_TAPS));
            camera.bind(0);
            means.draw(into.rough);
            smooth.use();
            Program.set(reach, 0.5f);
            into.rough.texture().bind(0);
            means.draw(first);
            Program.set(reach, 0.75f);
            for (int i = 1; i < into.levels.length; i++) {
                into.level(i - 1).bind(0);
                means.draw(into.levels[i]);
            }
        }
    }

    int levels() {
        return levels.length;
    }

    Texture level(int index) {
        return levels[index].texture();
    }

    @Override
    public void close() {
        rough.close();
        for (Target level : levels) {
            level.close();
        }
    }
}
