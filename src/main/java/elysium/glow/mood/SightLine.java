package elysium.glow.mood;

import elysium.glow.vision.Face;
import elysium.glow.vision.MouthContour;

/** A sight as one line of JSON, in a buffer that the next line reuses. */
public final class SightLine {
    private static final int PIXEL_PLACES = 2;
    private static final int SIGNAL_PLACES = 4;
    private static final int SECOND_PLACES = 6;

    private final AsciiLine line = new AsciiLine();

    /** Writes the line, its end included; the bytes are valid until the next call. */
    public AsciiLine write(Sight sight) {
        line.clear();
        line.text("{\"seconds\":").number(sight.frame.capturedNanos() * 1e-9, SECOND_PLACES);
        line.text(",\"frame\":").whole(sight.frame.sequence());
        line.text(",\"width\":").whole(sight.frame.width());
        line.text(",\"height\":").whole(sight.frame.height());
        line.text(",\"visitors\":[");
        for (int i = 0; i < sight.faces.count(); i++) {
            line.text(i == 0 ? "" : ",");
            visitor(sight.faces.get(i), sight.reading);
        }
        line.text("],\"room\":{");
        for (int i = 0; i < Signal.count(); i++) {
            Signal signal = Signal.at(i);
            if (signal.scope() == Signal.Scope.ROOM) {
                signal(signal, sight.reading.room(signal), signal == Signal.PEOPLE);
            }
        }
        line.text("}}\n");
        return line;
    }

    private void visitor(Face face, Reading reading) {
        line.text("{\"slot\":").whole(face.slot);
        line.text(",\"box\":[").number(face.left, PIXEL_PLACES);
        line.text(",").number(face.top, PIXEL_PLACES);
        line.text(",").number(face.width, PIXEL_PLACES);
        line.text(",").number(face.height, PIXEL_PLACES);
        line.text("],\"yaw\":").number(face.yaw, SIGNAL_PLACES);
        line.text(",\"pitch\":").number(face.pitch, SIGNAL_PLACES);
        line.text(",\"roll\":").number(face.roll, SIGNAL_PLACES);
        curve("points", face.points);
        mouth(face.mouth);
        line.text(",\"signals\":{");
        for (int i = 0; i < Signal.PER_VISITOR; i++) {
            Signal signal = Signal.at(i);
            signal(signal, reading.visitor(face.slot, signal), i == 0);
        }
        line.text("}}");
    }

    private void mouth(MouthContour mouth) {
        curve("outer", mouth.outer);
        curve("inner", mouth.inner);
        line.text(",\"teeth\":").number(mouth.teeth, SIGNAL_PLACES);
        line.text(",\"visible\":").number(mouth.visible, SIGNAL_PLACES);
    }

    private void curve(String name, float[] points) {
        line.text(",\"").text(name).text("\":").points(points, PIXEL_PLACES);
    }

    private void signal(Signal signal, float value, boolean first) {
        line.text(first ? "\"" : ",\"").text(signal.spelling()).text("\":");
        line.number(value, SIGNAL_PLACES);
    }
}
