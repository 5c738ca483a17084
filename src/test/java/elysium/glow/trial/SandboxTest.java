package elysium.glow.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elysium.glow.flow.Clock;
import elysium.glow.isf.LookText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A process that is asked, watched, and killed when it must. */
@SuppressWarnings("try") // closed early, to see what becomes of those who still ask
final class SandboxTest {
    private static final String HEAVY =
            "float x = TIME; for (int i = 0; i < 2000000000; i++) { x += sin(x); }"
                    + " gl_FragColor = vec4(x);";

    private static Order order(String body) {
        LookText look = new LookText("a.fs", "/*{}*/\nvoid main() {\n" + body + "\n}\n", null);
        return Order.small(look);
    }

    @Test
    void itTriesOneAfterAnother() throws InterruptedException {
        try (Sandbox sandbox = new Sandbox(Clock.system(), TrialRoom.Manners.POLITE)) {
            assertNull(sandbox.trouble());
            Order good = order("gl_FragColor = vec4(1.0);");
            assertEquals(Grade.OK, sandbox.examine(good).verdict().grade());
            Order doubtful = order("vec4 c;\n c = c + 0.5;\n gl_FragColor = c;");
            Verdict warned = sandbox.examine(doubtful).verdict();
            assertTrue(
                    warned.remarks().stream().anyMatch(r -> r.line() == 4 && r.column() > 0),
                    warned.toString());
            assertEquals(Grade.OK, sandbox.examine(good).verdict().grade());
            assertTrue(sandbox.isFit());
        }
    }

    @Test
    void itIsKilledWhenALookTakesTooLong() throws InterruptedException {
        try (Sandbox sandbox = new Sandbox(Clock.system(), TrialRoom.Manners.EAGER)) {
            LookText heavy =
                    new LookText("a.fs", "/*{}*/\nvoid main() {\n" + HEAVY + "\n}\n", null);
            Order.Canvas canvas = new Order.Canvas(640, 360, 3, Order.Canvas.someDay());
            Verdict verdict =
                    sandbox.examine(new Order(heavy, canvas, Map.of(), "", Map.of(), false))
                            .verdict();
            assertEquals(Grade.HANG, verdict.grade(), verdict.toString());
            assertFalse(sandbox.isFit());
        }
    }

    @Test
    void aProcessThatBreaksDownIsNoHarm() throws InterruptedException {
        try (Sandbox sandbox = new Sandbox(Clock.system(), TrialRoom.Manners.EAGER)) {
            assertNull(sandbox.trouble());
            CountDownLatch asked = new CountDownLatch(1);
            Runnable end = sandbox::close;
            Thread killer =
                    Thread.startVirtualThread(
                            () -> {
                                try {
                                    asked.await();
                                    Thread.sleep(100);
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                                end.run();
                            });
            asked.countDown();
            Verdict verdict = sandbox.examine(order(HEAVY)).verdict();
            killer.join();
            assertEquals(Grade.HANG, verdict.grade(), verdict.toString());
            assertTrue(verdict.remarks().getFirst().words().contains("broke down"), "" + verdict);
        }
    }

    @Test
    void aRoomBringsAnotherInItsPlace() throws InterruptedException {
        try (TrialRoom room = new TrialRoom(Clock.system(), TrialRoom.Manners.EAGER)) {
            assertNull(room.trouble());
            Runnable end = room::close;
            end.run();
            Order good = order("gl_FragColor = vec4(1.0);");
            assertEquals(Grade.OK, room.examine(good).verdict().grade());
        }
    }

    @Test
    void whatAProcessTakesIsToldWhereTheSystemTells() {
        ChildWatch self = new ChildWatch(ProcessHandle.current());
        assertTrue(self.busySeconds() > 0.1);
        assumeTrue(Files.exists(Path.of("/proc/self/statm")), "skipped: there is no /proc");
        assertTrue(self.memoryBytes() > 32 << 20, self.memoryBytes() + " bytes");
    }
}
