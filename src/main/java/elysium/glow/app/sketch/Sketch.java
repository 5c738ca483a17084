package elysium.glow.app.sketch;

import elysium.glow.mood.Reading;
import elysium.glow.mood.Sight;
import elysium.glow.mood.Signal;
import elysium.glow.vision.Face;
import java.nio.ByteBuffer;
import java.util.Locale;

/** A sight drawn for people: contours, points, slots and signals on the very frame. */
public final class Sketch {
    private static final int OUTER = 0x30e0ff;
    private static final int INNER = 0xffb020;
    private static final int POINTS = 0x60ff60;
    private static final int WORDS = 0xffffff;
    private static final int SHADE = 0x000000;
    private static final int BAR_UNITS = 20;
    private static final int LINE_UNITS = Glyphs.ROWS + 2;
    private static final int NAME_UNITS = 12 * (Glyphs.COLUMNS + 1);
    private static final int MOUTH = 48;
    private static final float FAINT = 0.45f;

    private final SketchPad pad;
    private final Pen pen;

    public Sketch(int width, int height) {
        pad = new SketchPad(width, height);
        pen = new Pen(pad);
    }

    /** The drawing of a sight: RGBA, its first row at the bottom; valid until the next. */
    public ByteBuffer draw(Sight sight) {
        pad.take(sight.frame);
        float across = (float) pad.width / sight.frame.width();
        float down = (float) pad.height / sight.frame.height();
        for (int i = 0; i < sight.faces.count(); i++) {
            Face face = sight.faces.get(i);
            draw(face, across, down);
            label(face, sight.reading, across, down);
        }
        return pad.rgba();
    }

    private void draw(Face face, float across, float down) {
        pen.ink(POINTS, face.presence);
        for (int i = 0; i < 2 * MOUTH; i += 2) {
            pen.dot(face.points[i] * across, face.points[i + 1] * down);
        }
        float strength = face.presence * (0.15f + 0.85f * face.mouth.visible);
        pen.ink(OUTER, strength).ring(face.mouth.outer, across, down);
        pen.ink(INNER, strength).ring(face.mouth.inner, across, down);
    }

    private void label(Face face, Reading reading, float across, float down) {
        int scale = pen.scale();
        int left = Math.round((face.left + face.width) * across) + 4 * scale;
        left = Math.clamp(left, 0, Math.max(0, pad.width - (NAME_UNITS + BAR_UNITS) * scale));
        int top = Math.max(scale, Math.round(face.top * down));
        String slot = String.format(Locale.ROOT, "%d %.2f", face.slot, face.score);
        pen.ink(SHADE, FAINT * face.presence)
                .bar(left - scale, top - scale, 28 * scale, LINE_UNITS * scale);
        pen.ink(WORDS, face.presence).write(slot, left, top);
        for (int i = 1; i < Signal.PER_VISITOR; i++) {
            float value = reading.visitor(face.slot, Signal.at(i));
            if (Math.abs(value) > 0.01f) {
                top += LINE_UNITS * scale;
                signal(Signal.at(i), value, left, top, face.presence);
            }
        }
    }

    private void signal(Signal signal, float value, int left, int top, float strength) {
        int scale = pen.scale();
        int width = (NAME_UNITS + BAR_UNITS) * scale;
        pen.ink(SHADE, FAINT * strength).bar(left - scale, top - scale, width, LINE_UNITS * scale);
        pen.ink(WORDS, strength).write(signal.spelling(), left, top);
        int length = Math.round(Math.min(1, Math.abs(value)) * BAR_UNITS * scale);
        pen.ink(value < 0 ? INNER : OUTER, strength)
                .bar(left + NAME_UNITS * scale, top, length, Glyphs.ROWS * scale);
    }
}
