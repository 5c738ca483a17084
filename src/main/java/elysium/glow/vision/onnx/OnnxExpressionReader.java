package elysium.glow.vision.onnx;

import elysium.glow.vision.CloseReader;
import elysium.glow.vision.Crop;
import elysium.glow.vision.CropSampler;
import elysium.glow.vision.FaceAxes;
import elysium.glow.vision.Glance;
import elysium.glow.vision.Look;
import elysium.glow.vision.Luma;
import java.nio.FloatBuffer;

/** The expression: how much of a smile, and which of four kinds of face. */
final class OnnxExpressionReader implements CloseReader {
    private static final int SIDE = 64;
    private static final float BELOW_THE_EYES = 0.55f;
    private static final float ROOM = 2;

    private final Model model;
    private final Pass pass;
    private final CropSampler sampler = new CropSampler();
    private final Crop crop = new Crop(SIDE, SIDE);
    private final float[] grey = new float[SIDE * SIDE];
    private final FloatBuffer picture, smile, classes;

    OnnxExpressionReader(Model model) {
        model.takes("face", 1, 1, SIDE, SIDE);
        model.gives("smile", 1, 2);
        model.gives("classes", 1, Glance.CLASSES);
        this.model = model;
        pass = new Pass(model);
        picture = pass.input("face", 1, 1, SIDE, SIDE);
        smile = pass.output("smile", 1, 2);
        classes = pass.output("classes", 1, Glance.CLASSES);
        pass.run();
    }

    @Override
    public void look(Luma luma, Look face) {
        FaceAxes axes = face.axes;
        float down = BELOW_THE_EYES * axes.mouthDrop;
        crop.aim(
                axes.eyesX - axes.sin * down,
                axes.eyesY + axes.cos * down,
                ROOM * axes.unit(),
                axes.angle());
        sampler.sample(luma, crop, grey);
        picture.put(0, grey);
        pass.run();
        face.glance.smile = smile.get(0);
        face.glance.level = smile.get(1);
        classes.get(0, face.glance.classes);
    }

    @Override
    public void close() {
        pass.close();
        model.close();
    }
}
