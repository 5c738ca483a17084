package elysium.glow.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Clock;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a show asks, answered by a process of its own. */
final class TrialsTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir Path folder;

    private static Look look(String body) {
        return LookReader.read("some.fs", "/*{}*/\nvoid main() {\n" + body + "\n}\n");
    }

    private static Verdict wait(CompletableFuture<Verdict> later) throws Exception {
        return later.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void aGoodOnePassesAndABadOneDoesNotStopTheNext() throws Exception {
        Look good = look("gl_FragColor = vec4(isf_FragNormCoord, 0.5, 1.0);");
        Look wrong = look("gl_FragColor = vec4(isf_FragNormCoord, nothing, 1.0);");
        Look endless =
                look(
                        "float x = TIME; for (int i = 0; i < 2000000000; i++) x += sin(x);"
                                + " gl_FragColor = vec4(x);");
        Look after = look("gl_FragColor = vec4(0.5);");
        try (Trials trials = new Trials(new VerdictCache(folder), "a driver", Clock.system())) {
            CompletableFuture<Verdict> first = trials.ask(good);
            Verdict ok = wait(first);
            assertEquals(Grade.OK, ok.grade(), ok.toString());
            Verdict refused = wait(trials.ask(wrong));
            assertEquals(Grade.COMPILE, refused.grade());
            assertEquals("some.fs", refused.remarks().getFirst().file());
            assertEquals(3, refused.remarks().getFirst().line());
            Verdict hung = wait(trials.ask(endless));
            assertFalse(hung.isPlayable(), hung.toString());
            assertEquals(Grade.OK, wait(trials.ask(after)).grade());
        }
        try (Stream<Path> kept = Files.list(folder)) {
            assertEquals(3, kept.count(), "a look that hung is not remembered on disk");
        }
    }

    @Test
    void whatIsKnownNeedsNoProcess() throws Exception {
        Look look = look("gl_FragColor = vec4(1.0);");
        VerdictCache cache = new VerdictCache(folder);
        cache.store(VerdictKey.of(look, "a driver"), new Verdict(Grade.SLOW, List.of(), 1, 2));
        long before = ProcessHandle.current().children().count();
        try (Trials trials = new Trials(new VerdictCache(folder), "a driver", Clock.system())) {
            assertEquals(Grade.SLOW, wait(trials.ask(look)).grade());
            assertTrue(ProcessHandle.current().children().count() <= before);
        }
    }

    @Test
    void whereNothingCanBeTriedAShowGoesOn() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        TrialRoom room =
                new TrialRoom(
                        () -> {
                            attempts.incrementAndGet();
                            throw new IllegalStateException("no more processes");
                        });
        try (Trials trials = new Trials(new VerdictCache(folder), "a driver", room)) {
            for (String color : List.of("vec4(1.0)", "vec4(0.5)")) {
                Verdict verdict = wait(trials.ask(look("gl_FragColor = " + color + ";")));
                assertEquals(Grade.OK, verdict.grade());
                String words = verdict.remarks().getFirst().words();
                assertEquals("it was not tried: no more processes.", words);
            }
        }
        assertEquals(1, attempts.get(), "it is not attempted for each look");
        try (Stream<Path> kept = Files.list(folder)) {
            assertEquals(0, kept.count(), "what was not tried is not known");
        }
    }

    @Test
    void whatIsNoLongerOfInterestIsNotTried() throws Exception {
        VerdictCache cache = new VerdictCache(null);
        List<Look> looks = new ArrayList<>();
        try (Trials trials = new Trials(cache, "a driver", Clock.system())) {
            List<CompletableFuture<Verdict>> stale = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                looks.add(look("gl_FragColor = vec4(0." + i + ");"));
                stale.add(trials.ask(looks.get(i)));
            }
            stale.forEach(later -> later.cancel(false));
            assertEquals(Grade.OK, wait(trials.ask(look("gl_FragColor = vec4(1.0);"))).grade());
        }
        int tried = 0;
        for (Look look : looks) {
            tried += cache.find(VerdictKey.of(look, "a driver")) == null ? 0 : 1;
        }
        assertTrue(tried <= 1, tried + " were tried, although one at most had begun");
    }
}
