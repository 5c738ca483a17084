package elysium.glow.render;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.GpuTimer;
import elysium.glow.gpu.Mixing;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;

/** The camera's picture as looks see it: in colour, turned, cut and mirrored as it is shown. */
final class CameraPicture {
    /** A pixel that lies beside another by less shows nothing of its neighbour. */
    private static final double LATERAL = 0.002;

    private final GpuScope scope;
    private final ShaderSource shaders;
    private final Geometry full;
    private final GpuTimer timer;
    private final FramePlanes planes;
    private final float[] showToPicture = new float[6];
    private CameraProgram program;
    private PixelFormat programFormat;
    private Target placed;
    private boolean asItCame;
    private boolean sharp;
    private Texture sharpened;
    private long sequence = Long.MIN_VALUE;
    private long capturedNanos;

    CameraPicture(GpuScope scope, LookPlayer.Stage stage) {
        this.scope = scope;
        shaders = stage.shaders();
        full = stage.full();
        timer = stage.timers().add("camera");
        planes = new FramePlanes(scope);
    }

    /** Uploads the scene's frame if it is a new one, and places it. */
    void draw(Scene scene) {
        Frame frame = scene.sight.frame;
        if (frame.width() < 1 || frame.height() < 1 || !planes.fit(frame)) {
            return;
        }
        timer.begin();
        if (isNew(frame)) {
            planes.upload(frame);
        }
        asItCame =
                invert(scene.pictureToShow, frame) && isPlain(frame) && isWhole(scene.pictureKept);
        if (!asItCame) {
            place(scene, frame);
        }
        timer.end();
    }

    /** The picture, or null as long as there is none. */
    Texture texture() {
        return asItCame ? planes.get(0) : placed == null ? null : placed.texture();
    }

    /** Whether the texture's first row is the top one. */
    boolean isTopFirst() {
        return asItCame;
    }

    private boolean isNew(Frame frame) {
        boolean same =
                frame.sequence() >= 0
                        && frame.sequence() == sequence
                        && frame.capturedNanos() == capturedNanos;
        sequence = frame.sequence();
        capturedNanos = frame.capturedNanos();
        return !same;
    }

    private static boolean isPlain(Frame frame) {
        return frame.format() == PixelFormat.RGBA;
    }

    private static boolean isWhole(float[] kept) {
        return kept[0] == 0 && kept[1] == 0 && kept[2] == 1 && kept[3] == 1;
    }

    private void place(Scene scene, Frame frame) {
        if (programFormat != frame.format()) {
            if (program != null) {
                program.close();
            }
            program = new CameraProgram(scope, shaders, frame.format());
            programFormat = frame.format();
        }
        fit(scene, frame);
        Mixing.REPLACE.apply();
        placed.bind();
        program.use(frame, showToPicture, scene.pictureKept);
        sharpen(frame);
        for (int i = 0; i < 3; i++) {
            if (planes.get(i) != null) {
                planes.get(i).bind(i);
            }
        }
        full.drawFullScreen();
    }

    /** Where the picture's pixels lie on ours, the nearest is the whole answer, and cheaper. */
    private void sharpen(Frame frame) {
        boolean lies =
                lies(showToPicture[0], showToPicture[2], frame.width(), placed.width())
                        && lies(showToPicture[4], showToPicture[5], frame.height(), placed.height())
                        && near(showToPicture[1], 0)
                        && near(showToPicture[3], 0);
        boolean changed = lies != sharp || planes.get(0) != sharpened;
        if (changed) {
            sharp = lies;
            sharpened = lies ? planes.get(0).nearest() : planes.get(0).linear();
        }
    }

    private static boolean lies(double scale, double start, int pixels, int drawn) {
        double step = scale * pixels / drawn;
        double first = step / 2 + start * pixels - 0.5;
        double last = first + step * (drawn - 1);
        return Math.abs(Math.abs(step) - 1) < 0.1
                && Math.abs(first - Math.round(first)) < LATERAL
                && Math.abs(last - Math.round(last)) < LATERAL
                && Math.abs(Math.round(last) - Math.round(first)) == drawn - 1;
    }

    /** As many pixels as the shown part has, never more than the show. */
    private void fit(Scene scene, Frame frame) {
        double across =
                Math.hypot(showToPicture[0] * frame.width(), showToPicture[3] * frame.height());
        double down =
                Math.hypot(showToPicture[1] * frame.width(), showToPicture[4] * frame.height());
        int width = Math.clamp(Math.round(across), 1, scene.width);
        int height = Math.clamp(Math.round(down), 1, scene.height);
        if (placed == null || placed.width() != width || placed.height() != height) {
            if (placed != null) {
                placed.close();
            }
            placed = new Target(scope, TextureFormat.RGBA8, width, height);
        }
    }

    /** The way back, ending in the picture's UV; true if it leaves everything where it is. */
    private boolean invert(float[] there, Frame frame) {
        double det = (double) there[0] * there[4] - (double) there[1] * there[3];
        double a = there[4] / det;
        double b = -there[1] / det;
        double c = -there[3] / det;
        double d = there[0] / det;
        double x0 = -(a * there[2] + b * there[5]) + 0.5;
        double y0 = -(c * there[2] + d * there[5]) + 0.5;
        double w = frame.width();
        double h = frame.height();
        showToPicture[0] = (float) (a / w);
        showToPicture[1] = (float) (b / w);
        showToPicture[2] = (float) (x0 / w);
        showToPicture[3] = (float) (c / h);
        showToPicture[4] = (float) (d / h);
        showToPicture[5] = (float) (y0 / h);
        return near(showToPicture[0], 1)
                && near(showToPicture[1], 0)
                && near(showToPicture[2], 0)
                && near(showToPicture[3], 0)
                && near(showToPicture[4], 1)
                && near(showToPicture[5], 0);
    }

    private static boolean near(float value, float wanted) {
        return Math.abs(value - wanted) < 1e-5f;
    }
}
