package elysium.glow.vision.onnx.own;

import elysium.glow.flow.UserError;
import elysium.glow.vision.Box;
import elysium.glow.vision.Crop;
import elysium.glow.vision.CropSampler;
import elysium.glow.vision.Face;
import elysium.glow.vision.Look;
import elysium.glow.vision.Luma;
import elysium.glow.vision.PointFinder;
import elysium.glow.vision.onnx.Model;
import elysium.glow.vision.onnx.Pass;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A landmark model of somebody's own.
 *
 * <p>Most such models give points whatever they look at: where one does not say how sure it is, or
 * leaves points out, our own landmarks judge and fill in.
 */
final class OwnPointFinder implements PointFinder {
    private static final float ROOM = 1.25f;
    private static final float MESH_ROOM = 1.9f;
    private static final float INSIGHTFACE_ROOM = 2;
    private static final float FOREHEAD = 0.16f;
    private static final float SAME_FACE = 0.25f;

    private final Model model;
    private final PointsOutput output;
    private final Scale scale;
    private final Crop crop;
    private final Pass pass;
    private final PictureInput.Slot picture;
    private final CropSampler sampler = new CropSampler();
    private final FloatBuffer numbers;
    private final FloatBuffer presence;
    private final boolean logit;
    private final boolean turned;
    private final float room;
    private final float up;
    private final PointFinder judge;
    private final Box judged = new Box();
    private final Box placed = new Box();

    /**
     * @param judge opens our own landmarks, if they are needed
     */
    OwnPointFinder(Model model, Description said, String file, Supplier<PointFinder> judge) {
        this.model = model;
        PictureInput input =
                new PictureInput(model, said.input(), new PictureInput.Custom("rgb", white(file)));
        if (!input.isFixed()) {
            throw model.misfit(
                    "its input is "
                            + model.inputs().getFirst()
                            + "; say its size in the JSON beside it: \"input\": {\"size\": [192,"
                            + " 192]}");
        }
        crop = new Crop(input.width, input.height);
        pass = model.pass();
        picture = input.slot(pass, crop);
        picture.fillGrey();
        Map<String, long[]> outputs = pass.tried();
        output = PointsOutput.of(model, outputs, said, file);
        presence = presence(outputs, said.points().presence());
        logit = "logit".equals(said.points().presenceScale());
        numbers = pass.output(output.name(), output.shape());
        pass.run();
        check();
        scale = Scale.of(said.points(), output, numbers, crop);
        Description.Crop cut = said.crop();
        room = cut.margin() == null ? room(output.layout()) : cut.margin();
        up = cut.up() == null ? up(output.layout()) : cut.up();
        turned = cut.turned() == null || cut.turned();
        this.judge = presence == null || !output.layout().isWhole() ? judge.get() : null;
    }

    private FloatBuffer presence(Map<String, long[]> outputs, String name) {
        if (name == null) {
            return null;
        }
        long[] shape = outputs.get(name);
        if (shape == null || PointsOutput.count(shape) != 1) {
            throw model.misfit(
                    "it gives %s, and one number in '%s' was expected"
                            .formatted(PointsOutput.described(outputs), name));
        }
        return pass.output(name, shape);
    }

    /** Those of InsightFace bring their own scaling. */
    private static float white(String file) {
        return Layouts.INSIGHTFACE_106.equals(Layouts.in(file)) ? 255 : 1;
    }

    private static float room(Layout layout) {
        if (layout.equals(Layouts.INSIGHTFACE_106)) {
            return INSIGHTFACE_ROOM;
        }
        return layout.name().startsWith("mesh-") ? MESH_ROOM : ROOM;
    }

    private static float up(Layout layout) {
        return room(layout) == ROOM ? 0 : FOREHEAD;
    }

    @Override
    public void look(Luma luma, Box box, float angle, Look face) {
        float turn = turned ? angle : 0;
        float shift = up * box.side;
        float x = box.x + (float) Math.sin(angle) * shift;
        float y = box.y - (float) Math.cos(angle) * shift;
        crop.aim(x, y, room * box.side, turn);
        picture.fill(luma, sampler);
        pass.run();
        check();
        if (judge != null) {
            judge.look(luma, box, angle, face);
            judged.around(face.points);
        } else {
            face.visible = 1;
        }
        place(face.points);
        if (presence != null) {
            face.presence = sureness(presence.get(0));
        } else if (isElsewhere(face.points)) {
            face.presence = 0;
        }
    }

    /** As the judge has it, where that is who tells: of another's scale nobody knows. */
    @Override
    public float leastOfNewcomers() {
        return presence == null ? judge.leastOfNewcomers() : 0;
    }

    /** Whether the points lie beside the face that the judge sees: they would wander off it. */
    private boolean isElsewhere(float[] points) {
        placed.around(points);
        return !(placed.distance(judged) < SAME_FACE);
    }

    private float sureness(float number) {
        return logit ? (float) (1 / (1 + Math.exp(-number))) : Math.clamp(number, 0, 1);
    }

    private void place(float[] points) {
        for (int i = 0; i < Face.POINTS; i++) {
            int[] places = output.layout().places().get(i);
            if (places.length > 0) {
                float column = 0;
                float row = 0;
                for (int place : places) {
                    int at = place * output.step();
                    column += scale.column(numbers.get(at)) / places.length;
                    row += scale.row(numbers.get(at + output.down())) / places.length;
                }
                points[2 * i] = crop.pictureX(column, row);
                points[2 * i + 1] = crop.pictureY(column, row);
            }
        }
    }

    /** A model that gives no numbers is broken, and whoever brought it wants to know. */
    private void check() {
        for (int i = 0; i < numbers.capacity(); i++) {
            if (!Float.isFinite(numbers.get(i))) {
                throw UserError.failed(
                        "The network %s gives points that are no numbers (%s in '%s')."
                                .formatted(model.name(), numbers.get(i), output.name()));
            }
        }
        if (presence != null && Float.isNaN(presence.get(0))) {
            throw UserError.failed(
                    "The network " + model.name() + " can't say how sure it is: NaN.");
        }
    }

    /** Whether it draws the whole mouth. */
    boolean givesLips() {
        return output.layout().givesLips();
    }

    @Override
    public void close() {
        try {
            model.close();
        } finally {
            if (judge != null) {
                judge.close();
            }
        }
    }
}
