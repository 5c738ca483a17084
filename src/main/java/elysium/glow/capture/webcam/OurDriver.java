package elysium.glow.capture.webcam;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Our driver for Webcam Capture: it lists what the native layer sees, each under a name of its own.
 */
final class OurDriver implements WebcamDriver {
    private final NativeLayer layer;

    OurDriver(NativeLayer layer) {
        this.layer = layer;
    }

    NativeLayer layer() {
        return layer;
    }

    @Override
    public List<WebcamDevice> getDevices() {
        try (NativeLayer.Context context = layer.look()) {
            List<WebcamDevice> devices = new ArrayList<>();
            for (NativeCamera camera : named(context.cameras())) {
                devices.add(new OurDevice(layer, camera));
            }
            return devices;
        }
    }

    /** Two cameras of a make get a number behind their names, in the order of the list. */
    static List<NativeCamera> named(List<NativeCamera> cameras) {
        Map<String, Integer> seen = new HashMap<>();
        List<NativeCamera> named = new ArrayList<>();
        for (NativeCamera camera : cameras) {
            int count = seen.merge(camera.name(), 1, Integer::sum);
            String name = count == 1 ? camera.name() : camera.name() + " #" + count;
            named.add(new NativeCamera(camera.index(), name, camera.uniqueId(), camera.formats()));
        }
        return named;
    }

    /** Our devices guard themselves, so the library need not queue their calls. */
    @Override
    public boolean isThreadSafe() {
        return true;
    }
}
