package elysium.glow.trial;

import elysium.glow.flow.Clock;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Readback;
import elysium.glow.isf.ImageInput;
import elysium.glow.isf.Look;
import elysium.glow.parameter.Values;
import elysium.glow.render.Rehearsal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The frames of one look, drawn and looked at. */
final class Drawing {
    /** A frame that takes longer misses every other beat of a show at 60 frames a second. */
    static final double SLOW_MILLIS = 1000.0 / 30;

    /** Some looks begin in the dark. */
    private static final int LATER_FRAME = 300;

    private static final int SECOND_THOUGHTS = 3;

    private final Rehearsal rehearsal;
    private final Order.Canvas canvas;
    private final Values values;
    private final Progress progress;
    private final List<Double> millis = new ArrayList<>();
    private ByteBuffer last;
    private boolean blank;

    /** Told after each frame, so that whoever waits knows that it goes on. */
    @FunctionalInterface
    interface Progress {
        void drawn(int frames);
    }

    Drawing(Rehearsal rehearsal, Order.Canvas canvas, Values values, Progress progress) {
        this.rehearsal = rehearsal;
        this.canvas = canvas;
        this.values = values;
        this.progress = progress;
    }

    void draw(GpuScope scope) {
        rehearsal.startedAt(canvas.date());
        rehearsal.fit(canvas.width(), canvas.height());
        for (int frame = 0; frame < canvas.frames(); frame++) {
            boolean watched = frame == 0 || frame == canvas.frames() - 1;
            draw(frame, watched);
        }
        last = read(scope);
        blank = isBlank(last);
        if (blank) {
            draw(LATER_FRAME, true);
            blank = isBlank(read(scope));
        }
        for (int i = 0; i < SECOND_THOUGHTS && frameMillis() > SLOW_MILLIS; i++) {
            draw(canvas.frames() + i, false);
        }
    }

    private void draw(int frame, boolean watched) {
        rehearsal.watch(watched);
        long begun = Clock.system().nanos();
        rehearsal.draw(frame, values);
        if (!watched) {
            millis.add((Clock.system().nanos() - begun) * 1e-6);
        }
        progress.drawn(frame + 1);
    }

    private ByteBuffer read(GpuScope scope) {
        var picture = rehearsal.picture();
        try (Readback readback = new Readback(scope, picture.width(), picture.height())) {
            ByteBuffer pixels = ByteBuffer.allocateDirect(readback.bytes());
            readback.readNow(picture, pixels);
            return pixels;
        }
    }

    private static boolean isBlank(ByteBuffer rgba) {
        for (int i = 0; i + 3 < rgba.capacity(); i += 4) {
            boolean dark = rgba.get(i) == 0 && rgba.get(i + 1) == 0 && rgba.get(i + 2) == 0;
            if (!dark && rgba.get(i + 3) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing could be seen, neither at the end nor some seconds later. */
    boolean isBlank() {
        return blank;
    }

    /** The last frame that was asked for, its first row at the bottom. */
    ByteBuffer last() {
        return last;
    }

    /** Of the frames that nothing was looked for in; the quickest where one was slow. */
    double frameMillis() {
        if (millis.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        double median = sorted.get((sorted.size() - 1) / 2);
        return median > SLOW_MILLIS ? sorted.getFirst() : median;
    }

    /** Whether a look may be dark because nobody is in front of the camera, or nothing sounds. */
    static boolean mayRest(Look look) {
        for (ImageInput image : look.images()) {
            switch (image.from()) {
                case MOTION,
                        MOUTH_FIELD,
                        MOUTH_MAP,
                        VISITORS,
                        PREVIOUS,
                        SOUND_WAVE,
                        SOUND_SPECTRUM,
                        SILENT_WAVE,
                        SILENT_SPECTRUM -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
