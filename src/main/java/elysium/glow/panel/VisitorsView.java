package elysium.glow.panel;

import elysium.glow.mood.Reading;
import elysium.glow.mood.Signal;
import elysium.glow.vision.Face;
import elysium.glow.vision.Faces;

/** Who is in the picture, and how their signals move. */
final class VisitorsView implements View {
    private static final Signal[] ALL = Signal.values();

    /** The signals that are always in view: those that a mouth shows. */
    private static final int SHAPES = Signal.ASYMMETRY.ordinal();

    /** So that a plot shows the same seconds whatever the frame rate. */
    private static final float SAMPLE_SECONDS = 0.05f;

    private final Trace[][] traces = new Trace[Faces.MOST][Signal.PER_VISITOR];
    private final Trace[] room = new Trace[ALL.length];
    private final boolean[] here = new boolean[Faces.MOST];
    private float sinceSample;

    VisitorsView() {
        for (int visitor = 0; visitor < Faces.MOST; visitor++) {
            for (int signal = 0; signal < Signal.PER_VISITOR; signal++) {
                traces[visitor][signal] = new Trace();
            }
        }
        for (int signal = 0; signal < room.length; signal++) {
            room[signal] = new Trace();
        }
    }

    /** Notes the signals of this moment. */
    void follow(Desk desk, float seconds) {
        sinceSample += seconds;
        boolean due = sinceSample >= SAMPLE_SECONDS;
        sinceSample = due ? Math.min(sinceSample - SAMPLE_SECONDS, SAMPLE_SECONDS) : sinceSample;
        java.util.Arrays.fill(here, false);
        Faces faces = desk.faces();
        for (int i = 0; i < faces.count(); i++) {
            Face face = faces.get(i);
            if (face.slot >= 1 && face.slot <= Faces.MOST) {
                here[face.slot - 1] = true;
            }
        }
        if (due) {
            sample(desk.reading());
        }
    }

    private void sample(Reading reading) {
        for (int visitor = 0; visitor < Faces.MOST; visitor++) {
            for (int signal = 0; signal < Signal.PER_VISITOR; signal++) {
                Trace trace = traces[visitor][signal];
                if (here[visitor]) {
                    trace.add(reading.visitor(visitor + 1, ALL[signal]));
                } else {
                    trace.clear();
                }
            }
        }
        for (Signal signal : ALL) {
            float most =
                    signal == Signal.PEOPLE ? Faces.MOST : 1; // a part of them, as routes see it
            room[signal.ordinal()].add(reading.room(signal) * most);
        }
    }

    @Override
    public void show(Ui ui, Desk desk) {
        int count = desk.faces().count();
        if (count == 0) {
            ui.small("Nobody is in the picture.", Palette.FAINT);
        }
        for (int visitor = 0; visitor < Faces.MOST; visitor++) {
            if (here[visitor]) {
                visitor(ui, visitor);
            }
        }
        ui.small("Room", Palette.FAINT);
        ui.plots().begin();
        for (Signal signal : ALL) {
            if (signal.scope() == Signal.Scope.ROOM) {
                plot(ui, signal, room[signal.ordinal()]);
            }
        }
        ui.plots().end();
    }

    private void visitor(Ui ui, int visitor) {
        String name = "Visitor " + (visitor + 1);
        ui.small(name, Palette.FAINT);
        plots(ui, traces[visitor], 0, SHAPES);
        if (ui.more("more##" + name)) {
            plots(ui, traces[visitor], SHAPES, Signal.PER_VISITOR);
        }
    }

    private static void plots(Ui ui, Trace[] of, int from, int to) {
        ui.plots().begin();
        for (int signal = from; signal < to; signal++) {
            if (ALL[signal] != Signal.PRESENCE) {
                plot(ui, ALL[signal], of[signal]);
            }
        }
        ui.plots().end();
    }

    private static void plot(Ui ui, Signal signal, Trace trace) {
        boolean signed = signal == Signal.VALENCE || signal == Signal.AROUSAL;
        float top = signal == Signal.PEOPLE ? Faces.MOST : 1;
        ui.plots().trace(signal.spelling(), trace, signed ? -1 : 0, top);
    }
}
