package elysium.glow.vision.onnx.own;

import elysium.glow.flow.FileError;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the JSON beside a model. */
final class DescriptionReader {
    private static final int LEAST_SIDE = 16;
    private static final int MOST_SIDE = 2048;
    private static final double MOST = 1e6;
    private static final double LEAST_DEVIATION = 1e-6;

    private final JsonDocument json;

    private DescriptionReader(JsonDocument json) {
        this.json = json;
    }

    /** That of the file beside it, {@code FILE.json}; where there is none nothing is said. */
    static Description beside(Path model) {
        Path whole = model.resolveSibling(model.getFileName() + ".json");
        Path stem =
                model.resolveSibling(
                        model.getFileName().toString().replaceFirst("(?i)\\.onnx$", "") + ".json");
        if (Files.exists(whole) && Files.exists(stem) && !whole.equals(stem)) {
            String sentence = stem.getFileName() + " describes the same model; keep one of them.";
            throw new FileError(whole.toString(), 0, 0, sentence);
        }
        Path there = Files.exists(whole) ? whole : stem;
        return Files.exists(there) ? read(JsonDocument.read(there)) : Description.NONE;
    }

    static Description read(JsonDocument json) {
        return new DescriptionReader(json).description();
    }

    private Description description() {
        Members all =
                Members.of(
                        json,
                        json.root(),
                        "a model's description",
                        "kind",
                        "layout",
                        "input",
                        "points",
                        "crop");
        Description.Input input = Description.NONE.input();
        Description.Points points = Description.NONE.points();
        Description.Crop crop = Description.NONE.crop();
        return new Description(
                all.choice("kind", List.of(Description.LANDMARKS, Description.FACES)),
                all.find("layout") == null ? null : LayoutReader.read(json, all.find("layout")),
                all.find("input") == null ? input : input(all.find("input")),
                all.find("points") == null ? points : points(all.find("points")),
                all.find("crop") == null ? crop : crop(all.find("crop")));
    }

    private Description.Input input(JsonValue value) {
        Members in =
                Members.of(
                        json,
                        value,
                        "'input'",
                        "size",
                        "channels",
                        "order",
                        "range",
                        "mean",
                        "deviation");
        String channels = in.choice("channels", List.of("rgb", "bgr", "grey"));
        int count = "grey".equals(channels) ? 1 : 3;
        return new Description.Input(
                size(in),
                channels,
                in.choice("order", List.of("nchw", "nhwc")),
                in.find("range") == null ? null : range(in),
                in.numbers("mean", count, -MOST, MOST),
                in.numbers("deviation", count, LEAST_DEVIATION, MOST));
    }

    private static float[] range(Members in) {
        float[] range = in.numbers("range", 2, -MOST, MOST);
        if (range[0] == range[1]) {
            throw in.error(in.find("range"), "'range' takes black and white, such as [0, 1].");
        }
        return range;
    }

    private static int[] size(Members in) {
        float[] size = in.numbers("size", 2, LEAST_SIDE, MOST_SIDE);
        if (size == null) {
            return null;
        }
        if (size[0] != Math.rint(size[0]) || size[1] != Math.rint(size[1])) {
            throw in.error(in.find("size"), "'size' takes whole pixels.");
        }
        return new int[] {(int) size[0], (int) size[1]};
    }

    private Description.Points points(JsonValue value) {
        Members in =
                Members.of(
                        json,
                        value,
                        "'points'",
                        "output",
                        "coordinates",
                        "origin",
                        "presence",
                        "presenceScale",
                        "lips");
        return new Description.Points(
                in.text("output"),
                in.choice("coordinates", List.of("pixels", "normalised", "centred")),
                in.choice("origin", List.of("pixel", "corner")),
                in.text("presence"),
                in.choice("presenceScale", List.of("chance", "logit")),
                in.choice("lips", List.of("own", "mixed")));
    }

    private Description.Crop crop(JsonValue value) {
        Members in = Members.of(json, value, "'crop'", "margin", "up", "turned");
        return new Description.Crop(
                in.number("margin", 0.5, 5), in.number("up", -1, 1), in.flag("turned"));
    }
}
