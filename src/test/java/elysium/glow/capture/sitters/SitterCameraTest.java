package elysium.glow.capture.sitters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import elysium.glow.capture.Frame;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.flow.UserError;
import org.junit.jupiter.api.Test;

class SitterCameraTest {
    private static Frame at(int index) {
        SitterCamera camera =
                new SitterCamera(new Source.Sitters(3, 2), Wishes.NONE.size(160, 120).rate(20));
        Frame frame = new Frame();
        for (int i = 0; i <= index; i++) {
            camera.read(frame, 0);
        }
        return frame;
    }

    @Test
    void everyFrameHasItsTimeItsTruthAndAlwaysTheSamePicture() {
        Frame frame = at(2);
        assertEquals(2, frame.sequence());
        assertEquals(100_000_000, frame.capturedNanos());
        assertEquals(160, frame.width());
        assertNotNull(frame.truth());
        assertEquals(2, frame.truth().people());
        assertEquals(frame.pixels(), at(2).pixels());
        assertNotEquals(frame.pixels(), at(0).pixels());
    }

    @Test
    void aSizeThatCannotBeDrawnIsRefused() {
        for (int side : new int[] {8, 5000}) {
            assertThrows(
                    UserError.class,
                    () -> new SitterCamera(new Source.Sitters(1, 1), Wishes.NONE.size(side, 480)));
        }
    }
}
