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
 * <p>The second look is into a mirror: the mean of both errs less, and a smile on the left is worth
 * what one on the right is.
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
        pass = model.pass();
        picture = pass.input("face", 1, 1, SIDE, SIDE);
        smile = pass.output("smile", 1, 2);
        classes = pass.output("classes", 1, Glance.CLASSES);
        pass.run();
    }

    @Override
    public void look(Luma luma, Look face) {
        sample(luma, face.axes);
        clear(face.glance);
        add(face.glance, 1);
    }

    @Override
    public void lookTwice(Luma luma, Look face) {
        sample(luma, face.axes);
        clear(face.glance);
        add(face.glance, 0.5f);
        mirror();
        add(face.glance, 0.5f);
    }

    private void sample(Luma luma, FaceAxes axes) {
        float down = BELOW_THE_EYES * axes.mouthDrop;
        float x = axes.eyesX - axes.sin * down;
        float y = axes.eyesY + axes.cos * down;
        crop.aim(x, y, ROOM * axes.unit(), axes.angle());
        sampler.sample(luma, crop, grey);
    }

    private static void clear(Glance glance) {
        glance.smile = 0;
        glance.level = 0;
        Arrays.fill(glance.classes, 0);
    }

    private void add(Glance glance, float share) {
        picture.put(0, grey);
        pass.run();
        glance.smile += share * smile.get(0);
        glance.level += share * smile.get(1);
        for (int i = 0; i < Glance.CLASSES; i++) {
            glance.classes[i] += share * classes.get(i);
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
        model.close();
    }
}
