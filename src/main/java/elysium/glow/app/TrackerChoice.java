package elysium.glow.app;

import elysium.glow.capture.Placement;
import elysium.glow.flow.Clock;
import elysium.glow.flow.UserError;
import elysium.glow.vision.FaceTracker;
import elysium.glow.vision.SightTracker;
import elysium.glow.vision.SitterTracker;
import elysium.glow.vision.onnx.ShippedNetworks;

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

    String SIGHT = "sight";
    String TRUTH = "truth";

    static TrackerChoice parse(String words) {
        return switch (words) {
            case SIGHT -> new Sight();
            case TRUTH -> new Truth();
            default ->
                    throw UserError.usage(
                            "There is no tracker '" + words + "': " + SIGHT + ", " + TRUTH + ".");
        };
    }

    /**
     * Opens it for the thread that will use it.
     *
     * @param turn how the picture is turned in the show, where people stand upright
     */
    FaceTracker open(Placement.Turn turn, Clock clock);

    /** The words that parse to it. */
    String words();
}
