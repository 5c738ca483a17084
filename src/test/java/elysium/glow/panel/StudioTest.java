package elysium.glow.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.gpu.Readback;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.isf.LookFolder;
import elysium.glow.preset.Draft;
import elysium.glow.preset.PresetFile;
import elysium.glow.show.HeadlessTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel drawn without a window, and a hand that presses on it. */
final class StudioTest extends HeadlessTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final String LOOK =
            """
            /*{"INPUTS": [
              {"NAME": "glow", "TYPE": "float", "MAX": 40, "DEFAULT": 4, "CURVE": "exponential"},
              {"NAME": "tint", "TYPE": "color"}, {"NAME": "on", "TYPE": "bool"},
              {"NAME": "mode", "TYPE": "long", "VALUES": [0, 2], "LABELS": ["soft", "hard"]},
              {"NAME": "steps", "TYPE": "long", "MIN": 0, "MAX": 9}, {"NAME": "go", "TYPE": "event"},
              {"NAME": "at", "TYPE": "point2D", "MIN": [0, 0], "MAX": [1, 1]},
              {"NAME": "far", "TYPE": "point2D"}]}*/
            void main() { }
            """;
    private static final String PRESET =
            """
            { "version": 1, "layers": [ { "look": "lips",
              "routes": [ { "from": "smile", "to": "glow" } ] } ] }
            """;

    @TempDir Path folder;
    private PlainDesk desk;
    private Studio studio;
    private Target surface;
    private Target picture;
    private int liveBefore;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("lips.fs"), LOOK);
        Path file = folder.resolve("p.json");
        Files.writeString(file, PRESET);
        desk = new PlainDesk(new Draft(PresetFile.read(file, new LookFolder(folder))));
        liveBefore = scope().live();
        surface = new Target(scope(), TextureFormat.RGBA8, WIDTH, HEIGHT);
        picture = new Target(scope(), TextureFormat.RGBA8, 160, 90);
        picture.clear(1, 0, 0, 1);
        studio = open(Form.STUDIO);
    }

    private Studio open(Form form) {
        return new Studio(scope(), new Habits(folder.resolve("panel.json")), form);
    }

    @AfterEach
    void close() {
        studio.close();
        surface.close();
        picture.close();
        assertEquals(liveBefore, scope().live());
    }

    private void frames(int count) {
        Studio.Place place = Studio.Place.in(WIDTH, HEIGHT, 1);
        for (int i = 0; i < count; i++) {
            surface.clear(0, 0, 0, 1);
            studio.draw(new Studio.Moment(desk, place, 0.02f, picture.texture()));
        }
    }

    private int[] pixels() {
        ByteBuffer bytes = ByteBuffer.allocateDirect(4 * WIDTH * HEIGHT);
        try (Readback readback = new Readback(scope(), WIDTH, HEIGHT)) {
            readback.readNow(surface, bytes);
        }
        int[] pixels = new int[WIDTH * HEIGHT];
        bytes.asIntBuffer().get(pixels);
        return pixels;
    }

    private static long red(int... pixels) {
        int red = 0xff0000ff;
        return java.util.Arrays.stream(pixels).filter(pixel -> pixel == red).count();
    }

    @Test
    void everyFormShowsThePictureAmongItsWindows() {
        frames(6);
        long small = red(pixels());
        assertTrue(small > 40_000 && small < 400_000, small + " red pixels");
        studio.form(Form.PERFORM);
        frames(6);
        assertTrue(red(pixels()) > 1.5 * small, "the picture is larger where one plays");
    }

    @Test
    void closedWindowsAndTheFormComeBackAtTheNextStart() throws InterruptedException {
        Habits habits = new Habits(folder.resolve("panel.json"));
        habits.show(Form.STUDIO, "Routes", false);
        habits.show(Form.PERFORM, "Layers", true);
        habits.scale(1.5f);
        habits.contrast(true);
        habits.windows("[Window][a]\nPos=1,2\n");
        habits.keep().join();
        Habits again = new Habits(folder.resolve("panel.json"));
        assertEquals(habits.text(), again.text());
        assertTrue(!again.shows(Form.STUDIO, "Routes") && again.shows(Form.PERFORM, "Layers"));
        again.forget(Form.STUDIO);
        assertTrue(again.shows(Form.STUDIO, "Routes") && again.shows(Form.PERFORM, "Layers"));
    }

    @Test
    void aFileThatCannotBeReadIsNoReasonToStop() throws IOException {
        Files.writeString(folder.resolve("panel.json"), "{ \"turned\": [ 7 ], \"scale\": 900 ");
        Habits habits = new Habits(folder.resolve("panel.json"));
        assertEquals(Habits.AUTOMATIC, habits.scale());
        assertTrue(habits.shows(Form.STUDIO, "Routes"));
    }

    @Test
    void itIsReadableOnEveryDisplay() {
        assertEquals(1, Studio.Place.in(1920, 1080, 1).density());
        assertEquals(1.75f, Studio.Place.in(3840, 2160, 1).density());
        assertEquals(2, Studio.Place.in(3840, 2160, 2).density());
    }

    @Test
    void draggingASliderIsOneStep() {
        frames(6);
        float before = desk.dials().group(0).get(0);
        hand(1160, 104, true);
        for (int x = 1160; x <= 1200; x += 8) {
            hand(x, 104, true);
        }
        hand(1200, 104, false);
        assertNotEquals(before, desk.dials().group(0).get(0));
        assertEquals(1, desk.draft().done().size(), () -> desk.draft().done().toString());
        desk.draft().undo();
        assertEquals(before, desk.dials().group(0).get(0));
    }

    private void hand(float x, float y, boolean down) {
        studio.input().pointer(x, y);
        frames(1);
        studio.input().button(0, down);
        frames(1);
    }
}
