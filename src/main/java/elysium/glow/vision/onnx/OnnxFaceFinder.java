package elysium.glow.vision.onnx;

import elysium.glow.vision.Boxes;
import elysium.glow.vision.FaceFinder;
import elysium.glow.vision.Luma;
import java.util.ArrayList;
import java.util.List;

/** The detector: a score and a square for every eight pixels of the picture, at two scales. */
final class OnnxFaceFinder implements FaceFinder {
    /** A face that nearly fills the picture is larger than any the detector has learnt. */
    private static final float COARSE = 0.4f;

    private static final int MOST_KNOWN = 4;

    private final Model model;
    private final List<Scales> known = new ArrayList<>();

    /** What a search looks through, kept from one to the next. */
    private record Scales(Search search, Magnification fine, Magnification coarse) {
        void close() {
            fine.close();
            coarse.close();
        }
    }

    OnnxFaceFinder(Model model) {
        model.takes("picture", 1, 1, -1, -1);
        model.gives("score", 1, 1, -1, -1);
        model.gives("box", 1, 3, -1, -1);
        this.model = model;
    }

    @Override
    public void find(Luma luma, Search search, Boxes boxes) {
        Scales scales = of(search);
        boxes.clear();
        scales.fine().find(luma, search, boxes);
        scales.coarse().find(luma, search, boxes);
        boxes.suppress();
    }

    private Scales of(Search search) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).search().equals(search)) {
                return known.get(i);
            }
        }
        if (known.size() == MOST_KNOWN) {
            known.removeFirst().close();
        }
        known.add(
                new Scales(search, new Magnification(model, 1), new Magnification(model, COARSE)));
        return known.getLast();
    }

    @Override
    public void close() {
        known.forEach(Scales::close);
        model.close();
    }
}
