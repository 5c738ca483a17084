package elysium.glow.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.flow.ManualClock;
import elysium.glow.vision.PlayedNetworks.Player;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SightTrackerTest {
    private final PlayedNetworks play = new PlayedNetworks();
    private final ManualClock clock = new ManualClock(0);
    private final SightTracker tracker = new SightTracker(play::open, clock);
    private final Faces faces = new Faces();
    private final Frame frame = new Frame();
    private int width = 640;
    private int height = 480;
    private long nanos;

    private void track() {
        frame.shape(PixelFormat.GREY, width, height);
        nanos += 33_000_000;
        frame.stamp(0, nanos);
        tracker.track(frame, faces);
    }

    private void track(int frames) {
        for (int i = 0; i < frames; i++) {
            track();
        }
    }

    private List<Integer> slots() {
        return PlayedNetworks.slotsFromLeft(faces);
    }

    @Test
    void whoComesIsThereWithinTenFramesAndKeepsTheirSlot() {
        for (int visitor = 1; visitor <= 8; visitor++) {
            track(5 * visitor);
            play.add(75 * visitor - 10, 200, 50);
            int frames = 0;
            while (slots().size() < visitor) {
                track();
                frames++;
                assertTrue(frames <= 10, "visitor " + visitor + " not found yet");
            }
            assertEquals(visitor, slots().getLast());
        }
        play.add(320, 420, 50);
        track(40);
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8), slots(), "eight are the most");
    }

    @Test
    void whoGoesFadesAndGivesTheirSlotBack() {
        Player first = play.add(100, 200, 80);
        play.add(400, 200, 80);
        track(30);
        first.here = false;
        track();
        float before = faces.get(0).presence;
        for (int i = 0; i < 60; i++) {
            track();
            float now = faces.count() == 2 ? faces.get(0).presence : 0;
            assertTrue(before - now < 0.15, "a jump from " + before + " to " + now);
            before = now;
        }
        assertEquals(List.of(2), slots());
        assertEquals(1, faces.count());
        play.add(250, 300, 60);
        track(12);
        assertEquals(List.of(1, 2), slots());
    }

    @ParameterizedTest
    @CsvSource({
        "8, 0, 1", "8, 1, 1", "4, 0, 1", "4, 1, 1", "14, 0, 1", "14, 1, 1",
        "8, 0, 1.15", "8, 1, 1.15", "8, 0, 0.87", "8, 1, 0.87", "3, 0, 1.1", "3, 1, 1.1"
    })
    void twoWhoCrossKeepTheirSlots(float pixels, int nearer, float size) {
        Player left = play.add(140, 240, 100);
        Player right = play.add(500, 240 + 8, 100 * size);
        (nearer == 0 ? right : left).depth = 5;
        track(20);
        assertEquals(List.of(1, 2), slots());
        for (float way = 0; way < 360; way += pixels) {
            left.box.x += pixels;
            right.box.x -= pixels;
            track();
        }
        track(10);
        assertEquals(List.of(2, 1), slots());
    }

    @ParameterizedTest
    @CsvSource({"6", "10", "16"})
    void whoPassesOneThatStandsLeavesThemTheirSlot(float pixels) {
        Player stands = play.add(320, 240, 100);
        Player walks = play.add(40, 235, 110);
        stands.depth = 5;
        track(20);
        int standing = slots().getLast();
        while (walks.box.x < 600) {
            walks.box.x += pixels;
            track();
        }
        track(10);
        assertEquals(2, slots().size());
        assertEquals(standing, slots().getFirst());
    }

    @Test
    void oneFaceHasOneSlotHoweverOftenItIsProposed() {
        play.add(300, 200, 100);
        play.add(306, 204, 100);
        track(60);
        assertEquals(List.of(1), slots());
    }

    @Test
    void whoIsDrawnIsNobodyAndWhoWasAliveOnceStays() {
        play.leastOfNewcomers = 0.995f;
        Player drawn = play.add(200, 200, 60);
        Player alive = play.add(450, 200, 60);
        drawn.presence = 0.99f;
        track(40);
        assertEquals(List.of(1), slots());
        assertEquals(alive.box.x, faces.get(0).left + faces.get(0).width / 2, 3);
        alive.presence = 0.6f;
        track(40);
        assertEquals(List.of(1), slots(), "half hidden now");
        alive.here = false;
        track(4);
        alive.here = true;
        alive.presence = 0.99f;
        alive.box.x += 40;
        track(12);
        assertEquals(1, faces.count());
        assertEquals(1, faces.get(0).slot);
        assertEquals(alive.box.x, faces.get(0).left + faces.get(0).width / 2, 3);
    }

    @Test
    void aWallOfDrawnFacesHidesNobodyWhoComes() {
        play.leastOfNewcomers = 0.995f;
        for (int i = 0; i < 24; i++) {
            play.add(40 + i % 8 * 80, 60 + i / 8 * 100, 50).presence = 0.99f;
        }
        track(30);
        assertEquals(0, faces.count());
        play.add(320, 430, 60);
        int frames = 0;
        while (faces.count() == 0) {
            track();
            frames++;
            assertTrue(frames <= 30, "not found among drawn ones");
        }
        assertEquals(1, faces.count());
    }

    @Test
    void nobodyHangsUpsideDown() {
        play.add(300, 200, 100).turn = (float) Math.PI;
        play.add(100, 200, 100).turn = 0.7f;
        track(40);
        assertEquals(1, faces.count());
        assertEquals(0.7f, faces.get(0).roll, 0.05f);
    }

    @Test
    void aHeadThatMovesFastStaysWhoItIs() {
        Player player = play.add(100, 240, 100);
        track(20);
        for (int i = 0; i < 20; i++) {
            player.box.x += 22;
            track();
            assertEquals(1, faces.count());
            assertEquals(1, faces.get(0).slot);
        }
        assertEquals(player.box.x, faces.get(0).left + faces.get(0).width / 2, 6);
    }

    @Test
    void timesThatStandStillOrRunBackwardsChangeNothing() {
        Player player = play.add(100, 240, 100);
        track(20);
        long[] stamps = {0, 0, 0, -5_000_000_000L, Long.MAX_VALUE / 2, 3, 2, 1};
        for (long stamp : stamps) {
            player.box.x += 2;
            frame.shape(PixelFormat.GREY, width, height);
            frame.stamp(0, stamp);
            tracker.track(frame, faces);
            assertEquals(List.of(1), slots());
        }
        assertEquals(player.box.x, faces.get(0).left + faces.get(0).width / 2, 4);
    }

    @Test
    void anotherSizeInMidStreamLosesNobody() {
        Player player = play.add(200, 240, 100);
        track(20);
        width = 320;
        height = 240;
        player.box.set(100, 120, 50);
        track();
        assertEquals(List.of(1), slots());
        assertEquals(100, faces.get(0).left + faces.get(0).width / 2, 2);
    }

    @Test
    void aFailureIsToldOnceAndThenTheyAreOpenedAnew() {
        play.add(200, 240, 100);
        track(20);
        play.trouble = new IllegalStateException("out of memory");
        assertSame(play.trouble, assertThrows(IllegalStateException.class, this::track));
        assertEquals(4, play.closed, "all four are closed");
        int looks = play.looks;
        assertSame(play.trouble, assertThrows(IllegalStateException.class, this::track));
        assertEquals(looks, play.looks, "they are left in peace");
        play.trouble = null;
        clock.set(clock.nanos() + 3_000_000_000L);
        track(20);
        assertEquals(1, slots().size());
    }

    @Test
    void theWholePictureIsSearchedNowAndThenAlone() {
        play.add(200, 240, 100);
        track(20);
        int searches = play.searches;
        track(90);
        assertEquals(10, play.searches - searches);
    }

    @Test
    void followingAllocatesNothing() {
        play.add(200, 240, 100);
        play.add(400, 240, 100);
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean)
                        java.lang.management.ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 6; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            track(200);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertEquals(2, faces.count());
        assertEquals(0, least, "bytes in 200 frames");
    }
}
