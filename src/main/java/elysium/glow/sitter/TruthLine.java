package elysium.glow.sitter;

import java.util.Locale;

/** One visitor's truth as a line of JSON. */
final class TruthLine {
    private TruthLine() {}

    static String of(String name, long frame, double seconds, Visitor v) {
        StringBuilder line = new StringBuilder(6000);
        line.append("{\"file\":\"").append(name).append(".png\",\"frame\":").append(frame);
        number(line, "seconds", seconds);
        line.append(",\"visitor\":").append(v.id);
        number(line, "presence", v.presence);
        line.append(",\"box\":[");
        float[] box = {v.left, v.top, v.left + v.width, v.top + v.height};
        for (int i = 0; i < 4; i++) {
            line.append(i == 0 ? "" : ",").append(text(box[i]));
        }
        line.append(']');
        points(line, "points", v.points);
        points(line, "outer", v.outer);
        points(line, "inner", v.inner);
        number(line, "teeth", v.teeth);
        number(line, "visible", v.visible);
        number(line, "yaw", v.yaw);
        number(line, "pitch", v.pitch);
        number(line, "roll", v.roll);
        line.append(",\"signals\":{");
        for (SitterSignal s : SitterSignal.values()) {
            line.append(s.ordinal() == 0 ? "" : ",").append('"').append(camel(s)).append("\":");
            line.append(text(v.signal(s)));
        }
        return line.append("}}\n").toString();
    }

    private static void number(StringBuilder line, String name, double value) {
        line.append(",\"").append(name).append("\":").append(text(value));
    }

    private static void points(StringBuilder line, String name, float[] xy) {
        line.append(",\"").append(name).append("\":[");
        for (int i = 0; i < xy.length; i += 2) {
            line.append(i == 0 ? "[" : ",[").append(text(xy[i])).append(',');
            line.append(text(xy[i + 1])).append(']');
        }
        line.append(']');
    }

    private static String text(double value) {
        double rounded = Math.rint(value * 1000) / 1000;
        return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e9
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }

    private static String camel(SitterSignal s) {
        String[] words = s.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
