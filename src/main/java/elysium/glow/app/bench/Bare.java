package elysium.glow.app.bench;

import elysium.glow.gpu.Surface;
import elysium.glow.show.Headless;

/** The least that can be done: opens the same kind of context, clears once, and ends. */
public final class Bare {
    private Bare() {}

    public static void main(String[] words) {
        try (Headless headless = new Headless()) {
            new Surface(headless.scope()).clear(640, 360);
            headless.scope().finish();
        }
    }
}
