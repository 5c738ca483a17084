package elysium.glow.app;

import elysium.glow.capture.CameraLost;
import elysium.glow.capture.webcam.Format;
import elysium.glow.capture.webcam.Webcams;
import elysium.glow.flow.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code glow cameras}: this machine's cameras and their formats. */
@Command(
        name = "cameras",
        description = "Lists this machine's cameras and the formats that they offer.",
        mixinStandardHelpOptions = true)
final class CamerasCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        try {
            List<Webcams.Listed> cameras = Webcams.list();
            if (cameras.isEmpty()) {
                System.out.println("No camera is connected to this machine.");
            }
            for (Webcams.Listed camera : cameras) {
                System.out.printf("webcam:%d  %s%n", camera.index(), camera.name());
                for (Format format : camera.formats()) {
                    System.out.println("    " + format);
                }
            }
            return 0;
        } catch (CameraLost e) {
            throw UserError.failed(e.getMessage(), e);
        }
    }

    /** A line for each camera, for the doctor. */
    static List<String> lines() throws CameraLost {
        List<String> lines = new ArrayList<>();
        for (Webcams.Listed camera : Webcams.list()) {
            lines.add(camera.name() + ", " + camera.formats().size() + " formats");
        }
        return lines;
    }
}
