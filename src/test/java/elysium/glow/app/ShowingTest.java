package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
import elysium.glow.show.NoDesktop;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class ShowingTest {
    private static final int FRAMES = 5;
    private static final long LONG_NANOS = 60_000_000_000L;

    private final Clock clock = Clock.system();
    private final Faults faults = new Faults(clock, fault -> {});
    private final List<Fading> fronts = new ArrayList<>();

    @Test
    void aLostContextIsOpenedAnewAndTheShowGoesOn() throws NoDesktop {
        ShowOptions options = new ShowOptions();
        options.preset = "plain";
        SourceOptions pictures = new SourceOptions();
        pictures.source = "sitter";
        ShowPlan plan = new Planning(Settings.NONE).show(pictures, options);

        new Showing(
                        this::next,
                        new Opening.Around(clock, faults),
                        new Showing.How(false, false, false))
                .run(plan, LONG_NANOS);

        assertEquals(2, fronts.size(), "fronts opened");
        assertEquals(FRAMES, fronts.get(0).presented, "frames until the context was lost");
        assertTrue(fronts.get(1).presented >= FRAMES, "frames on the new one");
        assertEquals(1, faults.standing().stream().filter(ShowingTest::isGraphics).count());
    }

    private static boolean isGraphics(Faults.Standing standing) {
        return standing.fault().where().equals("graphics");
    }

    private Front next() {
        try {
            Fading front = new Fading(fronts.isEmpty());
            fronts.add(front);
            return front;
        } catch (UserError e) {
            Assumptions.abort("this machine can't draw headless: " + e.getMessage());
            throw e;
        }
    }

    /** The first loses its context after some frames; the second is closed after as many. */
    private static final class Fading extends FrontBeside {
        private final boolean loses;
        private int presented;

        Fading(boolean loses) {
            super(new Size(64, 36));
            this.loses = loses;
        }

        @Override
        void presented() {
            presented++;
            if (loses && presented == FRAMES) {
                scope().lose();
            }
        }

        @Override
        public boolean isClosing() {
            return !loses && presented >= FRAMES;
        }
    }
}
