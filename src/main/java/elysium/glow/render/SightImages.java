package elysium.glow.render;

import elysium.glow.gpu.Texture;
import elysium.glow.isf.ImageInput;

/** Images for looks that are drawn from what was seen, before any look is. */
public interface SightImages extends AutoCloseable {
    /** Draws those images that are wanted. */
    void draw(Scene scene);

    /** The image for that kind of input, its first row at the bottom; null if it isn't one. */
    Texture image(ImageInput.From from);

    @Override
    void close();
}
