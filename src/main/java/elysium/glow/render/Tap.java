package elysium.glow.render;

import elysium.glow.gpu.Texture;

/**
 * An image that the pipeline holds in this frame, to be looked at.
 *
 * @param owner what it belongs to, such as a look
 * @param topFirst whether its first row is the top one
 */
public record Tap(String owner, String name, Texture texture, boolean topFirst) {
    Tap(String owner, String name, Texture texture) {
        this(owner, name, texture, false);
    }

    /** What to call it. */
    public String title() {
        return owner.isEmpty() ? name : owner + ": " + name;
    }
}
