package elysium.glow.panel;

import elysium.glow.render.Inspector;
import elysium.glow.render.Tap;
import java.util.Locale;

/** The values under the pointer, and those of the texels around it. */
final class ProbeView {
    static final int SIDE = 9;
    private static final int MIDDLE = 4 * (SIDE * SIDE / 2);
    private final float[] texels = new float[4 * SIDE * SIDE];
    private int x;
    private int y;
    private boolean topFirst;
    private boolean known;

    void read(Inspector inspector, Tap tap, int newX, int newY) {
        x = newX;
        y = newY;
        topFirst = tap.topFirst();
        known = true;
        inspector.probe(tap, x, y, SIDE, texels);
    }

    void show(Ui ui, Inspector.Glass glass) {
        if (!known) {
            ui.small("Point into the picture to read its values.", Palette.FAINT);
            return;
        }
        ui.small("at " + x + ", " + y + " from the bottom left", Palette.FAINT);
        String[] names = {"R", "G", "B", "A"};
        for (int c = 0; c < 4; c++) {
            ui.plots().pair(names[c], said(texels[MIDDLE + c]) + "   " + around(c));
        }
        ui.plots().texels(texels, SIDE, glass, topFirst);
    }

    private static String said(float value) {
        return Float.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.4f", value);
    }

    /** The least and the most of a channel in the square. */
    private String around(int channel) {
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = channel; i < texels.length; i += 4) {
            if (!Float.isNaN(texels[i])) {
                least = Math.min(least, texels[i]);
                most = Math.max(most, texels[i]);
            }
        }
        return least > most ? "" : String.format(Locale.ROOT, "%.3f to %.3f", least, most);
    }
}
