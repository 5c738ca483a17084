package elysium.glow.vision.onnx.own;

import elysium.glow.flow.FileError;
import elysium.glow.flow.UserError;
import elysium.glow.vision.CloseReader;
import elysium.glow.vision.FaceFinder;
import elysium.glow.vision.Networks;
import elysium.glow.vision.PointFinder;
import elysium.glow.vision.onnx.Model;
import elysium.glow.vision.onnx.Port;
import elysium.glow.vision.onnx.ShippedNetworks;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Models of somebody's own, and ours for what they do not bring. */
public record OwnNetworks(List<Path> files) {
    private static final int MOST_FILES = 2;
    private static final int MOST_BYTES = 1 << 30;

    public OwnNetworks {
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw UserError.usage(
                    "a tracker of one's own is a detector, landmarks or both, such as"
                            + " onnx:det.onnx,landmarks.onnx, not "
                            + files.size()
                            + " files");
        }
        files = List.copyOf(files);
    }

    /**
     * Loads and runs each of the files once; a {@code UserError} says which does not fit, and why.
     */
    public void check() {
        load(false).close();
    }

    /** Loads everything that sees. */
    public Networks load() {
        return load(true);
    }

    private Networks load(boolean ours) {
        FaceFinder faces = null;
        PointFinder points = null;
        CloseReader mouths = null;
        boolean keepsLips = false;
        try {
            for (Path file : files) {
                Description said = DescriptionReader.beside(file);
                Model model = Model.read(file, MOST_BYTES);
                if (isDetector(model, said)) {
                    refuseTwo(model, faces, "detectors");
                    faces = Model.into(model, each -> new OwnFaceFinder(each, said));
                } else {
                    refuseTwo(model, points, "landmark models");
                    OwnPointFinder own = Model.into(model, each -> points(each, said, file));
                    points = own;
                    keepsLips = own.givesLips() && !"mixed".equals(said.points().lips());
                }
            }
            if (!ours) {
                return new Networks(faces, points, null, null);
            }
            faces = faces == null ? ShippedNetworks.faces() : faces;
            points = points == null ? ShippedNetworks.points() : points;
            mouths = ShippedNetworks.mouths();
            mouths = keepsLips ? new KeptLips(mouths) : mouths;
            return new Networks(faces, points, mouths, ShippedNetworks.expressions());
        } catch (RuntimeException | Error e) {
            new Networks(faces, points, mouths, null).close();
            throw e;
        }
    }

    private static OwnPointFinder points(Model model, Description said, Path file) {
        String name = file.getFileName().toString();
        return new OwnPointFinder(model, said, name, ShippedNetworks::points);
    }

    private static void refuseTwo(Model model, Object there, String what) {
        if (there != null) {
            model.close();
            throw new FileError(model.name(), 0, 0, "these are two " + what + "; bring one.");
        }
    }

    private static boolean isDetector(Model model, Description said) {
        if (said.kind() != null) {
            return said.kind().equals(Description.FACES);
        }
        Map<String, long[]> outputs = new LinkedHashMap<>();
        for (Port output : model.outputs()) {
            outputs.put(output.name(), output.shape());
        }
        return Head.isIn(outputs);
    }
}
