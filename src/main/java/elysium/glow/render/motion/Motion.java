package elysium.glow.render.motion;

import elysium.glow.capture.Frame;
import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.GpuTimer;
import elysium.glow.gpu.Mixing;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.render.PassTimers;
import elysium.glow.render.ProgramLender;
import elysium.glow.render.Scene;
import elysium.glow.render.ShaderSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How the camera's picture moves, from one of its frames to the next, as the show shows it. */
public final class Motion implements AutoCloseable {
    /** Between two frames further apart nothing can be told. */
    private static final double LONGEST_SECONDS = 0.3;

    /** A picture that stays away for longer stops what moved in it. */
    private static final double PATIENCE_SECONDS = 0.15;

    private static final double STOPPING_SECONDS = 0.3;

    private final GpuScope scope;
    private final PassTimers timers;
    private final GpuTimer timer;
    private final Means means;
    private final Pyramid.Passes pictures;
    private final Flow.Passes flows;
    private final Program fieldOf;
    private final int heights, perSecond;
    private final Target nothing;
    private final float[] place = new float[11];
    private final float[] placedBefore = new float[11];
    private Pyramid.Size size;
    private Pyramid now;
    private Pyramid before;
    private Flow flow;
    private Target field;
    private long sequence;
    private long capturedNanos;
    private boolean known;
    private double frameSeconds;
    private double idleSeconds;
    private float drawnPerSecond;

    public Motion(GpuScope parent, ShaderSource shaders, PassTimers timers, ProgramLender lender) {
        scope = parent.child();
        this.timers = timers;
        timer = timers.add("motion");
        means = new Means(shaders, Geometry.fullScreen(scope), lender);
        pictures = new Pyramid.Passes(means);
        flows = new Flow.Passes(means);
        fieldOf = means.program("motion_field", "way");
        heights = fieldOf.uniform("heights");
        perSecond = fieldOf.uniform("perSecond");
        nothing = new Target(scope, TextureFormat.RGBA32F, 1, 1);
    }

    /** What its programs are made of. */
    public static List<Program.Source> sources(ShaderSource shaders) {
        return Stream.of("luma", "smooth", "tensor", "rows", "solve", "agree", "field")
                .map(name -> shaders.fullScreen("motion_" + name))
                .toList();
    }

    /**
     * Looks at the picture as it lies on the show.
     *
     * @param camera null where there is none
     */
    public void draw(Texture camera, boolean isTopFirst, Scene scene) {
        timer.begin();
        Mixing.REPLACE.apply();
        float aspect = (float) scene.width / scene.height;
        idleSeconds += scene.tick.deltaSeconds();
        if (camera == null || hasMoved(scene, aspect)) {
            forget();
        }
        fit(aspect);
        if (camera != null && isFresh(scene.sight.frame)) {
            follow(camera, isTopFirst);
        }
        double stopping = (idleSeconds - PATIENCE_SECONDS) / STOPPING_SECONDS;
        double part = frameSeconds > 0 ? Math.clamp(1 - stopping, 0, 1) / frameSeconds : 0;
        if (idleSeconds == 0 || (float) part != drawnPerSecond) {
            draw(aspect, (float) part);
        }
        timer.end();
    }

    /** What was there before says nothing of what comes. */
    public void forget() {
        known = false;
        frameSeconds = 0;
    }

    /** The velocity, right and up, in show heights a second; how it shears; how sure it is. */
    public Texture texture() {
        return field.texture();
    }

    /** Whether the picture lies elsewhere than before: then it would seem to have moved. */
    private boolean hasMoved(Scene scene, float aspect) {
        System.arraycopy(scene.pictureToShow, 0, place, 0, 6);
        System.arraycopy(scene.pictureKept, 0, place, 6, 4);
        place[10] = aspect;
        boolean moved = !Arrays.equals(place, placedBefore);
        System.arraycopy(place, 0, placedBefore, 0, place.length);
        return moved;
    }

    private boolean isFresh(Frame frame) {
        boolean same =
                known && frame.sequence() == sequence && frame.capturedNanos() == capturedNanos;
        double seconds = (frame.capturedNanos() - capturedNanos) * 1e-9;
        if (!same) {
            boolean follows = known && seconds > 0 && seconds < LONGEST_SECONDS;
            frameSeconds = follows ? seconds : 0;
            sequence = frame.sequence();
            capturedNanos = frame.capturedNanos();
            known = true;
        }
        return !same;
    }

    private void follow(Texture camera, boolean isTopFirst) {
        Pyramid spare = before;
        before = now;
        now = spare;
        pictures.draw(camera, isTopFirst, now);
        if (frameSeconds > 0) {
            flows.find(now, before, nothing.texture(), flow);
        }
        idleSeconds = 0;
    }

    private void draw(float aspect, float times) {
        fieldOf.use();
        Program.set(heights, aspect, 1);
        Program.set(perSecond, times);
        flow.way().bind(0);
        means.draw(field);
        drawnPerSecond = times;
    }

    private void fit(float aspect) {
        Pyramid.Size wanted = Pyramid.Size.of(aspect);
        if (wanted.equals(size)) {
            return;
        }
        release();
        size = wanted;
        now = new Pyramid(scope, size);
        before = new Pyramid(scope, size);
        flow = new Flow(scope, size);
        field = new Target(scope, TextureFormat.RGBA16F, size.width(), size.height());
    }

    private void release() {
        if (size != null) {
            now.close();
            before.close();
            flow.close();
            field.close();
        }
    }

    @Override
    public void close() {
        timers.remove(timer);
        means.close();
        scope.close();
    }
}
