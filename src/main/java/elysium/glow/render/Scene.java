package elysium.glow.render;

import elysium.glow.flow.Tick;
import elysium.glow.mood.Sight;
import elysium.glow.render.sound.Sound;

/** What one frame is drawn for: the moment, what was seen, and how it lies in the show. */
public final class Scene {
    /** The moment; set anew for each frame. */
    public Tick tick = new Tick();

    /** What was seen; set anew for each frame. */
    public Sight sight = new Sight();

    /** What was heard last; silence until somebody listens. */
    public Sound sound = new Sound();

    /**
     * The way from picture pixels to the show's UV, v down, as {@link
     * elysium.glow.capture.Placement#map} gives it.
     */
    public final float[] pictureToShow = new float[6];

    /** What of the picture is shown, in its UV: left, top, right, bottom; all else is black. */
    public final float[] pictureKept = {0, 0, 1, 1};

    /** The show's width and height in pixels as it is drawn, before any upscaling. */
    public int width, height;
}
