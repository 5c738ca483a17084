package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.preset.Morph;

/** The show's picture, and after a change the one before, on its way from that one to this. */
final class Crossfade {
    private final GpuScope scope;
    private Target picture;
    private Target before;
    private Through through;
    private Morph morph = Morph.USUAL;
    private double seconds;
    private boolean drawn;

    /** What the way is drawn with. */
    record Means(FinishPass finish, LookTime time) {}

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
        stop();
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

    /** Whether the new picture is seen more than the one before. */
    boolean isHalfOver() {
        return before == null || part() >= 0.5f;
    }

    private float part() {
        return morph.curve().bend((float) (seconds / morph.seconds()));
    }

    /** What is to be drawn into. */
    Target picture() {
        return picture;
    }

    /** The picture before, as it was or drawn anew for each frame; null where none is left. */
    Target before() {
        return before;
    }

    /** Keeps the picture as it is and lets it fade over those that follow. */
    void start() {
        start(Morph.USUAL, null);
    }

    /**
     * Keeps the picture, and goes from it to those that follow.
     *
     * @param newThrough draws the way, and is closed at its end; null for a crossfade
     */
    void start(Morph newMorph, Through newThrough) {
        Target spare = before;
        before = null;
        closeThrough();
        through = newThrough;
        if (!drawn || newMorph.seconds() <= 0) {
            before = spare;
            stop();
            return;
        }
        before = picture;
        picture = spare == null ? opaque(picture.width(), picture.height()) : spare;
        morph = newMorph;
        seconds = 0;
    }

    /** Lays what is left of the picture before over the new one. */
    void draw(Means means, double deltaSeconds) {
        drawn = true;
        if (before == null) {
            return;
        }
        seconds += deltaSeconds;
        if (seconds >= morph.seconds()) {
            stop();
            return;
        }
        if (through == null) {
            means.finish().fadeOut(before, 1 - part(), picture);
        } else {
            through.draw(before, picture, part(), means);
        }
    }

    /** Ends it at once. */
    void stop() {
        if (before != null) {
            before.close();
            before = null;
        }
        closeThrough();
    }

    private void closeThrough() {
        if (through != null) {
            through.close();
            through = null;
        }
    }
}
