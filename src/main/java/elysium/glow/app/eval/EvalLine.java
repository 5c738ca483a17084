package elysium.glow.app.eval;

import elysium.glow.mood.AsciiLine;
import elysium.glow.vision.Face;
import elysium.glow.vision.Glance;

/** What was seen in a picture as one line of JSON, in a buffer that the next line reuses. */
final class EvalLine {
    private static final int PIXEL_PLACES = 2;
    private static final int PLACES = 4;

    private final AsciiLine line = new AsciiLine();

    /** The line, its end included; the bytes are valid until the next call. */
    AsciiLine write(Seen seen) {
        begin(seen.file(), seen.frame());
        SeenMillis millis = seen.millis();
        line.text(",\"ms\":{\"detect\":").number(millis.detect(), PLACES);
        line.text(",\"landmarks\":").number(millis.landmarks(), PLACES);
        line.text(",\"mouth\":").number(millis.mouth(), PLACES);
        line.text(",\"mood\":").number(millis.mood(), PLACES);
        line.text("},\"faces\":[");
        for (int i = 0; i < seen.faces().size(); i++) {
            line.text(i == 0 ? "" : ",");
            face(seen.faces().get(i));
        }
        return line.text("]}\n");
    }

    /** The line of a picture that could not be looked at. */
    AsciiLine writeError(String file, long frame, String sentence) {
        begin(file, frame);
        line.text(",\"error\":").quoted(sentence);
        return line.text(",\"faces\":[]}\n");
    }

    private void begin(String file, long frame) {
        line.clear();
        line.text("{\"file\":").quoted(file).text(",\"frame\":").whole(frame);
    }

    private void face(SeenFace seen) {
        Face face = seen.face();
        FaceBox box = seen.box();
        line.text("{\"box\":[").number(box.left(), PIXEL_PLACES);
        line.text(",").number(box.top(), PIXEL_PLACES);
        line.text(",").number(box.right(), PIXEL_PLACES);
        line.text(",").number(box.bottom(), PIXEL_PLACES).text("]");
        figure("score", face.score);
        curve("points", face.points);
        curve("outer", face.mouth.outer);
        curve("inner", face.mouth.inner);
        figure("smile", seen.smile());
        figure("open", seen.open());
        figure("teeth", face.mouth.teeth);
        figure("valence", seen.valence());
        figure("arousal", seen.arousal());
        line.text(",\"classes\":{");
        for (int i = 0; i < Glance.CLASSES; i++) {
            line.text(i == 0 ? "\"" : ",\"").text(Glance.CLASS_NAMES.get(i)).text("\":");
            line.number(face.glance.classes[i], PLACES);
        }
        line.text("}}");
    }

    private void figure(String name, double value) {
        line.text(",\"").text(name).text("\":").number(value, PLACES);
    }

    private void curve(String name, float[] points) {
        line.text(",\"").text(name).text("\":").points(points, PIXEL_PLACES);
    }
}
