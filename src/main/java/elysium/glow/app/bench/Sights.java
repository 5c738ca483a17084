package elysium.glow.app.bench;

import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.capture.sitters.SitterCamera;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.mood.Seer;
import elysium.glow.mood.Sight;
import elysium.glow.mood.Signal;
import elysium.glow.vision.SitterTracker;
import java.util.ArrayList;
import java.util.List;

/** A second of one visitor's smile, there and back again, ready before anything is measured. */
public final class Sights {
    /** The first sitter begins to smile at three seconds and holds it for two. */
    private static final int FIRST = 92;

    private static final int COUNT = 30;

    private Sights() {}

    public static List<Sight> ofOneVisitor() {
        Clock clock = Clock.system();
        List<Sight> sights = new ArrayList<>();
        Sight passed = new Sight();
        try (Seer seer = new Seer(new SitterTracker(), new Faults(clock, _ -> {}), clock)) {
            SitterCamera camera = new SitterCamera(new Source.Sitters(1, 1), Wishes.NONE);
            for (int i = 0; i < FIRST + COUNT; i++) {
                Sight sight = i < FIRST ? passed : new Sight();
                camera.read(sight.frame, 0);
                seer.see(sight);
                if (i >= FIRST) {
                    // As broad as can be: fewer particles than are to be measured live otherwise.
                    sight.reading.visitor(1, Signal.SMILE, 1);
                    sights.add(sight);
                }
            }
        }
        for (int i = COUNT - 2; i > 0; i--) {
            sights.add(sights.get(i));
        }
        return sights;
    }
}
