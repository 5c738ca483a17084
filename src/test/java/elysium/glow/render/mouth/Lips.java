package elysium.glow.render.mouth;

import elysium.glow.mood.Sight;
import elysium.glow.vision.Face;
import elysium.glow.vision.MouthContour;

/** Drawn mouths of many shapes, in picture pixels. */
public record Lips(double x, double y, double width, double open, double smile, double tilt) {
    public static final float[] WHOLE_720P = {1f / 1280, 0, 0.5f / 1280, 0, 1f / 720, 0.5f / 720};

    /** Lips of 0.12 mouth widths that part by {@code open} widths, corners up by {@code smile}. */
    public Lips {}

    public Lips at(double newX, double newY) {
        return new Lips(newX, newY, width, open, smile, tilt);
    }

    public void into(MouthContour mouth) {
        mouth.visible = 1;
        mouth.teeth = (float) Math.min(1, 2 * open);
        for (int i = 0; i < MouthContour.POINTS; i++) {
            double turn = Math.PI * i / MouthContour.FAR_CORNER;
            put(
                    mouth.outer,
                    i,
                    -0.5 * Math.cos(turn),
                    across(turn, 0.12 + open / 2, 0.16 + open / 2));
            put(mouth.inner, i, -0.42 * Math.cos(turn), across(turn, open / 2, open / 2));
        }
    }

    private double across(double turn, double upper, double lower) {
        double sine = Math.sin(turn);
        double along = Math.cos(turn);
        double bow =
                sine > 0 ? upper * (sine - 0.25 * Math.exp(-20 * along * along)) : lower * sine;
        return -bow - smile * along * along;
    }

    private void put(float[] curve, int i, double across, double down) {
        curve[2 * i] = (float) (x + width * (across * Math.cos(tilt) - down * Math.sin(tilt)));
        curve[2 * i + 1] = (float) (y + width * (across * Math.sin(tilt) + down * Math.cos(tilt)));
    }

    /** Adds a visitor with this mouth. */
    public void into(Sight sight, int slot) {
        Face face = sight.faces.add();
        face.slot = slot;
        face.presence = 1;
        into(face.mouth);
    }

    /** A sight of these mouths in slots 1, 2, … */
    public static void see(Sight sight, long sequence, double seconds, Lips... all) {
        sight.faces.clear();
        sight.frame.stamp(sequence, Math.round(seconds * 1e9));
        for (int i = 0; i < all.length; i++) {
            all[i].into(sight, i + 1);
        }
    }
}
