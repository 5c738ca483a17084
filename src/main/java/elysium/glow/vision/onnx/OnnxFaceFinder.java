package elysium.glow.vision.onnx;

import elysium.glow.vision.Boxes;
import elysium.glow.vision.FaceFinder;
import elysium.glow.vision.Luma;

/** The detector: a score and a square for every eight pixels of the picture, at two scales. */
final class OnnxFaceFinder implements FaceFinder {
    /** A face that nearly fills the picture is larger than any the detector has learnt. */
    private static final float COARSE = 0.4f;

    private final Model model;
    private final Magnification fine;
    private final Magnification coarse;

    OnnxFaceFinder(Model model) {
        model.takes("picture", 1, 1, -1, -1);
        model.gives("score", 1, 1, -1, -1);
        model.gives("box", 1, 3, -1, -1);
        this.model = model;
        fine = new Magnification(model, 1);
        coarse = new Magnification(model, COARSE);
    }

    @Override
    public void find(Luma luma, Search search, Boxes boxes) {
        boxes.clear();
        fine.find(luma, search, boxes);
        coarse.find(luma, search, boxes);
        boxes.suppress();
    }

    @Override
    public void close() {
        fine.close();
        coarse.close();
        model.close();
    }
}
