package elysium.glow.vision.onnx;

import elysium.glow.vision.BoxDecoder;
import elysium.glow.vision.Boxes;
import elysium.glow.vision.Crop;
import elysium.glow.vision.CropSampler;
import elysium.glow.vision.FaceFinder;
import elysium.glow.vision.Luma;
import java.nio.FloatBuffer;

/** The detector: the whole picture made small, a score and a square for every eight pixels. */
final class OnnxFaceFinder implements FaceFinder {
    private static final int MULTIPLE = 32;
    private static final int CELL = 8;

    private final Model model;
    private final CropSampler sampler = new CropSampler();
    private Pass pass;
    private Crop crop;
    private BoxDecoder decoder;
    private float[] grey;
    private FloatBuffer picture, scores, places;

    OnnxFaceFinder(Model model) {
        model.takes("picture", 1, 1, -1, -1);
        model.gives("score", 1, 1, -1, -1);
        model.gives("box", 1, 3, -1, -1);
        this.model = model;
    }

    @Override
    public void find(Luma luma, Search search, Boxes boxes) {
        boolean lying = Math.abs(Math.sin(search.upright())) > 0.5;
        int width = lying ? luma.height() : luma.width();
        int height = lying ? luma.width() : luma.height();
        float scale = (float) search.longestSide() / Math.max(width, height);
        shape(multiple(width * scale), multiple(height * scale));
        crop.aimAtAll(luma.width(), luma.height(), search.upright());
        sampler.sample(luma, crop, grey);
        picture.put(0, grey);
        pass.run();
        decoder.decode(scores, places, search.threshold(), boxes);
    }

    private static int multiple(float side) {
        return MULTIPLE * Math.max(1, Math.round(side / MULTIPLE));
    }

    private void shape(int width, int height) {
        if (pass != null && crop.columns == width && crop.rows == height) {
            return;
        }
        if (pass != null) {
            pass.close();
        }
        crop = new Crop(width, height);
        decoder = new BoxDecoder(crop);
        grey = new float[width * height];
        pass = new Pass(model);
        picture = pass.input("picture", 1, 1, height, width);
        scores = pass.output("score", 1, 1, height / CELL, width / CELL);
        places = pass.output("box", 1, 3, height / CELL, width / CELL);
    }

    @Override
    public void close() {
        if (pass != null) {
            pass.close();
        }
        model.close();
    }
}
