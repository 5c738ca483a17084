package elysium.glow.control.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;

/** The microphones and lines of this machine, as its system names them. */
public final class SoundLines {
    private static final DataLine.Info ANY = new DataLine.Info(TargetDataLine.class, null);
    private static final List<AudioFormat> FORMATS = formats();

    private SoundLines() {}

    private static List<AudioFormat> formats() {
        List<AudioFormat> formats = new ArrayList<>();
        for (float rate : new float[] {48_000, 44_100, 32_000, 16_000}) {
            for (int channels = SoundStream.CHANNELS; channels > 0; channels--) {
                formats.add(new AudioFormat(rate, 16, channels, true, false));
            }
        }
        return List.copyOf(formats);
    }

    /** Asks the drivers, which may take their time. */
    public static List<String> names() {
        return mixers().stream().map(Mixer.Info::getName).distinct().toList();
    }

    private static List<Mixer.Info> mixers() {
        List<Mixer.Info> found = new ArrayList<>();
        for (Mixer.Info info : AudioSystem.getMixerInfo()) {
            if (AudioSystem.getMixer(info).isLineSupported(ANY)) {
                found.add(info);
            }
        }
        return found;
    }

    /** Opens the line of that name, or of a part of it; empty for the system's own choice. */
    static SoundStream open(String name) throws SoundLost {
        try {
            return stream(name);
        } catch (SecurityException e) {
            throw new SoundLost(
                    "The system does not let this program listen: " + e.getMessage() + ".", e);
        } catch (LinkageError e) {
            throw new SoundLost("This Java has no sound: " + e.getMessage() + ".", e);
        }
    }

    private static SoundStream stream(String name) throws SoundLost {
        Mixer.Info chosen = name.isEmpty() ? null : named(name, mixers());
        if (chosen == null && mixers().isEmpty()) {
            throw new SoundLost("No microphone is connected to this machine.");
        }
        String called = chosen == null ? "the system's microphone" : chosen.getName();
        Exception last = null;
        for (AudioFormat format : FORMATS) {
            try {
                return new LineStream(line(format, chosen), format, called);
            } catch (LineUnavailableException e) {
                last = e;
            } catch (IllegalArgumentException e) {
                last = last == null ? e : last;
            }
        }
        boolean busy = last instanceof LineUnavailableException;
        throw new SoundLost(
                busy
                        ? "The microphone " + called + " can't be had: another program may use it."
                        : "The microphone " + called + " offers no format that could be read.",
                last);
    }

    private static TargetDataLine line(AudioFormat format, Mixer.Info mixer)
            throws LineUnavailableException {
        return mixer == null
                ? AudioSystem.getTargetDataLine(format)
                : AudioSystem.getTargetDataLine(format, mixer);
    }

    /** The one of that very name, else the first that has it in its name. */
    private static Mixer.Info named(String name, List<Mixer.Info> all) throws SoundLost {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (Mixer.Info info : all) {
            if (info.getName().equalsIgnoreCase(name)) {
                return info;
            }
        }
        for (Mixer.Info info : all) {
            if (info.getName().toLowerCase(Locale.ROOT).contains(wanted)) {
                return info;
            }
        }
        List<String> names = all.stream().map(Mixer.Info::getName).distinct().toList();
        String there =
                names.isEmpty() ? "there is none at all." : "there are " + String.join(", ", names);
        throw new SoundLost("No microphone is called '" + name + "'; " + there);
    }
}
