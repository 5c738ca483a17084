package elysium.glow.render.mouth;

import elysium.glow.mood.Sight;
import elysium.glow.render.Scene;
import elysium.glow.vision.Face;
import elysium.glow.vision.MouthContour;

/** Drawn mouths of many shapes, in picture pixels. */
public record Lips(double x, double y, double width, Lips.Shape shape) {

    /** Parted by so many widths, corners raised by so many, turned by so many radians. */
    public record Shape(double open, double smile, double tilt) {}

    public Lips at(double newX, double newY) {
        return new Lips(newX, newY, width, shape);
    }

    public void into(MouthContour mouth) {
        double open = shape.open();
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
        return -bow - shape.smile() * along * along;
    }

    private void put(float[] curve, int i, double across, double down) {
        double tilt = shape.tilt();
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

    /** A scene of a picture that is as large as the show. */
    public static Scene scene(int width, int height) {
        Scene scene = new Scene();
        scene.width = width;
        scene.height = height;
        float[] map = {1f / width, 0, 0.5f / width, 0, 1f / height, 0.5f / height};
        System.arraycopy(map, 0, scene.pictureToShow, 0, map.length);
        scene.tick.advance(0);
        return scene;
    }

    /** Sees these mouths in slots 1, 2, …, as the next frame of the scene. */
    public static void see(Scene scene, double seconds, Lips... all) {
        scene.tick.advance(Math.round(seconds * 1e9));
        see(scene.sight, scene.sight.frame.sequence() + 1, seconds, all);
    }

    private static void see(Sight sight, long sequence, double seconds, Lips... all) {
        sight.faces.clear();
        sight.frame.stamp(sequence, Math.round(seconds * 1e9));
        for (int i = 0; i < all.length; i++) {
            all[i].into(sight, i + 1);
        }
    }
}
