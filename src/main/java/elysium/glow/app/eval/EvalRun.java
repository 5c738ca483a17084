package elysium.glow.app.eval;

import elysium.glow.capture.Camera.Grab;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import elysium.glow.capture.Reel;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.capture.choice.Reels;
import elysium.glow.capture.still.ImagesCamera;
import elysium.glow.flow.UserError;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks at every picture in turn, writes a line for each, and shows them to the score. */
final class EvalRun {
    private final Supplier<Eye> eyes;
    private final Map<String, List<FaceBox>> starts;
    private final Score score;
    private final LineFile lines;
    private final LongConsumer progress;
    private final EvalLine line = new EvalLine();
    private final Frame frame = new Frame();
    private long looked;
    private int failures;

    /**
     * @param eyes makes the eye for all pictures, or for one clip
     * @param score null where nothing is known of the pictures
     */
    EvalRun(
            Supplier<Eye> eyes,
            Map<String, List<FaceBox>> starts,
            Score score,
            LineFile lines,
            LongConsumer progress) {
        this.eyes = eyes;
        this.starts = starts;
        this.score = score;
        this.lines = lines;
        this.progress = progress;
    }

    /** Pictures, each by itself. */
    void pictures(Pictures pictures) {
        try (Eye eye = eyes.get()) {
            for (String name : pictures.names()) {
                try (ImagesCamera camera = ImagesCamera.open(pictures.path(name), false, 1)) {
                    picture(name, camera, eye);
                } catch (CameraLost e) {
                    fail(name, 0, e);
                }
            }
        }
    }

    /** Films, each with an eye of its own that follows it from frame to frame. */
    void clips(Pictures films) {
        Reels reels = new Reels(Wishes.NONE.looped(false));
        for (String name : films.names()) {
            long before = looked;
            try (Eye eye = eyes.get();
                    Reel reel = reels.open(new Source.FilmFile(films.path(name)))) {
                frames(name, reel, eye);
            } catch (CameraLost e) {
                fail(name, looked - before, e);
            }
        }
    }

    private void picture(String name, ImagesCamera camera, Eye eye) throws CameraLost {
        if (camera.read(frame, 0) != Grab.FRAME) {
            throw new CameraLost("The image " + name + " holds no picture.");
        }
        Thinned thinned = new Thinned(camera.step());
        Seen seen = eye.look(name, frame, starts(name).map(thinned::inPicture).toList());
        seen.faces().forEach(face -> thinned.moveToFile(face.face()));
        take(camera.step() == 1 ? seen : seen.withoutMasks());
    }

    private Stream<FaceBox> starts(String name) {
        return starts.getOrDefault(name, List.of()).stream();
    }

    private void frames(String name, Reel reel, Eye eye) throws CameraLost {
        while (read(reel) == Grab.FRAME) {
            take(eye.look(name, frame, List.of()));
        }
    }

    private void take(Seen seen) {
        lines.write(line.write(seen));
        if (score != null) {
            score.take(seen);
        }
        progress.accept(++looked);
    }

    private Grab read(Reel reel) throws CameraLost {
        try {
            return reel.read(frame, 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserError.failed("interrupted", e);
        }
    }

    private void fail(String name, long at, CameraLost e) {
        failures++;
        lines.write(line.writeError(name, at, e.getMessage()));
        if (score != null) {
            score.miss(name, at);
        }
        progress.accept(++looked);
    }

    /** How many pictures or films could not be read to their end. */
    int failures() {
        return failures;
    }
}
