package elysium.glow.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    @TempDir Path folder;

    @Test
    void theWordsForEachKind() throws Exception {
        assertEquals(new Source.Numbered(0), Source.parse("webcam"));
        assertEquals(new Source.Numbered(3), Source.parse("webcam:3"));
        assertEquals(new Source.Named("HD Pro: C920"), Source.parse("webcam:\"HD Pro: C920\""));
        assertEquals(new Source.Named("C920"), Source.parse("webcam:C920"));
        assertEquals(new Source.StandardInput(), Source.parse(" - "));
        assertEquals(new Source.Sitters(1, 1), Source.parse("sitter"));
        assertEquals(new Source.Sitters(-7, 1), Source.parse("sitter:-7"));
        assertEquals(new Source.Sitters(7, 4), Source.parse("sitter:7:4"));
        assertTrue(Source.parse("http://127.0.0.1:81/video?x=1") instanceof Source.Mjpeg);
        assertTrue(Source.parse("rtsp://me:pw@camera/stream") instanceof Source.Rtsp);
        Path odd = Files.createFile(folder.resolve("a film \uD83D\uDE04: one.mp4"));
        assertEquals(new Source.FilmFile(odd), Source.parse(odd.toString()));
        assertEquals(new Source.FilmFile(odd), Source.parse(odd.toUri().toString()));
        Path still = Files.createFile(folder.resolve("still.JPG"));
        assertEquals(new Source.Images(still), Source.parse(still.toString()));
        assertEquals(new Source.Images(folder), Source.parse(folder.toString()));
    }

    @Test
    void theirWordsLeadBackToThem() {
        for (String words : new String[] {"webcam:2", "webcam:\"x y\"", "-", "sitter:5:2"}) {
            assertEquals(words, Source.parse(words).words());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "webcam:",
                "webcam:-1",
                "webcam:\"\"",
                "sitter:",
                "sitter:x",
                "sitter:1:0",
                "sitter:1:5",
                "sitter:1:2:3",
                "sitter:99999999999999999999",
                "http://",
                "http:///path",
                "http://a b/c",
                "rtsp:nothing",
                "gopher://old",
                "nowhere.mp4",
                "bad\0name"
            })
    void aRefusalIsOneSentence(String words) {
        UserError refusal = assertThrows(UserError.class, () -> Source.parse(words));
        assertEquals(2, refusal.exitCode());
        assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
        assertFalse(refusal.getMessage().contains("\n"));
    }

    @Test
    void anUnknownSourceIsToldAllForms() {
        UserError refusal = assertThrows(UserError.class, () -> Source.parse("wbcam"));
        for (String form : new String[] {"webcam:N", "rtsp://", "y4m", "sitter[:seed[:people]]"}) {
            assertTrue(refusal.getMessage().contains(form), form);
        }
    }

    @Test
    void wishesAreChecked() {
        assertEquals(30, Wishes.NONE.rate(30).framesPerSecond());
        for (double fps : new double[] {-1, 0.01, 1e9, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(UserError.class, () -> Wishes.NONE.rate(fps), "" + fps);
        }
        assertThrows(UserError.class, () -> Wishes.NONE.size(0, 480));
        assertThrows(UserError.class, () -> Wishes.NONE.size(100_000, 100_000));
        assertThrows(UserError.class, () -> Wishes.NONE.size(-640, -480));
    }

    @Test
    void passwordsStandInNoLabelAndInNoRefusal() {
        assertEquals(
                "rtsp://host:554/live",
                Source.parse("rtsp://me:secret@host:554/live?token=hidden").label());
        assertEquals("http://host/v", Source.parse("http://me:secret@host/v").label());
        assertEquals("webcam:1", Source.parse("webcam:1").label());
        String refused =
                assertThrows(UserError.class, () -> Source.parse("rtsp://me:sec ret@host/a b"))
                        .getMessage();
        assertFalse(refused.contains("sec"), refused);
        assertTrue(refused.contains("rtsp://host/a b"), refused);
    }
}
