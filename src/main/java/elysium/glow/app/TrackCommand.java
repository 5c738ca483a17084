package elysium.glow.app;

import elysium.glow.flow.UserError;
import elysium.glow.mood.Sight;
import elysium.glow.mood.SightLine;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glow track}: what is seen in each frame of a source, as lines of JSON. */
@Command(
        name = "track",
        description = "Prints what is seen in each frame: contours and signals of every visitor.",
        mixinStandardHelpOptions = true)
final class TrackCommand implements Callable<Integer> {
    private static final String BROKEN_PIPE = "Broken pipe";

    @Mixin SourceOptions pictures;

    @Option(names = "--json", description = "a line of JSON for each frame (the only form so far)")
    boolean json;

    @Option(names = "--frames", paramLabel = "N", description = "end after so many frames")
    long frames;

    @Option(names = "--settings", paramLabel = "FILE", description = "a settings file")
    Path settings;

    @Override
    public Integer call() {
        if (frames < 0) {
            throw UserError.usage("--frames takes 1 or more, not " + frames);
        }
        ShowPlan.Seen seen = Planning.of(settings).seen(pictures);
        FilmStudio studio = new FilmStudio(System.err);
        try (Gaze gaze = studio.gaze(seen);
                OutputStream out =
                        new BufferedOutputStream(
                                new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            SightLine line = new SightLine();
            Sight sight = new Sight();
            for (long done = 0; (frames == 0 || done < frames) && gaze.look(sight); done++) {
                line.write(sight).writeTo(out);
                out.flush(); // a reader that follows a camera wants each line at once
            }
            return 0;
        } catch (IOException e) {
            if (BROKEN_PIPE.equals(e.getMessage())) {
                return 0; // the reader has gone, as with 'head'
            }
            throw UserError.failed("the lines can't be written: " + e.getMessage() + ".", e);
        }
    }
}
