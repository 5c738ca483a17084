package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.TextureFormat;
import java.util.List;

/** What the layers of a preset are composed into, at the size that the show is drawn at. */
final class LightTargets {
    private final GpuScope scope;
    private final Target[] lights = new Target[2];
    private Target below;
    private Target previous;
    private int width;
    private int height;

    LightTargets(GpuScope scope) {
        this.scope = scope;
    }

    /** Draws at that size from now on. */
    void fit(int newWidth, int newHeight) {
        if (newWidth == width && newHeight == height) {
            return;
        }
        width = newWidth;
        height = newHeight;
        lights[0] = closed(lights[0]);
        lights[1] = closed(lights[1]);
        below = closed(below);
    }

    /** Takes over those of a stack that is no more, with the frame before in one of them. */
    void take(LightTargets before) {
        width = before.width;
        height = before.height;
        lights[0] = moved(before.lights[0]);
        lights[1] = moved(before.lights[1]);
        below = moved(before.below);
        previous = moved(before.previous);
    }

    private Target moved(Target target) {
        if (target != null) {
            target.move(scope);
        }
        return target;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Of a run of layers: two in turn. */
    Target light(int run) {
        int index = run % 2;
        if (lights[index] == null) {
            lights[index] = target();
        }
        return lights[index];
    }

    /** For what lies below a layer that reads it. */
    Target below() {
        below = below == null ? target() : below;
        return below;
    }

    /** The frame before; null if none was kept. */
    Target previous() {
        return previous;
    }

    /**
     * For the frame that will be the one before: what is kept outlives a change of size, and is
     * read stretched until it is drawn anew.
     */
    Target nextPrevious() {
        if (previous != null && (previous.width() != width || previous.height() != height)) {
            previous = closed(previous);
        }
        previous = previous == null ? target() : previous;
        return previous;
    }

    /** What there is to be looked at, the light of that run as the last of it. */
    void taps(List<Tap> into, int lastRun) {
        tap(into, "below", below);
        tap(into, "previous", previous);
        tap(into, "light", lights[lastRun % 2]);
    }

    private static void tap(List<Tap> into, String name, Target target) {
        if (target != null) {
            into.add(new Tap("", name, target.texture()));
        }
    }

    private Target target() {
        return new Target(scope, TextureFormat.RGBA16F, width, height);
    }

    private static Target closed(Target target) {
        if (target != null) {
            target.close();
        }
        return null;
    }
}
