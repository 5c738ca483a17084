package elysium.glow.app;

import elysium.glow.app.sketch.Sketch;
import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.mood.Sight;
import elysium.glow.show.Recording;

/** A film of what was seen: as large as the first frame. */
final class TrackFilm implements AutoCloseable {
    private static final double USUAL_RATE = 30;
    private static final double SLOWEST_RATE = 1;

    private final String out;
    private final double framesPerSecond;
    private Recording recording;
    private Sketch sketch;

    /**
     * Opens with its first frame.
     *
     * @param rate frames a second of the source; 0 if it is not known
     */
    TrackFilm(String out, double rate) {
        this.out = out;
        framesPerSecond = rate >= SLOWEST_RATE ? rate : USUAL_RATE;
    }

    void add(Sight sight) {
        if (recording == null) {
            int width = sight.frame.width();
            int height = sight.frame.height();
            sketch = new Sketch(width, height);
            Recording.Shape shape = new Recording.Shape(width, height, framesPerSecond);
            recording = Recording.to(out, shape, Ffmpeg::bundled);
        }
        recording.add(sketch.draw(sight));
    }

    @Override
    public void close() {
        if (recording != null) {
            recording.close();
        }
    }
}
