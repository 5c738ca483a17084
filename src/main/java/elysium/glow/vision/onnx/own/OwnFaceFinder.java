package elysium.glow.vision.onnx.own;

import elysium.glow.vision.Boxes;
import elysium.glow.vision.Crop;
import elysium.glow.vision.CropSampler;
import elysium.glow.vision.FaceFinder;
import elysium.glow.vision.Luma;
import elysium.glow.vision.onnx.Model;
import elysium.glow.vision.onnx.Pass;
import java.util.List;
import java.util.Map;

/** A detector of somebody's own, with heads for faces of several sizes as YuNet has them. */
final class OwnFaceFinder implements FaceFinder {
    private static final int MULTIPLE = 32;
    private static final int TRIED = 320;
    private static final float MOST_GROWTH = 1.34f;
    private static final float LONGEST_TO_SHORTER = 2;

    private final Model model;
    private final PictureInput input;
    private final CropSampler sampler = new CropSampler();
    private Pass pass;
    private Crop crop;
    private PictureInput.Slot picture;
    private List<Head> heads;

    OwnFaceFinder(Model model, Description said) {
        this.model = model;
        input = new PictureInput(model, said.input(), new PictureInput.Custom("bgr", 255));
        shape(input.isFixed() ? input.width : TRIED, input.isFixed() ? input.height : TRIED);
        picture.fillGrey();
        run();
    }

    private void shape(int width, int height) {
        if (pass != null && crop.columns == width && crop.rows == height) {
            return;
        }
        if (pass != null) {
            pass.close();
        }
        crop = new Crop(width, height);
        pass = model.pass();
        picture = input.slot(pass, crop);
        picture.fillGrey();
        Map<String, long[]> outputs = pass.tried();
        heads = Head.all(model, outputs, pass, crop);
    }

    private void run() {
        pass.run();
        heads.forEach(head -> head.check(model.name()));
    }

    @Override
    public void find(Luma luma, Search search, Boxes boxes) {
        boolean lying = Math.abs(Math.sin(search.upright())) > 0.5;
        int width = lying ? luma.height() : luma.width();
        int height = lying ? luma.width() : luma.height();
        if (input.isFixed()) {
            shape(input.width, input.height);
        } else {
            float whole = LONGEST_TO_SHORTER * search.shorterSide() / Math.max(width, height);
            float fine = (float) search.shorterSide() / Math.min(width, height);
            float scale = Math.min(Math.min(MOST_GROWTH, fine), whole);
            shape(multiple(width * scale), multiple(height * scale));
        }
        crop.aimAround(luma.width(), luma.height(), search.upright());
        picture.fill(luma, sampler);
        run();
        boxes.clear();
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).decode(crop, search.threshold(), boxes);
        }
        boxes.suppress();
    }

    private static int multiple(float side) {
        return MULTIPLE * Math.max(1, Math.round(side / MULTIPLE));
    }

    @Override
    public void close() {
        model.close();
    }
}
