package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Placement;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.control.Action;
import elysium.glow.control.sound.SoundSource;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.mood.ReadingKind;
import elysium.glow.render.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people ask of the running show, with and without a kiosk's rules. */
class StagehandTest {
    private final Clock clock = Clock.system();
    private final Faults faults = new Faults(clock, fault -> {});

    @TempDir Path folder;
    private NoFront front;
    private Pipeline pipeline;
    private Photographer photographer;

    @BeforeEach
    void open() {
        front = new NoFront(new Size(64, 32));
        pipeline = Light.pipeline(front.scope(), clock, 1);
        photographer = new Photographer(folder.resolve("kept"), faults);
    }

    @AfterEach
    void close() {
        photographer.close();
        pipeline.close();
        front.close();
    }

    private Stagehand stagehand(boolean kiosk) {
        ShowPlan plan =
                new ShowPlan(
                        new ShowPlan.Seen(
                                new Source.Sitters(1, 1),
                                null,
                                Wishes.NONE,
                                Placement.PLAIN,
                                ReadingKind.EXPRESSION,
                                new TrackerChoice.Truth()),
                        SoundSource.SILENCE,
                        "plain",
                        ShowPlan.Course.USUAL,
                        new ShowPlan.Canvas(null, 30, 1),
                        new ShowPlan.StagePlan(new Size(64, 32), null, List.of(), kiosk),
                        null);
        Deck deck = new Deck(Places.presets(), Places.looks(), pipeline);
        deck.play("plain");
        LiveShow.Parts parts =
                new LiveShow.Parts(clock, front, null, null, deck, pipeline, null, null);
        return new Stagehand(parts, faults, plan, photographer);
    }

    private List<Path> kept() throws IOException {
        if (!Files.exists(folder.resolve("kept"))) {
            return List.of();
        }
        try (var files = Files.list(folder.resolve("kept"))) {
            return files.toList();
        }
    }

    private void shoot(Stagehand stagehand) {
        try (Target picture = new Target(front.scope(), TextureFormat.RGBA8, 64, 32)) {
            picture.clear(1, 0, 0, 1);
            stagehand.keep(picture);
        }
        photographer.close();
        stagehand.act();
    }

    @Test
    void aSnapshotIsKeptOnceWhereTheNoticeSays() throws IOException {
        Stagehand stagehand = stagehand(false);
        stagehand.press(Action.SNAPSHOT);
        stagehand.act();
        shoot(stagehand);
        List<Path> kept = kept();
        assertEquals(1, kept.size());
        assertTrue(
                kept.getFirst()
                        .getFileName()
                        .toString()
                        .matches("glow-\\d{8}-\\d{6}-plain-001.png"),
                kept::toString);
        assertEquals(0xffff0000, ImageIO.read(kept.getFirst().toFile()).getRGB(3, 3));
        assertEquals("kept " + kept.getFirst(), stagehand.notice());
        shoot(stagehand);
        assertEquals(kept, kept());
    }

    @Test
    void aSnapshotThatCannotBeKeptIsAFaultAndTheShowGoesOn() throws IOException {
        Files.writeString(folder.resolve("kept"), "a file, and no folder");
        Stagehand stagehand = stagehand(false);
        stagehand.press(Action.SNAPSHOT);
        stagehand.act();
        shoot(stagehand);
        assertEquals(1, faults.standing().size());
        assertEquals("snapshot", faults.standing().getFirst().fault().where());
        assertFalse(stagehand.isOver());
    }

    @Test
    void aKioskHearsNothingButTheWayOutAndKeepsNoPicture() throws IOException {
        Stagehand stagehand = stagehand(true);
        for (Action action : Action.values()) {
            if (action != Action.QUIT) {
                stagehand.press(action);
                stagehand.act();
            }
        }
        assertNull(stagehand.notice());
        assertFalse(stagehand.isBlackout());
        assertFalse(stagehand.isMirrored());
        stagehand.ask(Action.SNAPSHOT);
        stagehand.act();
        shoot(stagehand);
        assertEquals(List.of(), kept());
        assertEquals("a kiosk keeps no pictures", stagehand.notice());
        assertFalse(stagehand.isOver());
        stagehand.press(Action.QUIT);
        stagehand.act();
        assertTrue(stagehand.isOver());
    }
}
