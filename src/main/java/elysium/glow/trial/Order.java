package elysium.glow.trial;

import elysium.glow.isf.LookText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a process is to try: a look, how to draw it, and what its inputs hold.
 *
 * @param everyImage the picture file for every image input, or empty
 * @param sendsPicture whether the last frame comes back
 */
public record Order(
        LookText look,
        Canvas canvas,
        Map<String, float[]> values,
        String everyImage,
        Map<String, String> images,
        boolean sendsPicture) {
    private static final int MOST_INPUTS = 1024;
    private static final int MOST_COMPONENTS = 4;

    /**
     * How large, how many frames, and on which day: year, month, day, second of the day.
     *
     * @param date four numbers
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
    public record Canvas(int width, int height, int frames, float[] date) {
        /** Noon of the day that looks see when nobody says another. */
        public static float[] someDay() {
            return new float[] {2026, 1, 1, 43200};
        }
    }

    /** For a show: drawn small, with its first values, and never seen. */
    static Order small(LookText look) {
        return new Order(
                look, new Canvas(160, 90, 3, Canvas.someDay()), Map.of(), "", Map.of(), false);
    }

    byte[] message() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        Wire.text(out, look.file());
        Wire.text(out, look.text());
        out.writeBoolean(look.vertexText() != null);
        Wire.text(out, look.vertexText() == null ? "" : look.vertexText());
        out.writeInt(canvas.width);
        out.writeInt(canvas.height);
        out.writeInt(canvas.frames);
        floats(out, canvas.date);
        out.writeInt(values.size());
        for (Map.Entry<String, float[]> value : values.entrySet()) {
            Wire.text(out, value.getKey());
            floats(out, value.getValue());
        }
        Wire.text(out, everyImage);
        out.writeInt(images.size());
        for (Map.Entry<String, String> image : images.entrySet()) {
            Wire.text(out, image.getKey());
            Wire.text(out, image.getValue());
        }
        out.writeBoolean(sendsPicture);
        return bytes.toByteArray();
    }

    static Order of(byte[] message) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(message));
        String file = Wire.text(in);
        String text = Wire.text(in);
        boolean hasVertex = in.readBoolean();
        String vertex = Wire.text(in);
        LookText look = new LookText(file, text, hasVertex ? vertex : null);
        Canvas canvas = new Canvas(in.readInt(), in.readInt(), in.readInt(), floats(in));
        Map<String, float[]> values = new LinkedHashMap<>();
        for (int left = Wire.count(in, MOST_INPUTS); left > 0; left--) {
            values.put(Wire.text(in), floats(in));
        }
        String everyImage = Wire.text(in);
        Map<String, String> images = new LinkedHashMap<>();
        for (int left = Wire.count(in, MOST_INPUTS); left > 0; left--) {
            images.put(Wire.text(in), Wire.text(in));
        }
        return new Order(look, canvas, values, everyImage, images, in.readBoolean());
    }

    private static void floats(DataOutputStream out, float[] floats) throws IOException {
        out.writeInt(floats.length);
        for (float one : floats) {
            out.writeFloat(one);
        }
    }

    private static float[] floats(DataInputStream in) throws IOException {
        float[] floats = new float[Wire.count(in, MOST_COMPONENTS)];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }
}
