package elysium.glow.mood;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.sitter.Casting;
import elysium.glow.sitter.Expression;
import elysium.glow.sitter.Sitter;
import elysium.glow.sitter.SitterSignal;
import elysium.glow.sitter.Truth;
import elysium.glow.sitter.Visitor;
import elysium.glow.vision.Face;
import elysium.glow.vision.Faces;
import elysium.glow.vision.SitterTracker;

/** One of a sitting's people, read from their truth, which may be blurred and looked at. */
final class Seat {
    static final int HERTZ = 30;
    private static final int WIDTH = 64;
    private static final int HEIGHT = 48;

    private final Casting casting;
    private final int person;
    private final Frame frame = new Frame();
    private final Faces all = new Faces();
    private final Faces faces = new Faces();
    private final Reading reading = new Reading();
    private final SitterTracker tracker = new SitterTracker();
    private final MoodReader reader = new MoodReader();
    private Blur blur;
    private double restLevel = Double.NaN;
    private long index;

    Seat(Casting casting, int person) {
        this.casting = casting;
        this.person = person;
        frame.shape(PixelFormat.RGBA, WIDTH, HEIGHT);
    }

    /** What a tracker adds: noise, and a network that sees their rest as that much of a smile. */
    Seat blurred(double level) {
        blur = new Blur(casting.seed());
        restLevel = level;
        return this;
    }

    /** Begins to watch at that time of the performance. */
    Seat from(double seconds) {
        index = Math.round(seconds * HERTZ);
        return this;
    }

    /** Plays on until that time of their performance, drawn for every second look. */
    void perform(double until, Runnable after) {
        Sitter sitter = new Sitter(casting, WIDTH, HEIGHT);
        while (index < until * HERTZ) {
            if (index % 2 == 0) {
                draw(sitter);
            }
            see();
            after.run();
        }
    }

    /** Holds an expression; they move a little, if only five times a second. */
    void hold(Expression expression, double seconds) {
        hold(casting.pinned(expression), seconds);
    }

    /** Takes and holds another pose of the same people. */
    void hold(Casting posed, double seconds) {
        Sitter sitter = new Sitter(posed, WIDTH, HEIGHT);
        long end = index + Math.round(seconds * HERTZ);
        while (index < end) {
            if (index % 6 == 0) {
                draw(sitter);
            }
            see();
        }
    }

    private void draw(Sitter sitter) {
        Truth truth = frame.tellTruth();
        sitter.draw(index / (double) HERTZ, frame.pixels(), truth);
    }

    private void see() {
        frame.stamp(index, Math.round(index * 1e9 / HERTZ));
        index++;
        tracker.track(frame, all);
        faces.clear();
        for (int i = 0; i < all.count(); i++) {
            if (all.get(i).slot == person + 1) {
                Face face = faces.add();
                face.copyFrom(all.get(i));
                look(face);
            }
        }
        reader.read(frame, faces, reading);
    }

    private void look(Face face) {
        face.glance.clear();
        if (!Double.isNaN(restLevel)) {
            face.score = 1;
            face.glance.level = (float) (restLevel + (1 - restLevel) * truth(SitterSignal.SMILE));
        }
        if (blur != null) {
            blur.blur(face);
        }
    }

    /** False while they go, are away, or come. */
    boolean isThere() {
        return truth().presence == 1;
    }

    private Visitor truth() {
        return frame.truth().visitor(person);
    }

    float truth(SitterSignal signal) {
        return truth().signal(signal);
    }

    float of(Mark mark) {
        return reading.visitor(person + 1, mark);
    }

    float of(Signal signal) {
        return reading.visitor(person + 1, signal);
    }
}
