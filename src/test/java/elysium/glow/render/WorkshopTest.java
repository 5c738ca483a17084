package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.SideContext;
import elysium.glow.isf.LookError;
import elysium.glow.preset.Blend;
import elysium.glow.show.Headless;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Presets prepared beside the show, with a second context, without one, and with a broken one. */
final class WorkshopTest {
    private static final String BLUE = "gl_FragColor = vec4(0.0, 0.0, 1.0, 1.0);";

    private final List<String> said = new ArrayList<>();
    private final Faults faults = new Faults(Clock.system(), fault -> said.add(fault.what()));
    private Headless headless;
    private Studio studio;
    private int before;

    enum Kind {
        BESIDE,
        NONE,
        REFUSED
    }

    @BeforeEach
    void open() {
        try {
            headless = new Headless();
        } catch (UserError e) {
            Assumptions.abort("this machine can't draw headless: " + e.getMessage());
        }
        before = headless.scope().live();
        studio = new Studio(headless.scope(), 90, 54);
    }

    @AfterEach
    void nothingIsLeft() {
        studio.close();
        assertEquals(before, headless.scope().live(), headless.scope()::toString);
        headless.close();
        Thread.getAllStackTraces()
                .forEach(
                        (thread, at) ->
                                assertNotEquals(
                                        "glow-compile", thread.getName(), List.of(at)::toString));
    }

    private void openWorkshop(Kind kind) {
        SideContext side =
                switch (kind) {
                    case BESIDE -> headless.side();
                    case NONE -> null;
                    case REFUSED -> new Refused();
                };
        studio.pipeline.openWorkshop(side, faults);
    }

    private static final class Refused implements SideContext {
        @Override
        public GpuScope enter() {
            throw UserError.failed("no second OpenGL context: the driver has had enough");
        }

        @Override
        public void leave() {
            throw new AssertionError("nobody is in");
        }

        @Override
        public void close() {}
    }

    private Played wanted(String body) {
        studio.layers.clear();
        studio.add(Blend.NORMAL, Studio.FLOATING, body);
        studio.add(Blend.ADD, "", "gl_FragColor = vec4(0.0, 0.5, 0.0, 0.5);");
        return studio.played(true);
    }

    /** Frames pass until it is done: the workshop may need them. */
    private void await(CompletableFuture<Void> done) throws InterruptedException {
        while (!done.isDone()) {
            studio.pipeline.turn();
            Thread.sleep(1);
        }
        studio.pipeline.turn();
    }

    @ParameterizedTest
    @EnumSource
    void aPreparedPresetNeedsNoCompilerWhenItIsPlayed(Kind kind) throws Exception {
        studio.add(Blend.NORMAL, "", "gl_FragColor = vec4(1.0, 0.0, 0.0, 1.0);");
        studio.play(true);
        studio.frames(1);
        openWorkshop(kind);
        Played played = wanted(BLUE);
        CompletableFuture<Void> done = studio.pipeline.prepare(played);
        await(done);
        done.get();
        studio.frames(1);
        assertEquals(255, studio.middle(0), "the one before plays on");
        int programs = programs();
        studio.pipeline.play(played);
        studio.frames(60);
        assertEquals(255, studio.middle(2));
        assertEquals(0, studio.middle(0));
        assertEquals(64, studio.middle(1), 1, "half of half a green");
        int extra = programs() - programs;
        // Without a second context the fade is made when it is first seen.
        assertTrue(kind == Kind.BESIDE ? extra == 0 : extra <= 2, extra + " were compiled late");
        assertEquals(kind == Kind.REFUSED ? 1 : 0, said.size(), said::toString);
    }

    private int programs() {
        return headless.scope().liveByKind()[elysium.glow.gpu.GpuKind.PROGRAM.ordinal()];
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenLookIsToldAtItsLineAndTheNextOneIsMade(Kind kind) throws Exception {
        studio.add(Blend.NORMAL, "", BLUE);
        studio.play(true);
        studio.frames(1);
        openWorkshop(kind);
        CompletableFuture<Void> broken = studio.pipeline.prepare(wanted("nonsense;"));
        CompletableFuture<Void> good = studio.pipeline.prepare(wanted(BLUE));
        await(good);
        good.get();
        ExecutionException e = assertThrows(ExecutionException.class, broken::get);
        LookError error = assertInstanceOf(LookError.class, e.getCause());
        assertEquals(2, error.line());
        studio.frames(1);
        assertEquals(255, studio.middle(2));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoLongerWantedIsNotFinishedAndNothingLeaks(Kind kind) throws Exception {
        openWorkshop(kind);
        List<CompletableFuture<Void>> orders = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            orders.add(
                    studio.pipeline.prepare(wanted("gl_FragColor = vec4(0.%02d);".formatted(i))));
            orders.getLast().cancel(false);
        }
        CompletableFuture<Void> last = studio.pipeline.prepare(wanted(BLUE));
        await(last);
        last.get();
        assertTrue(orders.stream().allMatch(CompletableFuture::isCancelled));
    }

    @Test
    void aProgramOnItsWayIsOwnedAndCounted() throws Exception {
        openWorkshop(Kind.BESIDE);
        studio.frames(1);
        int live = headless.scope().live();
        CompletableFuture<Void> done = studio.pipeline.prepare(wanted(BLUE));
        while (!done.isDone()) {
            Thread.sleep(1);
        }
        int programs = headless.scope().live() - live;
        assertTrue(programs >= 3, programs + " on their way");
        studio.pipeline.turn();
        assertEquals(live + programs, headless.scope().live());
    }

    @Test
    void aThreadMayNotDrawWithAProgramOfAnother() throws Exception {
        Program program =
                new Program(
                        headless.scope(),
                        new Program.Source(
                                "mine",
                                "#version 410 core\nvoid main() { gl_Position = vec4(0.0); }\n",
                                "#version 410 core\nout vec4 c;\nvoid main() { c = vec4(1.0); }\n"));
        Throwable[] thrown = new Throwable[1];
        Thread other =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        program.use();
                                    } catch (IllegalStateException e) {
                                        thrown[0] = e;
                                    }
                                });
        other.join();
        assertTrue(thrown[0] != null && thrown[0].getMessage().contains("may not draw"));
        program.close();
    }
}
