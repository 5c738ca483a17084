package elysium.glow.vision.onnx;

import elysium.glow.flow.UserError;
import elysium.glow.vision.Networks;
import java.io.IOException;
import java.io.InputStream;

/** Our own networks, out of the program itself. */
public final class ShippedNetworks {
    private ShippedNetworks() {}

    /** Loads all four; takes a few tenths of a second, so not on the thread that draws. */
    public static Networks load() {
        return new Networks(
                new OnnxFaceFinder(model("detector")),
                new OnnxPointFinder(model("landmarks")),
                new OnnxMouthReader(model("mouth")),
                new OnnxExpressionReader(model("expression")));
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
