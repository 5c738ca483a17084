package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.SideContext;
import elysium.glow.gpu.Texture;
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
    private static final class Fading implements Front {
        private final Front front = new NoFront(new Size(64, 36));
        private final boolean loses;
        private int presented;

        Fading(boolean loses) {
            this.loses = loses;
        }

        @Override
        public GpuScope scope() {
            return front.scope();
        }

        @Override
        public SideContext side() {
            return front.side();
        }

        @Override
        public void poll() {
            front.poll();
        }

        @Override
        public void present(Texture picture) {
            front.present(picture);
            presented++;
            if (loses && presented == FRAMES) {
                scope().lose();
            }
        }

        @Override
        public int width() {
            return front.width();
        }

        @Override
        public int height() {
            return front.height();
        }

        @Override
        public int refreshHertz() {
            return front.refreshHertz();
        }

        @Override
        public boolean isLively() {
            return front.isLively();
        }

        @Override
        public boolean isClosing() {
            return !loses && presented >= FRAMES;
        }

        @Override
        public void close() {
            front.close();
        }
    }
}
