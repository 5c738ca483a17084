package elysium.glow.app;

import elysium.glow.capture.Source;
import java.io.PrintStream;

/** Who is seen offline in place of a camera, which can't wait for its frames to be drawn. */
final class StandIn {
    private StandIn() {}

    /** The same where it can be seen frame by frame; else its fallback, else the sitter. */
    static ShowPlan.Seen of(ShowPlan.Seen seen, PrintStream words) {
        Source source = seen.source();
        if (!source.isLive()) {
            return seen;
        }
        Source fallback = seen.fallback();
        boolean useful = fallback != null && !fallback.isLive();
        Source other = useful ? fallback : Source.parse("sitter");
        words.printf(
                "glow: the camera %s can't be read frame by frame; %s stands in for it.%n",
                source.words(), other.words());
        return new ShowPlan.Seen(
                other, null, seen.wishes(), seen.placement(), seen.reading(), seen.tracker());
    }
}
