package elysium.glow.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.flow.ManualClock;
import elysium.glow.flow.UserError;
import elysium.glow.vision.FaceTracker;
import elysium.glow.vision.Faces;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a tracker takes, told by a tracker that takes what the test says. */
class VisionMatchTest {
    private final ManualClock wall = new ManualClock(0);
    private final ManualClock processor = new ManualClock(0);
    private final List<Long> stamps = new ArrayList<>();
    private long heapBytes;

    /** Takes 2 ms of following, and 7 ms of finding besides in every fourth frame. */
    private final class ScriptedTracker implements FaceTracker {
        private int frames;

        @Override
        public void track(Frame frame, Faces faces) {
            stamps.add(frame.capturedNanos());
            frames++;
            long nanos = 2_000_000 + detectNanos();
            wall.set(wall.nanos() + nanos);
            processor.set(processor.nanos() + nanos / 2);
            heapBytes += 10;
            faces.clear();
            faces.add();
        }

        @Override
        public long detectNanos() {
            return frames % 4 == 0 ? 7_000_000 : 0;
        }

        @Override
        public String about() {
            return "";
        }

        @Override
        public void close() {
            // it holds nothing
        }
    }

    private static VisionScene scene(String name) {
        Frame frame = new Frame();
        frame.shape(PixelFormat.RGBA, 4, 2);
        return new VisionScene(name, 1, List.of(frame));
    }

    @Test
    void findingAndFollowingAreToldApart() {
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
        VisionMatch match = new VisionMatch(scenes(), null, silent);
        VisionMatch.Gauges gauges = new VisionMatch.Gauges(wall, processor, () -> heapBytes);
        match.run(ScriptedTracker::new, gauges, 2, 40);
        String scenes = match.sheets("title").getFirst().json();
        assertTrue(
                scenes.contains(
                        "{\"name\":\"1 visitor\",\"median ms\":2.0000,\"p95 ms\":9.0000,"
                                + "\"finding ms\":7.0000,\"p95 finding\":7.0000,"
                                + "\"following\":2.0000,\"p95 follow.\":2.0000,"
                                + "\"CPU ms\":1.8750,\"faces\":1.0000,\"heap bytes\":10.0000}"),
                scenes);
        String start = match.sheets("title").getLast().json();
        assertTrue(start.contains("\"networks loaded\",\"ms\":0.0000"), start);
        assertTrue(start.contains("\"first frame\",\"ms\":2.0000"), start);
        assertEquals(stamps.stream().sorted().distinct().toList().size(), stamps.size() - 1);
    }

    private static List<VisionScene> scenes() {
        return List.of(
                scene("1 visitor"),
                scene("8 visitors"),
                scene("1 visitor on black"),
                scene("1 visitor among prints"));
    }

    @Test
    void aPeersLinesAreTakenByTheirScenes() {
        try (VisionPeer peer = new VisionPeer("./hog -q")) {
            String line =
                    "/tmp/%s.3.bmp 640x480 med 50.5 ms min 49 cpu/frame %s p95 60 faces 1"
                            + " | 320x240(incl resize) med 12 min 1 cpu 13 faces 0%n";
            peer.take(line.formatted("1-visitor", "50.25") + line.formatted("8-visitors", "70"));
            peer.take(line.formatted("1-visitor", "51.25"));
            assertEquals(50.75, peer.millis("1 visitor"));
            assertEquals(70, peer.millis("8 visitors"));
            assertTrue(Double.isNaN(peer.millis("nobody")));
        }
    }

    @Test
    void aPeerIsRunOnTheSceneItWasShown() {
        try (VisionPeer peer = new VisionPeer("/bin/echo")) {
            peer.show("1 visitor", scene("1 visitor").frames().getFirst());
            peer.run();
            UserError said = assertThrows(UserError.class, () -> peer.millis("1 visitor"));
            assertTrue(said.getMessage().contains("/bin/echo prints no line"), said.getMessage());
        }
    }
}
