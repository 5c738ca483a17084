package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.gpu.Readback;
import elysium.glow.gpu.Target;
import elysium.glow.mood.Sight;
import elysium.glow.mood.Signal;
import elysium.glow.render.Pipeline;
import elysium.glow.render.Scene;
import elysium.glow.show.HeadlessTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the layers and their routes while the show goes on. */
@Timeout(60)
final class LayerEditsTest extends HeadlessTest {
    private static final int SIDE = 16;
    private static final long FRAME_NANOS = 20_000_000L;

    @TempDir Path folder;
    private final List<String> logged = new ArrayList<>();
    private final Faults faults = new Faults(Clock.system(), fault -> logged.add(fault.what()));
    private final Complaints complaints = new Complaints(faults);
    private final Scene scene = new Scene();
    private final Sight sight = new Sight();
    private Path preset;
    private Pipeline pipeline;
    private Deck deck;
    private long frames;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(
                folder.resolve("grey.fs"),
                """
                /*{ "ISFVSN": "2", "INPUTS": [ { "NAME": "shade", "TYPE": "float", "DEFAULT": 0.5 } ] }*/
                void main() { gl_FragColor = vec4(vec3(shade), 1.0); }
                """);
        preset = folder.resolve("a.json");
        Files.writeString(
                preset,
                """
                { "version": 1, "layers": [ { "look": "grey" } ], "finish": { "tone": "none" } }
                """);
        pipeline = Light.pipeline(scope(), Clock.system(), 1);
        pipeline.resize(SIDE, SIDE);
        deck = new Deck(folder, folder, pipeline);
        deck.play("a");
        pipeline.openWorkshop(headless().side(), faults);
    }

    @AfterEach
    void close() {
        deck.close();
        pipeline.close();
    }

    private int grey() {
        scene.tick.advance(frames++ * FRAME_NANOS);
        scene.sight = sight;
        deck.modulate(scene.tick, sight.reading);
        Target out = pipeline.draw(scene);
        try (Readback readback = new Readback(scope(), SIDE, SIDE)) {
            ByteBuffer pixels = ByteBuffer.allocateDirect(readback.bytes());
            readback.readNow(out, pixels);
            return pixels.get(0) & 255;
        }
    }

    private void edited() throws InterruptedException {
        deck.edits().edited(preset);
        settle();
    }

    private void settle() throws InterruptedException {
        while (deck.isBusy()) {
            deck.turn(complaints);
            Thread.sleep(1);
        }
        deck.follow();
    }

    @Test
    void aLayerIsAddedOnceItIsReady() throws Exception {
        assertEquals(128, grey(), 1);
        Files.writeString(
                folder.resolve("more.fs"),
                "/*{ \"ISFVSN\": \"2\" }*/\nvoid main() { gl_FragColor = vec4(0.5, 0.5, 0.5, 1.0); }\n");
        deck.edits().add(1, "more");
        assertEquals(128, grey(), 1, "the show goes on meanwhile");
        settle();
        assertEquals(2, deck.performance().looks().size());
        assertTrue(grey() > 160);
        assertEquals(List.of("add more"), deck.draft().done());
        Files.writeString(folder.resolve("bad.fs"), "/*{}*/\nvoid main() { nonsense; }\n");
        deck.edits().add(1, "bad");
        settle();
        assertEquals(2, deck.performance().looks().size());
        assertTrue(logged.getFirst().contains("nonsense"), logged::toString);
    }

    @Test
    void whatFollowsASignalGoesOnWhereItWasWhenThePresetIsRead() throws Exception {
        String text =
                """
                { "version": 1, "intent": "%s", "finish": { "tone": "none" }, "layers": [ { "look": "grey",
                  "routes": [ { "from": "anySmile", "to": "shade", "low": 0, "high": 1, "rise": 1 } ] } ] }
                """;
        Files.writeString(preset, text.formatted("one"));
        edited();
        sight.reading.room(Signal.ANY_SMILE, 1);
        for (int i = 0; i < 40; i++) {
            grey();
        }
        int before = grey();
        assertTrue(before > 100, "on its way: " + before);
        Files.writeString(preset, text.formatted("another"));
        edited();
        assertEquals(before, grey(), 6);
    }
}
