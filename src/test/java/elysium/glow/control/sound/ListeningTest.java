package elysium.glow.control.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.control.sound.Listening.State;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.mood.Signal;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

final class ListeningTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Faults faults = new Faults(Clock.system(), _ -> {});
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean absent = true;
    private volatile boolean unplugged;

    /** A sine without an end, until it is unplugged. */
    private final class Sines implements SoundStream {
        private final float[] tone = Tones.sines(0.1, 1000, 1000, 0.5);

        @Override
        public int read(float... pairs) throws SoundLost, InterruptedException {
            if (unplugged) {
                throw new SoundLost("it was unplugged.");
            }
            Thread.sleep(1);
            System.arraycopy(tone, 0, pairs, 0, 960);
            return 480;
        }

        @Override
        public int samplesPerSecond() {
            return Tones.RATE;
        }

        @Override
        public String name() {
            return "sines";
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    private SoundStream open() throws SoundLost {
        if (absent) {
            throw new SoundLost("it is not there.");
        }
        return new Sines();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = Clock.system().nanos() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && Clock.system().nanos() < end) {
            Thread.sleep(5);
        }
        assertTrue(condition.getAsBoolean());
    }

    private boolean hears(Listening listening) {
        listening.heard().advance();
        return listening.heard().readable().signal(Signal.AUDIO_LEVEL) > 0.5;
    }

    @Test
    void whatIsAbsentIsToldAndOpenedOnceItIsThereAndAgainAfterALoss() throws Exception {
        try (Listening listening = new Listening("sines", this::open, faults)) {
            await(() -> listening.status().state() == State.LOST);
            assertEquals("it is not there.", faults.standing().getFirst().fault().what());
            absent = false;
            await(() -> listening.status().state() == State.LIVE && hears(listening));
            await(() -> faults.standing().isEmpty());
            unplugged = true;
            await(() -> listening.status().state() == State.LOST);
            await(() -> !hears(listening));
            assertEquals("it was unplugged.", listening.status().sentence());
            unplugged = false;
            await(() -> hears(listening));
        }
        assertTrue(closed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }

    @Test
    void aClosedOneLeavesNothingBehind() throws Exception {
        absent = false;
        Listening listening = new Listening("sines", this::open, faults);
        await(() -> hears(listening));
        listening.close();
        assertTrue(closed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertFalse(faults.standing().stream().anyMatch(s -> s.fault().where().equals("sound")));
    }

    @Test
    void silenceTakesNoThread() {
        assertNull(Listening.to(SoundSource.SILENCE, Clock.system(), faults));
    }
}
