package elysium.glow.vision.onnx;

import elysium.glow.flow.UserError;
import elysium.glow.vision.CloseReader;
import elysium.glow.vision.FaceFinder;
import elysium.glow.vision.Networks;
import elysium.glow.vision.PointFinder;
import java.io.IOException;
import java.io.InputStream;

/** Our own networks, out of the program itself. */
public final class ShippedNetworks {
    private ShippedNetworks() {}

    /**
     * Loads the four that a show needs; takes a few tenths of a second, so not on the thread that
     * draws.
     */
    public static Networks load() {
        FaceFinder faces = null;
        PointFinder points = null;
        CloseReader mouths = null;
        try {
            faces = faces();
            points = points();
            mouths = mouths();
            return new Networks(faces, points, mouths, expressions());
        } catch (RuntimeException | Error e) {
            new Networks(faces, points, mouths, null).close();
            throw e;
        }
    }

    public static FaceFinder faces() {
        return Model.into(model("detector"), OnnxFaceFinder::new);
    }

    public static PointFinder points() {
        return Model.into(model("landmarks"), OnnxPointFinder::new);
    }

    public static CloseReader mouths() {
        return Model.into(
                model("mouth"), model -> new OnnxMouthReader(model, () -> model("masks")));
    }

    public static CloseReader expressions() {
        return Model.into(model("expression"), OnnxExpressionReader::new);
    }

    private static Model model(String name) {
        try (InputStream file = ShippedNetworks.class.getResourceAsStream(name + ".onnx")) {
            if (file == null) {
                throw UserError.failed("The network " + name + " is missing from the program.");
            }
            return new Model(name, file.readAllBytes());
        } catch (IOException e) {
            throw UserError.failed("The network " + name + " can't be read: " + e + ".", e);
        }
    }
}
