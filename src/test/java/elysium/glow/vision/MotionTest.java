package elysium.glow.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MotionTest {
    private static final double FRAME_SECONDS = 1 / 30.0;

    @Test
    void whoIsFoundAgainElsewhereIsNotThoughtToBeRunning() {
        Motion motion = new Motion();
        motion.begin(new Box().set(100, 100, 100));
        motion.predict(FRAME_SECONDS);
        Box elsewhere = new Box().set(250, 100, 100);
        motion.jump(elsewhere);
        motion.correct(elsewhere, FRAME_SECONDS);
        motion.predict(FRAME_SECONDS);
        assertEquals(250, motion.box.x, 1e-3);
    }

    @Test
    void whoWalksIsExpectedFurtherOn() {
        Motion motion = new Motion();
        motion.begin(new Box().set(0, 50, 100));
        for (int i = 1; i <= 30; i++) {
            motion.predict(FRAME_SECONDS);
            motion.correct(new Box().set(10 * i, 50, 100), FRAME_SECONDS);
        }
        motion.predict(FRAME_SECONDS);
        assertEquals(310, motion.box.x, 1.5);
    }
}
