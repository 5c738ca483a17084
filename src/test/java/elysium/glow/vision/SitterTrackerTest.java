package elysium.glow.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.sitter.Truth;
import elysium.glow.sitter.Visitor;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class SitterTrackerTest {
    private final SitterTracker tracker = new SitterTracker();
    private final Faces faces = new Faces();
    private final Frame frame = new Frame();
    private double seconds;

    private void track(double forSeconds, int... ids) {
        for (double end = seconds + forSeconds; seconds < end; seconds += 1 / 30.0) {
            frame.shape(PixelFormat.GREY, 64, 48);
            frame.stamp(0, Math.round(seconds * 1e9));
            Truth truth = frame.tellTruth();
            truth.people(ids.length);
            for (int i = 0; i < ids.length; i++) {
                Visitor visitor = truth.visitor(i);
                visitor.id = ids[i];
                visitor.presence = 1;
                visitor.left = 10 * ids[i];
                Arrays.fill(visitor.outer, ids[i]);
            }
            tracker.track(frame, faces);
        }
    }

    private Face slot(int slot) {
        for (int i = 0; i < faces.count(); i++) {
            if (faces.get(i).slot == slot) {
                return faces.get(i);
            }
        }
        return null;
    }

    @Test
    void whoStaysKeepsTheirSlotWhoeverLeaves() {
        track(1, 7, 3, 9);
        assertEquals(30, slot(2).left);
        track(2, 9, 3);
        assertEquals(2, faces.count());
        assertEquals(30, slot(2).left);
        assertEquals(90, slot(3).left);
        track(1, 5, 9, 3);
        assertEquals(50, slot(1).left, "the free slot is taken again");
        assertEquals(90, slot(3).left);
        assertEquals(9, slot(3).mouth.outer[17]);
    }

    @Test
    void presenceComesAndGoesWithoutAJump() {
        track(0.04, 1);
        assertTrue(slot(1).presence < 0.3);
        track(1, 1);
        assertEquals(1, slot(1).presence, 0.01);
        float before = slot(1).presence;
        for (int i = 0; i < 90 && faces.count() > 0; i++) {
            track(1 / 31.0);
            float now = faces.count() > 0 ? slot(1).presence : 0;
            assertTrue(before - now < 0.15, "a jump from " + before + " to " + now);
            before = now;
        }
        assertEquals(0, faces.count(), "gone in the end");
    }

    @Test
    void aPictureOfRealPeopleShowsNobodyAndItSaysSo() {
        track(1, 1, 2);
        for (int i = 0; i < 200; i++) {
            seconds += 1 / 30.0;
            frame.shape(PixelFormat.GREY, 64, 48);
            frame.stamp(i, Math.round(seconds * 1e9));
            tracker.track(frame, faces);
        }
        assertEquals(0, faces.count());
        assertTrue(tracker.about().contains("other sources show none"));
    }

    @Test
    void moreThanEightLeavesTheEightInPeace() {
        for (int first = 1; first <= 9; first += 4) {
            track(0.1, first, first + 1, first + 2, first + 3);
        }
        assertEquals(Faces.MOST, faces.count());
        assertEquals(10, slot(1).left, "the first is still fading in their own place");
    }
}
