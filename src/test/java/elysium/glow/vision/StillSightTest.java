package elysium.glow.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.flow.Clock;
import elysium.glow.vision.onnx.ShippedNetworks;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

final class StillSightTest {
    private static final StillSight SIGHT = new StillSight(ShippedNetworks.load(), Clock.system());

    private final Frame frame = new Frame();
    private final Faces faces = new Faces(32);

    @AfterAll
    static void close() {
        SIGHT.close();
    }

    @Test
    void nobodyIsInNoise() {
        Random random = new Random(4);
        byte[] noise = new byte[320 * 240];
        for (int i = 0; i < 8; i++) {
            random.nextBytes(noise);
            frame.shape(PixelFormat.GREY, 320, 240).put(0, noise);
            SIGHT.find(frame, faces);
            assertEquals(0, faces.count());
        }
    }
}
