package elysium.glow.capture.choice;

import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Cameras;
import elysium.glow.capture.Reel;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.capture.film.FilmCamera;
import elysium.glow.capture.sitters.SitterCamera;
import elysium.glow.capture.still.ImagesCamera;
import elysium.glow.capture.y4m.Y4mReel;
import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.flow.UserError;

/** Sources in lock-step: every frame in turn, as fast as asked, with the times of the film. */
public record Reels(Wishes wishes) implements Cameras {
    private static final double IMAGES_A_SECOND = 25;

    @Override
    public Reel open(Source source) throws CameraLost {
        return switch (source) {
            case Source.FilmFile film ->
                    FilmCamera.open(Ffmpeg.bundled(), film.file(), wishes.looped());
            case Source.Images images ->
                    ImagesCamera.open(images.place(), wishes.looped(), imagesPerSecond());
            case Source.Sitters sitters -> new SitterCamera(sitters, wishes);
            case Source.StandardInput _ -> Y4mReel.standardInput();
            case Source.Numbered _, Source.Named _, Source.Mjpeg _, Source.Rtsp _ ->
                    throw UserError.usage(
                            "The camera "
                                    + source.label()
                                    + " can't be read frame by frame: choose a film, images, -"
                                    + " or a sitter.");
        };
    }

    private double imagesPerSecond() {
        return wishes.framesPerSecond() == 0 ? IMAGES_A_SECOND : wishes.framesPerSecond();
    }
}
