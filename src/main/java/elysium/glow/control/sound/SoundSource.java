package elysium.glow.control.sound;

import elysium.glow.flow.UserError;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Where sound comes from: nowhere, a line of this machine, or a file. */
public sealed interface SoundSource {
    /** Nobody is overheard. */
    SoundSource SILENCE = new Silence();

    /** As {@code --sound} takes it. */
    String words();

    /** Nothing is listened to. */
    record Silence() implements SoundSource {
        @Override
        public String words() {
            return NONE;
        }
    }

    /**
     * A microphone, or what is plugged in.
     *
     * @param name as the system calls it, or a part of that; empty for the system's own choice
     */
    record Line(String name) implements SoundSource {
        @Override
        public String words() {
            return name.isEmpty() ? DEFAULT : name;
        }
    }

    /** A file with sound, also a film's, over and over. */
    record Recorded(Path file) implements SoundSource {
        @Override
        public String words() {
            return file.toString();
        }
    }

    String NONE = "none";
    String DEFAULT = "default";
    Set<String> ENDINGS =
            Set.of(
                    "wav", "aif", "aiff", "aifc", "au", "snd", "mp3", "flac", "ogg", "opus", "m4a",
                    "aac", "wma", "caf", "mka", "mp4", "m4v", "mov", "mkv", "webm", "avi", "mpg",
                    "mpeg");

    /**
     * What those words name.
     *
     * @throws UserError if they name a file that is not there
     */
    static SoundSource parse(String words) {
        String said = words.strip();
        String plain = said.toLowerCase(Locale.ROOT);
        if (said.isEmpty()) {
            throw UserError.usage(
                    "a sound is none, default, a microphone's name ('glow sounds'), or a file");
        }
        if (plain.equals(NONE)) {
            return SILENCE;
        }
        if (plain.equals(DEFAULT)) {
            return new Line("");
        }
        Path file = file(said);
        return file == null ? new Line(said) : new Recorded(file);
    }

    /** The file that is meant, or null where the words name none. */
    private static Path file(String said) {
        try {
            Path path = Path.of(said);
            if (Files.isRegularFile(path)) {
                return path;
            }
            String ending = said.substring(said.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            boolean meant = said.contains(".") && ENDINGS.contains(ending);
            if (Files.isDirectory(path) && path.getNameCount() > 1) {
                throw UserError.failed(said + " is a folder; sound comes from one file.");
            }
            if (meant) {
                throw UserError.failed("there is no sound file " + said + ".");
            }
            return null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
