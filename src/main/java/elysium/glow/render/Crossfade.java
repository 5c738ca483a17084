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
    private Target mixed;
    private Target shown;
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
        shown = picture;
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
        before = takeShown();
        picture = spare == null ? opaque(before.width(), before.height()) : spare;
        morph = newMorph;
        seconds = 0;
    }

    /** What is seen now, to be kept as it is. */
    private Target takeShown() {
        Target seen = shown;
        if (seen == picture) {
            picture = null;
        } else {
            mixed = picture;
        }
        return seen;
    }

    /**
     * Lays what is left of the picture before over the new one, and returns what is seen.
     *
     * @param kept whether the new one must stay as it is, since the next frame shows it again
     */
    Target draw(Means means, double deltaSeconds, boolean kept) {
        drawn = true;
        shown = picture;
        if (before == null) {
            return shown;
        }
        seconds += deltaSeconds;
        if (seconds >= morph.seconds()) {
            stop();
            return shown;
        }
        if (kept) {
            mixed = mixed == null ? opaque(picture.width(), picture.height()) : mixed;
            mixed.copyFrom(picture);
            shown = mixed;
        }
        if (through == null) {
            means.finish().fadeOut(before, 1 - part(), shown);
        } else {
            through.draw(before, shown, part(), means);
        }
        return shown;
    }

    /** What was seen last. */
    Target shown() {
        return shown;
    }

    /** Ends it at once. */
    void stop() {
        before = closed(before);
        mixed = closed(mixed);
        shown = picture;
        closeThrough();
    }

    private static Target closed(Target target) {
        if (target != null) {
            target.close();
        }
        return null;
    }

    private void closeThrough() {
        if (through != null) {
            through.close();
            through = null;
        }
    }
}
