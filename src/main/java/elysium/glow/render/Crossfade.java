package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.TextureFormat;

/** The show's picture, and for a moment after a change the one before, fading over it. */
final class Crossfade {
    private static final float SECONDS = 0.7f;

    private final GpuScope scope;
    private Target picture;
    private Target before;
    private float left;
    private boolean drawn;

    Crossfade(GpuScope scope) {
        this.scope = scope;
    }

    void fit(int width, int height) {
        if (picture != null && picture.width() == width && picture.height() == height) {
            return;
        }
        if (picture != null) {
            picture.close();
        }
        dropBefore();
        picture = opaque(width, height);
        drawn = false;
    }

    private Target opaque(int width, int height) {
        Target target = new Target(scope, TextureFormat.RGBA8, width, height);
        target.clear(0, 0, 0, 1);
        return target;
    }

    /** Whether there is something left of the picture before. */
    boolean isFading() {
        return before != null;
    }

    /** What is to be drawn into. */
    Target picture() {
        return picture;
    }

    /** Keeps the picture as it is and lets it fade over those that follow. */
    void start() {
        if (!drawn) {
            return;
        }
        Target next = before;
        if (next == null) {
            next = opaque(picture.width(), picture.height());
        }
        before = picture;
        picture = next;
        left = 1;
    }

    /** Lays what is left of the picture before over the new one. */
    void draw(FinishPass finish, float deltaSeconds) {
        drawn = true;
        if (before == null) {
            return;
        }
        left -= deltaSeconds / SECONDS;
        if (left <= 0) {
            dropBefore();
        } else {
            finish.fadeOut(before, left * left * (3 - 2 * left), picture);
        }
    }

    private void dropBefore() {
        if (before != null) {
            before.close();
            before = null;
        }
    }
}
