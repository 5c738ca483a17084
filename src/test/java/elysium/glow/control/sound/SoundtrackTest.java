package elysium.glow.control.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.UserError;
import elysium.glow.mood.Reading;
import elysium.glow.mood.Signal;
import elysium.glow.render.sound.Sound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SoundtrackTest {
    private static final int BAND = 43;
    private static final double HERTZ = (double) BAND * Tones.RATE / Spectra.WINDOW;

    @TempDir Path folder;

    private Path file(AudioFileFormat.Type type, float... pairs) throws IOException {
        Path file = folder.resolve("tone." + type.getExtension());
        Tones.write(pairs, type, file);
        return file;
    }

    @Test
    void wavAiffAndAuAreHeardInStep() throws IOException {
        float[] pairs = Tones.joined(Tones.silence(0.5), Tones.sines(0.5, HERTZ, 300, 0.5));
        for (AudioFileFormat.Type type :
                List.of(
                        AudioFileFormat.Type.WAVE,
                        AudioFileFormat.Type.AIFF,
                        AudioFileFormat.Type.AU)) {
            try (Soundtrack track = new Soundtrack(file(type, pairs))) {
                assertEquals(0, track.advanceTo(400_000_000L).sound.spectrum()[BAND], 1e-6);
                Heard heard = track.advanceTo(900_000_000L);
                assertEquals(0.925, heard.sound.spectrum()[BAND], 0.01, type.toString());
                assertEquals(0, heard.sound.spectrum()[Sound.BANDS + 2 * BAND], 0.35);
                Reading reading = new Reading();
                heard.tell(reading);
                assertTrue(reading.room(Signal.AUDIO_MID) > 0.9);
            }
        }
    }

    @Test
    void itBeginsAgainAtItsEnd() throws IOException {
        float[] pairs = Tones.joined(Tones.sines(0.3, HERTZ, HERTZ, 0.5), Tones.silence(0.3));
        try (Soundtrack track = new Soundtrack(file(AudioFileFormat.Type.WAVE, pairs))) {
            assertTrue(track.advanceTo(250_000_000L).sound.spectrum()[BAND] > 0.9);
            assertTrue(track.advanceTo(590_000_000L).sound.spectrum()[BAND] < 0.1);
            assertTrue(track.advanceTo(850_000_000L).sound.spectrum()[BAND] > 0.9);
        }
    }

    @Test
    void garbageIsRefusedWithASentence() throws IOException {
        Path garbage = folder.resolve("garbage.wav");
        Files.writeString(garbage, "no sound at all ".repeat(100));
        try (Soundtrack track = new Soundtrack(garbage)) {
            UserError error = assertThrows(UserError.class, () -> track.advanceTo(1_000_000_000L));
            assertTrue(
                    error.getMessage().startsWith("The sound of garbage.wav can't be read: "),
                    error.getMessage());
        }
    }
}
