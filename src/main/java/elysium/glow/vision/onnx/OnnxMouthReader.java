package elysium.glow.vision.onnx;

import elysium.glow.vision.CloseReader;
import elysium.glow.vision.Crop;
import elysium.glow.vision.CropSampler;
import elysium.glow.vision.Face;
import elysium.glow.vision.FaceAxes;
import elysium.glow.vision.Look;
import elysium.glow.vision.Luma;
import elysium.glow.vision.MouthMasks;
import java.nio.FloatBuffer;
import java.util.function.Supplier;

/** The mouth from near by: its 20 points, how far it is open, its teeth. */
final class OnnxMouthReader implements CloseReader {
    private static final int SIDE = 96;
    private static final int POINTS = Face.POINTS - Look.MOUTH;
    private static final float ROOM = 1.25f;

    /** The first look errs in other ways than this one: together they err least. */
    private static final float OUTER_WEIGHT = 0.6f;

    /** Of the opening the first look knows little. */
    private static final float INNER_WEIGHT = 0.85f;

    private static final int INNER = 12;

    private static final int OPEN = 0;
    private static final int TEETH = 1;
    private static final int PARTED = 2;
    private static final int VISIBLE = 3;

    private final Model model;
    private final Supplier<Model> maskModel;
    private final Pass pass;
    private final CropSampler sampler = new CropSampler();
    private final Crop crop = new Crop(SIDE, SIDE);
    private final float[] grey = new float[SIDE * SIDE];
    private final float[] placed = new float[2 * POINTS];
    private final FloatBuffer picture, points, signs;
    private Masking masking;

    /**
     * @param maskModel loaded when masks are asked for
     */
    OnnxMouthReader(Model model, Supplier<Model> maskModel) {
        model.takes("mouth", 1, 1, SIDE, SIDE);
        model.gives("points", 1, 2 * POINTS);
        model.gives("signs", 1, 4);
        this.model = model;
        this.maskModel = maskModel;
        pass = model.pass();
        picture = pass.input("mouth", 1, 1, SIDE, SIDE);
        points = pass.output("points", 1, 2 * POINTS);
        signs = pass.output("signs", 1, 4);
        pass.run();
    }

    @Override
    public void look(Luma luma, Look face) {
        aim(crop, face.axes);
        sampler.sample(luma, crop, grey);
        picture.put(0, grey);
        pass.run();
        Placed.place(points, crop, placed, 0);
        for (int i = 0; i < placed.length; i++) {
            int at = 2 * Look.MOUTH + i;
            float weight = i < 2 * INNER ? OUTER_WEIGHT : INNER_WEIGHT;
            face.points[at] += weight * (placed[i] - face.points[at]);
        }
        face.glance.open = signs.get(OPEN);
        face.glance.parted = signs.get(PARTED);
        face.teeth = signs.get(TEETH);
        face.visible = Math.min(face.visible, signs.get(VISIBLE));
    }

    private static void aim(Crop crop, FaceAxes axes) {
        crop.aim(axes.mouthX, axes.mouthY, ROOM * axes.unit(), axes.angle());
    }

    /** The show never asks for it, so only what does pays for it. */
    @Override
    public boolean mask(Luma luma, Look face, MouthMasks masks) {
        aim(crop, face.axes);
        aim(masks.crop, face.axes);
        sampler.sample(luma, crop, grey);
        if (masking == null) {
            masking = Model.into(maskModel.get(), Masking::new);
        }
        masking.fill(grey, masks);
        return true;
    }

    @Override
    public void close() {
        try {
            model.close();
        } finally {
            if (masking != null) {
                masking.close();
            }
        }
    }
}
