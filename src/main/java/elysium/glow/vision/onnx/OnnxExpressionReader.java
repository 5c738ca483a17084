package elysium.glow.vision.onnx;

import elysium.glow.vision.CloseReader;
import elysium.glow.vision.Crop;
import elysium.glow.vision.CropSampler;
import elysium.glow.vision.FaceAxes;
import elysium.glow.vision.Glance;
import elysium.glow.vision.Look;
import elysium.glow.vision.Luma;
import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * The expression: how much of a smile, and which of four kinds of face.
 *
 * <p>It looks twice, the second time into a mirror: the mean of both errs less, and a smile on the
 * left is worth what one on the right is.
 */
final class OnnxExpressionReader implements CloseReader {
    private static final int SIDE = 64;
    private static final float BELOW_THE_EYES = 0.55f;
    private static final float ROOM = 1.6f;

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
        face.glance.smile = 0;
        face.glance.level = 0;
        Arrays.fill(face.glance.classes, 0);
        addHalf(face.glance);
        mirror();
        addHalf(face.glance);
    }

    private void addHalf(Glance glance) {
        picture.put(0, grey);
        pass.run();
        glance.smile += 0.5f * smile.get(0);
        glance.level += 0.5f * smile.get(1);
        for (int i = 0; i < Glance.CLASSES; i++) {
            glance.classes[i] += 0.5f * classes.get(i);
        }
    }

    private void mirror() {
        for (int row = 0; row < grey.length; row += SIDE) {
            for (int left = row, right = row + SIDE - 1; left < right; left++, right--) {
                float other = grey[left];
                grey[left] = grey[right];
                grey[right] = other;
            }
        }
    }

    @Override
    public void close() {
        pass.close();
        model.close();
    }
}
