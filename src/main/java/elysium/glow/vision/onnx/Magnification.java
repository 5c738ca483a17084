package elysium.glow.vision.onnx;

import elysium.glow.vision.BoxDecoder;
import elysium.glow.vision.Boxes;
import elysium.glow.vision.Crop;
import elysium.glow.vision.CropSampler;
import elysium.glow.vision.FaceFinder.Search;
import elysium.glow.vision.Luma;
import java.nio.FloatBuffer;

/** The whole picture made so small, as the detector sees it at one of its scales. */
final class Magnification implements AutoCloseable {
    private static final int MULTIPLE = 32;
    private static final int CELL = 8;
    private static final float MOST_GROWTH = 1.34f;
    private static final float LONGEST_TO_SHORTER = 2;

    private final Model model;
    private final float part;
    private final CropSampler sampler = new CropSampler();
    private Pass pass;
    private Crop crop;
    private BoxDecoder decoder;
    private float[] grey;
    private FloatBuffer picture, scores, places;

    /** Looks at that part of the longest side that is asked for. */
    Magnification(Model model, float part) {
        this.model = model;
        this.part = part;
    }

    /** Adds what is found to the boxes. */
    void find(Luma luma, Search search, Boxes boxes) {
        boolean lying = Math.abs(Math.sin(search.upright())) > 0.5;
        int width = lying ? luma.height() : luma.width();
        int height = lying ? luma.width() : luma.height();
        float scale = part * scale(width, height, search.shorterSide());
        shape(multiple(width * scale), multiple(height * scale));
        crop.aimAtAll(luma.width(), luma.height(), search.upright());
        sampler.sample(luma, crop, grey);
        picture.put(0, grey);
        pass.run();
        decoder.decode(scores, places, search.threshold(), boxes);
    }

    /** More pixels than there are show little more, and make large faces too large. */
    private static float scale(int width, int height, float shorterSide) {
        float whole = LONGEST_TO_SHORTER * shorterSide / Math.max(width, height);
        float fine = Math.min(MOST_GROWTH, shorterSide / Math.min(width, height));
        return Math.min(fine, whole);
    }

    private static int multiple(float side) {
        return MULTIPLE * Math.max(1, Math.round(side / MULTIPLE));
    }

    private void shape(int width, int height) {
        if (pass != null && crop.columns == width && crop.rows == height) {
            return;
        }
        close();
        crop = new Crop(width, height);
        decoder = new BoxDecoder(crop);
        grey = new float[width * height];
        pass = model.pass();
        picture = pass.input("picture", 1, 1, height, width);
        scores = pass.output("score", 1, 1, height / CELL, width / CELL);
        places = pass.output("box", 1, 3, height / CELL, width / CELL);
    }

    @Override
    public void close() {
        if (pass != null) {
            pass.close();
        }
    }
}
