package elysium.glow.app;

import elysium.glow.capture.CameraLost;
import elysium.glow.capture.webcam.Webcams;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What pictures could come from: the cameras of this machine, asked beside the show. */
final class CameraList {
    private static final List<String> ALWAYS = List.of("sitter", "sitter:1:4");
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile List<String> names = ALWAYS;

    /** Asks the drivers, which may take their time. */
    void look() {
        if (looking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("glow-camera-list").start(this::ask);
        }
    }

    private void ask() {
        try {
            List<String> found = new ArrayList<>();
            for (Webcams.Listed camera : Webcams.list()) {
                found.add("webcam:\"" + camera.name() + "\"");
            }
            found.addAll(ALWAYS);
            names = List.copyOf(found);
        } catch (CameraLost e) {
            names = ALWAYS;
        } finally {
            looking.set(false);
        }
    }

    /** As {@code --source} takes them. */
    List<String> names() {
        return names;
    }
}
