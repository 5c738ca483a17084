package elysium.glow.render.mouth;

import elysium.glow.gpu.Floats;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.mood.Mark;
import elysium.glow.mood.Reading;
import elysium.glow.mood.Signal;
import elysium.glow.vision.Faces;

/** The texture that looks know as visitors: a row each, columns as shaders/README.md says. */
final class VisitorTable implements AutoCloseable {
    /** Changes whenever a column changes its meaning. */
    static final int VERSION = 1;

    /** Columns before the signals. */
    static final int FIRST_SIGNAL = 4;

    /** Columns of what visitors have of their own, after the signals and room for three more. */
    static final int FIRST_MARK = 11;

    static final int COLUMNS = FIRST_MARK + Mark.count() / 4;

    private static final Signal[] SIGNALS = Signal.values();
    private static final Mark[] MARKS = Mark.values();

    private final Texture texture;
    private final float[] row = new float[4 * COLUMNS];
    private final Floats floats = new Floats(4 * COLUMNS * Faces.MOST);

    VisitorTable(GpuScope scope) {
        texture = new Texture(scope, TextureFormat.RGBA32F, COLUMNS, Faces.MOST).nearest();
        texture.upload(floats);
    }

    void fill(MouthShape[] mouths, Reading reading, float aspect) {
        for (int i = 0; i < mouths.length; i++) {
            java.util.Arrays.fill(row, 0);
            if (mouths[i].here()) {
                describe(mouths[i], aspect);
                for (int s = 0; s < Signal.PER_VISITOR; s++) {
                    row[4 * FIRST_SIGNAL + s] = reading.visitor(i + 1, SIGNALS[s]);
                }
                for (int m = 0; m < MARKS.length; m++) {
                    row[4 * FIRST_MARK + m] = reading.visitor(i + 1, MARKS[m]);
                }
            }
            floats.put(i * row.length, row);
        }
        texture.upload(floats);
    }

    private void describe(MouthShape mouth, float aspect) {
        LipCurve lips = mouth.outer;
        float moveX = 0;
        float moveY = 0;
        float x = 0;
        float y = 0;
        for (int i = 0; i < LipCurve.POINTS; i++) {
            x += lips.x[i] / LipCurve.POINTS;
            y += lips.y[i] / LipCurve.POINTS;
            moveX += lips.motionX[i] / LipCurve.POINTS;
            moveY += lips.motionY[i] / LipCurve.POINTS;
        }
        put(0, x / aspect, y, mouth.width(), mouth.angle());
        put(1, mouth.presence(), mouth.visible(), mouth.teeth(), mouth.secondsHere());
        int far = LipCurve.FAR_CORNER;
        put(2, lips.x[0] / aspect, lips.y[0], lips.x[far] / aspect, lips.y[far]);
        put(3, moveX, moveY, 0, 0);
    }

    private void put(int column, float r, float g, float b, float a) {
        row[4 * column] = r;
        row[4 * column + 1] = g;
        row[4 * column + 2] = b;
        row[4 * column + 3] = a;
    }

    Texture texture() {
        return texture;
    }

    @Override
    public void close() {
        texture.close();
    }
}
