package elysium.glow.mood;

import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.sitter.Casting;
import elysium.glow.sitter.Expression;
import elysium.glow.sitter.Sitter;
import elysium.glow.sitter.SitterSignal;
import elysium.glow.sitter.Variety;
import elysium.glow.vision.Faces;
import elysium.glow.vision.SitterTracker;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reading against the truth of a face that was not made for it. */
final class SitterReadingTest {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 72;
    private static final int HERTZ = 15;

    private final Frame frame = new Frame();
    private final Faces faces = new Faces();
    private final Reading reading = new Reading();
    private final SitterTracker tracker = new SitterTracker();
    private final MoodReader reader = new MoodReader();
    private long index;

    private void see(Sitter sitter, double seconds) {
        ByteBuffer pixels = frame.shape(PixelFormat.RGBA, WIDTH, HEIGHT);
        sitter.draw(seconds, pixels, frame.tellTruth());
        frame.stamp(index, Math.round(index * 1e9 / HERTZ));
        index++;
        tracker.track(frame, faces);
        reader.read(frame, faces, reading);
    }

    private float of(Signal signal) {
        return reading.visitor(1, signal);
    }

    private float truth(SitterSignal signal) {
        return frame.truth().visitor(0).signal(signal);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4})
    void theReadingFollowsAPerformance(long seed) {
        Sitter sitter = new Sitter(new Casting(seed, 1, Variety.SHOW), WIDTH, HEIGHT);
        Correlation smile = new Correlation();
        Correlation openness = new Correlation();
        Correlation pucker = new Correlation();
        Correlation talk = new Correlation();
        float restingMost = 0;
        int resting = 0;
        for (int i = 0; i < 45 * HERTZ; i++) {
            see(sitter, i / (double) HERTZ);
            if (frame.truth().visitor(0).presence < 1) {
                continue;
            }
            smile.add(of(Signal.SMILE), truth(SitterSignal.SMILE));
            openness.add(of(Signal.OPENNESS), truth(SitterSignal.OPENNESS));
            pucker.add(of(Signal.PUCKER), truth(SitterSignal.PUCKER));
            talk.add(of(Signal.TALK), truth(SitterSignal.TALK));
            resting = truth(SitterSignal.SMILE) < 0.02 ? resting + 1 : 0;
            if (resting > HERTZ / 3) {
                restingMost = Math.max(restingMost, of(Signal.SMILE));
            }
        }
        assertTrue(smile.value() > 0.9, "smile: " + smile.value());
        assertTrue(openness.value() > 0.9, "openness: " + openness.value());
        assertTrue(pucker.value() > 0.75, "pucker: " + pucker.value());
        assertTrue(talk.value() > 0.6, "talk: " + talk.value());
        assertTrue(restingMost < 0.08, "at rest: " + restingMost);
    }

    /** Rests, then holds the other expression for a second. */
    private void change(long seed, Expression to) {
        Casting casting = new Casting(seed, 1, Variety.SHOW);
        Sitter resting = new Sitter(casting.pinned(Expression.REST), WIDTH, HEIGHT);
        Sitter changed = new Sitter(casting.pinned(to), WIDTH, HEIGHT);
        for (int i = 0; i < 3 * HERTZ; i++) {
            see(resting, i / (double) HERTZ);
        }
        for (int i = 0; i < HERTZ; i++) {
            see(changed, 3 + i / (double) HERTZ);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 5})
    void everyExpressionIsReadAsItself(long seed) {
        change(seed, Expression.REST);
        assertTrue(of(Signal.SMILE) < 0.08, "rest " + of(Signal.SMILE));
        change(seed, Expression.SMILE_BROAD);
        assertTrue(of(Signal.SMILE) > 0.8, "broad " + of(Signal.SMILE));
        change(seed, Expression.SMILE_SMALL);
        float small = of(Signal.SMILE);
        assertTrue(small > 0.3 && small < 0.55, "small " + small);
        change(seed, Expression.LAUGH);
        assertTrue(of(Signal.SMILE) > 0.7, "laugh " + of(Signal.SMILE));
        change(seed, Expression.TALK);
        assertTrue(of(Signal.SMILE) < 0.15, "a word is no laugh " + of(Signal.SMILE));
        change(seed, Expression.FROWN);
        assertTrue(of(Signal.FROWN) > 0.7 && of(Signal.SMILE) < 0.02, "frown");
        change(seed, Expression.POUT);
        assertTrue(of(Signal.PUCKER) > 0.7 && of(Signal.SMILE) < 0.02, "pout");
        change(seed, Expression.SURPRISE);
        assertTrue(of(Signal.BROW_RAISE) > 0.5 && of(Signal.OPENNESS) > 0.5, "surprise");
        assertTrue(of(Signal.SMILE) < 0.15, "surprise is no smile " + of(Signal.SMILE));
    }

    @Test
    void aTurnedHeadKeepsItsSmile() {
        for (float yaw : new float[] {-0.5f, 0.3f, 0.5f}) {
            Casting casting = new Casting(2, 1, Variety.SHOW);
            Sitter resting = new Sitter(casting.pinned(Expression.REST), WIDTH, HEIGHT);
            for (int i = 0; i < 3 * HERTZ; i++) {
                see(resting, 0.5);
            }
            Sitter turned =
                    new Sitter(
                            casting.pinned(Expression.SMILE_BROAD).turned(yaw, 0, 0.2f),
                            WIDTH,
                            HEIGHT);
            for (int i = 0; i < HERTZ; i++) {
                see(turned, 0.5);
            }
            assertTrue(of(Signal.SMILE) > 0.6, "turned by " + yaw + ": " + of(Signal.SMILE));
        }
    }

    /** Pearson's correlation of two series. */
    private static final class Correlation {
        private double n, x, y, xx, yy, xy;

        void add(double a, double b) {
            n++;
            x += a;
            y += b;
            xx += a * a;
            yy += b * b;
            xy += a * b;
        }

        double value() {
            double covariance = n * xy - x * y;
            return covariance / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
        }
    }
}
