package elysium.glow.capture.choice;

import elysium.glow.capture.Camera;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Cameras;
import elysium.glow.capture.PacedCamera;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.capture.film.RtspCamera;
import elysium.glow.capture.network.MjpegCamera;
import elysium.glow.capture.webcam.WebcamCamera;
import elysium.glow.capture.y4m.Y4mCamera;
import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.flow.Clock;
import elysium.glow.flow.UserError;

/** Cameras for the show: the newest picture, at the source's own speed. */
public record LiveCameras(Wishes wishes, Clock clock) implements Cameras {
    @Override
    public Camera open(Source source) throws CameraLost {
        return switch (source) {
            case Source.Numbered _, Source.Named _ -> new WebcamCamera(source, wishes, clock);
            case Source.Mjpeg network -> MjpegCamera.open(network.address(), clock);
            case Source.Rtsp network -> RtspCamera.open(ffmpeg(), network.address(), clock);
            case Source.StandardInput _ -> Y4mCamera.standardInput(clock);
            case Source.FilmFile _, Source.Images _, Source.Sitters _ ->
                    new PacedCamera(new Reels(wishes).open(source), clock);
        };
    }

    private static Ffmpeg ffmpeg() throws CameraLost {
        try {
            return Ffmpeg.bundled();
        } catch (UserError e) {
            throw new CameraLost(e.getMessage(), e);
        }
    }
}
