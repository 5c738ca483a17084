package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Excerpt;
import elysium.glow.flow.Faults;
import elysium.glow.gpu.GpuKind;
import elysium.glow.gpu.Readback;
import elysium.glow.gpu.Target;
import elysium.glow.mood.Sight;
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

/** What becomes of the picture, the dials and the buffers when files are edited under the show. */
@Timeout(60)
final class EditsTest extends HeadlessTest {
    private static final int WIDTH = 32;
    private static final int HEIGHT = 16;
    private static final long FRAME_NANOS = 20_000_000L;
    private static final String INPUTS =
            "{ \"NAME\": \"shade\", \"TYPE\": \"float\", \"DEFAULT\": 0.25 },"
                    + " { \"NAME\": \"other\", \"TYPE\": \"float\", \"DEFAULT\": 0.5 }";

    @TempDir Path folder;
    private final List<String> logged = new ArrayList<>();
    private final Faults faults = new Faults(Clock.system(), fault -> logged.add(fault.what()));
    private final Complaints complaints = new Complaints(faults);
    private final Scene scene = new Scene();
    private final Sight sight = new Sight();
    private Pipeline pipeline;
    private Deck deck;
    private Path look;
    private Path preset;
    private int before;
    private long frames;

    @BeforeEach
    void open() throws IOException {
        before = scope().live();
        look = folder.resolve("grey.fs");
        preset = folder.resolve("a.json");
        look(INPUTS, "gl_FragColor = vec4(vec3(shade), 1.0);");
        preset("\"shade\": 0.5");
        pipeline = Light.pipeline(scope(), Clock.system(), 1);
        pipeline.resize(WIDTH, HEIGHT);
        deck = new Deck(folder, folder, pipeline);
        deck.play("a");
        pipeline.openWorkshop(headless().side(), faults);
    }

    @AfterEach
    void close() {
        deck.close();
        pipeline.close();
        assertEquals(before, scope().live());
    }

    private void look(String inputs, String body) throws IOException {
        Files.writeString(
                look,
                "/*{ \"ISFVSN\": \"2\", \"INPUTS\": [ %s ] }*/\nvoid main() {\n    %s\n}\n"
                        .formatted(inputs, body));
    }

    private void preset(String values) throws IOException {
        Files.writeString(
                preset,
                """
                { "version": 1, "intent": "to try",
                  "layers": [ { "look": "grey", "values": { %s } } ],
                  "finish": { "tone": "none" } }
                """
                        .formatted(values));
    }

    private byte[] frame() {
        scene.tick.advance(frames++ * FRAME_NANOS);
        scene.sight = sight;
        deck.modulate(scene.tick, sight.reading);
        Target out = pipeline.draw(scene);
        try (Readback readback = new Readback(scope(), WIDTH, HEIGHT)) {
            ByteBuffer pixels = ByteBuffer.allocateDirect(readback.bytes());
            readback.readNow(out, pixels);
            byte[] bytes = new byte[readback.bytes()];
            pixels.get(bytes);
            return bytes;
        }
    }

    private int grey() {
        return frame()[0] & 255;
    }

    /** Tells the deck of an edit, and waits until it has done or refused what there is to do. */
    private void edit(Path file) throws InterruptedException {
        deck.edits().edited(file);
        while (deck.isBusy()) {
            deck.turn(complaints);
            Thread.sleep(1);
        }
        deck.follow();
    }

    @Test
    void aGoodEditIsSeenAndValuesSurviveByNameAndKind() throws Exception {
        assertEquals(128, grey(), 1);
        deck.dials().set(0, 0, 0.75f);
        deck.dials().set(0, 1, 0.125f);
        String kept =
                "{ \"NAME\": \"added\", \"TYPE\": \"float\", \"DEFAULT\": 0.0 },"
                        + " { \"NAME\": \"other\", \"TYPE\": \"color\","
                        + " \"DEFAULT\": [1.0, 0.0, 0.0, 1.0] },"
                        + " { \"NAME\": \"shade\", \"TYPE\": \"float\", \"DEFAULT\": 0.25 }";
        look(kept, "gl_FragColor = vec4(added, shade, other.r, 1.0);");
        edit(look);
        byte[] picture = frame();
        assertEquals(0, picture[0]);
        assertEquals(191, picture[1] & 255, 1, "turned by hand, and still so");
        assertEquals(255, picture[2] & 255, "of another kind: its own first value");
        assertEquals(List.of(), complaints.standing());
    }

    @Test
    void aBadEditLeavesThePictureAsItIsAndSaysWhere() throws Exception {
        byte[] good = frame();
        look(INPUTS, "gl_FragColor = vec4(vec3(shade), 1.0) * nonsense;");
        edit(look);
        assertArrayEquals(good, frame());
        Excerpt excerpt = complaints.standing().getFirst();
        assertEquals(look.toString(), excerpt.file());
        assertEquals(3, excerpt.line());
        assertTrue(excerpt.words().contains("nonsense"), excerpt.words());
        assertTrue(excerpt.text().contains(">     3 |     gl_FragColor"), excerpt.text());
        assertEquals(1, logged.size(), logged::toString);
        look(INPUTS, "gl_FragColor = vec4(1.0);");
        edit(look);
        assertEquals(255, grey());
        assertEquals(List.of(), complaints.standing());
        assertEquals(List.of(), faults.standing());
    }

    @Test
    void aBrokenHeaderIsToldAtItsPlaceToo() throws Exception {
        byte[] good = frame();
        look(INPUTS + ", nonsense", "gl_FragColor = vec4(1.0);");
        edit(look);
        assertArrayEquals(good, frame());
        Excerpt excerpt = complaints.standing().getFirst();
        assertEquals(1, excerpt.line());
        assertTrue(excerpt.column() > 100, excerpt.text());
    }

    @Test
    void whatPassesKeepOutlivesAnEditOfAnother() throws Exception {
        String header =
                "\"PASSES\": [ { \"TARGET\": \"kept\", \"PERSISTENT\": true, \"FLOAT\": true },"
                        + " {} ]";
        String text =
                "/*{ %s }*/\nvoid main() {\n    if (PASSINDEX == 0)"
                        + " gl_FragColor = IMG_THIS_PIXEL(kept) + 0.0625;\n"
                        + "    else gl_FragColor = vec4(IMG_THIS_PIXEL(kept).rgb %s, 1.0);\n}\n";
        preset("");
        Files.writeString(look, text.formatted(header, ""));
        edit(preset);
        edit(look);
        for (int i = 0; i < 4; i++) {
            frame();
        }
        assertEquals(5 * 16, grey(), 1, "five frames, a sixteenth each");
        Files.writeString(look, text.formatted(header, "* 2.0"));
        edit(look);
        assertEquals(2 * 6 * 16, grey(), 1, "the sixth, twice as bright");
        Files.writeString(look, text.formatted(header.replace("kept", "bared"), ""));
        edit(look);
        assertNotEquals(List.of(), complaints.standing(), "the body still says kept");
        Files.writeString(look, text.formatted(header, "").replace("kept", "anew"));
        edit(look);
        assertEquals(16, grey(), 1, "another buffer starts anew");
    }

    @Test
    void anEditedPresetIsTakenAndTheHandKeepsWhatTheFileLetBe() throws Exception {
        deck.dials().set(0, 1, 0.125f);
        preset("\"shade\": 1.0");
        edit(preset);
        assertEquals(255, grey());
        assertEquals(0.125f, deck.dials().group(0).get(1));
        deck.dials().set(0, 0, 0.5f);
        preset("\"shade\": 0.25");
        edit(preset);
        assertEquals(64, grey(), 1, "what the file says anew counts");
    }

    @Test
    void aBrokenPresetIsToldAndTheOneBeforePlaysOn() throws Exception {
        byte[] good = frame();
        preset("\"shade\": \"dark\"");
        edit(preset);
        assertArrayEquals(good, frame());
        Excerpt excerpt = complaints.standing().getFirst();
        assertEquals(2, excerpt.line());
        assertTrue(excerpt.text().contains("\"dark\""), excerpt.text());
        preset("\"shade\": 1.0");
        edit(preset);
        assertEquals(255, grey());
        assertEquals(List.of(), complaints.standing());
    }

    @Test
    void ourOwnSaveIsNoEdit() throws Exception {
        deck.dials().set(0, 0, 0.75f);
        deck.save();
        int version = deck.edits().version();
        edit(preset);
        assertEquals(version, deck.edits().version());
        assertFalse(deck.isChanged());
    }

    @Test
    void whatWasAskedForInVainComesOnceItIsMended() throws Exception {
        Files.writeString(folder.resolve("b.json"), Files.readString(preset).replace("grey", "b"));
        Path broken = folder.resolve("b.fs");
        Files.writeString(broken, Files.readString(look).replace("shade)", "shady)"));
        deck.ask("b");
        edit(look);
        assertEquals("a", deck.name());
        assertTrue(deck.edits().files().contains(broken));
        Files.writeString(broken, Files.readString(look));
        edit(broken);
        assertEquals("b", deck.name());
        assertEquals(List.of(), complaints.standing());
    }

    @Test
    void aLookWithoutItsFilePlaysOn() throws Exception {
        byte[] good = frame();
        Files.delete(look);
        edit(look);
        assertArrayEquals(good, frame());
        assertEquals(1, complaints.standing().size());
    }

    @Test
    void editsLeaveNothingBehind() throws Exception {
        look(INPUTS, "gl_FragColor = vec4(0.0);");
        edit(look);
        frame();
        int[] live = scope().liveByKind();
        for (int i = 0; i < 12; i++) {
            look(INPUTS, "gl_FragColor = vec4(vec3(shade), 0.%02d);".formatted(i));
            edit(look);
            frame();
        }
        int programs = GpuKind.PROGRAM.ordinal();
        live[programs] += 12;
        assertArrayEquals(live, scope().liveByKind(), "but for programs, which stay on a shelf");
    }
}
