package elysium.glow.app;

import elysium.glow.capture.Placement;
import elysium.glow.flow.Clock;
import elysium.glow.flow.UserError;
import elysium.glow.vision.FaceTracker;
import elysium.glow.vision.SightTracker;
import elysium.glow.vision.SitterTracker;
import elysium.glow.vision.onnx.ShippedNetworks;
import elysium.glow.vision.onnx.own.OwnNetworks;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** What finds the visitors, as somebody chose it. */
sealed interface TrackerChoice {
    /** Our own networks, for any face. */
    record Sight() implements TrackerChoice {
        @Override
        public FaceTracker open(Placement.Turn turn, Clock clock) {
            return new SightTracker(ShippedNetworks::load, turn, clock);
        }

        @Override
        public String words() {
            return SIGHT;
        }
    }

    /** What the sitter knows of itself: exact, and blind to everybody else. */
    record Truth() implements TrackerChoice {
        @Override
        public FaceTracker open(Placement.Turn turn, Clock clock) {
            return new SitterTracker();
        }

        @Override
        public String words() {
            return TRUTH;
        }
    }

    /** Models of somebody's own, with ours for what they do not bring. */
    record Own(List<Path> files) implements TrackerChoice {
        private OwnNetworks networks() {
            return new OwnNetworks(files);
        }

        @Override
        public TrackerChoice checked() {
            networks().check();
            return this;
        }

        @Override
        public FaceTracker open(Placement.Turn turn, Clock clock) {
            return new SightTracker(networks()::load, turn, clock);
        }

        @Override
        public String words() {
            return OWN + String.join(",", files.stream().map(Path::toString).toList());
        }

        /** Files with commas between them; one that is there with a comma in its name is one. */
        static Own of(String names) {
            try {
                List<String> each = List.of(names.split(",", -1));
                if (each.stream().anyMatch(String::isBlank)) {
                    throw UserError.usage("which model? " + OWN + "FILE, or " + OWN + "FILE,FILE.");
                }
                boolean isOne = Files.exists(Path.of(names));
                return new Own(
                        isOne ? List.of(Path.of(names)) : each.stream().map(Path::of).toList());
            } catch (InvalidPathException e) {
                throw UserError.usage("no file can be called '" + names + "'.");
            }
        }
    }

    String OWN = "onnx:";
    String SIGHT = "sight";
    String TRUTH = "truth";

    static TrackerChoice parse(String words) {
        if (words.startsWith(OWN)) {
            return Own.of(words.substring(OWN.length()));
        }
        return switch (words) {
            case SIGHT -> new Sight();
            case TRUTH -> new Truth();
            default ->
                    throw UserError.usage(
                            "There is no tracker '%s': %s, %s, %sFILE."
                                    .formatted(words, SIGHT, TRUTH, OWN));
        };
    }

    /**
     * Opens it for the thread that will use it.
     *
     * @param turn how the picture is turned in the show, where people stand upright
     */
    FaceTracker open(Placement.Turn turn, Clock clock);

    /** The same; a {@code UserError} says what can't be opened, before anything else is. */
    default TrackerChoice checked() {
        return this;
    }

    /** The words that parse to it. */
    String words();
}
