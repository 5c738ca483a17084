package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class DarkroomTest {
    private final Faults faults = new Faults(Clock.system(), fault -> {});
    private final CountDownLatch open = new CountDownLatch(1);
    private final List<String> begun = new CopyOnWriteArrayList<>();
    private final List<String> made = new CopyOnWriteArrayList<>();

    private void make(String preset) throws InterruptedException {
        begun.add(preset);
        open.await();
        if (preset.equals("broken")) {
            throw UserError.failed("no picture of 'broken' could be made");
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 10_000 && !condition.getAsBoolean(); i++) {
            Thread.sleep(1);
        }
        assertTrue(condition.getAsBoolean(), "it never came");
    }

    @Test
    void makesOneAfterTheOtherEachOnce() throws Exception {
        try (Darkroom darkroom = new Darkroom(this::make, made::add, faults)) {
            for (String preset : List.of("a", "b", "a", "b")) {
                darkroom.order(preset);
            }
            await(() -> begun.size() == 1);
            assertEquals(List.of("a"), begun, "one at a time");
            open.countDown();
            await(() -> made.size() == 2);
            assertEquals(List.of("a", "b"), made);
            darkroom.forget();
            darkroom.order("a");
            await(() -> made.size() == 3);
        }
    }

    @Test
    void oneThatFailsIsAFaultAndTheNextIsMade() throws Exception {
        open.countDown();
        try (Darkroom darkroom = new Darkroom(this::make, made::add, faults)) {
            darkroom.order("broken");
            await(() -> faults.standing().size() == 1);
            darkroom.order("b");
            await(() -> made.size() == 1);
            assertEquals(0, faults.standing().size());
        }
    }

    @Test
    void whatIsClosedBeginsNothingMore() throws Exception {
        Darkroom darkroom = new Darkroom(this::make, made::add, faults);
        darkroom.order("a");
        await(() -> begun.size() == 1);
        darkroom.order("b");
        darkroom.close();
        open.countDown();
        Thread.sleep(20);
        assertEquals(List.of("a"), begun);
        assertEquals(List.of(), made);
    }
}
