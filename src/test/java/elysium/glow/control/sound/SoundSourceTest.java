package elysium.glow.control.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SoundSourceTest {
    @TempDir Path folder;

    @Test
    void wordsNameNothingALineOrAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("song"));
        assertEquals(SoundSource.SILENCE, SoundSource.parse("none"));
        assertEquals(new SoundSource.Line(""), SoundSource.parse(" Default "));
        assertEquals(new SoundSource.Line("USB Audio"), SoundSource.parse("USB Audio"));
        assertEquals(new SoundSource.Recorded(file), SoundSource.parse(file.toString()));
    }

    @Test
    void wordsAreWhatTheyWere() throws IOException {
        Path file = Files.createFile(folder.resolve("song.wav"));
        for (String words : new String[] {"none", "default", "Line In", file.toString()}) {
            assertEquals(words, SoundSource.parse(words).words());
        }
    }

    @Test
    void aFileThatIsNotThereIsNoMicrophone() {
        UserError error = assertThrows(UserError.class, () -> SoundSource.parse("song.wav"));
        assertEquals("there is no sound file song.wav.", error.getMessage());
        assertThrows(UserError.class, () -> SoundSource.parse(folder.toString()));
        assertThrows(UserError.class, () -> SoundSource.parse("  "));
    }
}
