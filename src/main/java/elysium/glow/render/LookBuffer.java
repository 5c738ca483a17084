package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;

/** What a pass of a look draws into: one target, or two in turn if it must keep its picture. */
final class LookBuffer implements AutoCloseable {
    private final GpuScope scope;
    private final String name;
    private final boolean persistent;
    private final TextureFormat format;
    private Target front;
    private Target back;

    LookBuffer(GpuScope scope, String name, boolean persistent, TextureFormat format) {
        this.scope = scope;
        this.name = name;
        this.persistent = persistent;
        this.format = format;
    }

    String name() {
        return name;
    }

    /** Makes it that size; what it keeps is stretched if it was another. */
    void fit(int width, int height) {
        if (front != null && front.width() == width && front.height() == height) {
            return;
        }
        Target kept = persistent ? front : null;
        front = kept == null ? front : null;
        close();
        front = new Target(scope, format, width, height);
        back = persistent ? new Target(scope, format, width, height) : front;
        if (kept != null) {
            front.copyFrom(kept);
            kept.close();
        }
    }

    /** The one to draw into; until {@link #turn} the picture is the one before. */
    Target drawn() {
        return back;
    }

    /** What was drawn is now the picture. */
    void turn() {
        Target drawn = back;
        back = front;
        front = drawn;
    }

    /** The newest whole picture. */
    Texture picture() {
        return front.texture();
    }

    /** Where the newest whole picture was drawn. */
    Target target() {
        return front;
    }

    /** Whether the picture is what is being drawn into, so that it can't be read meanwhile. */
    boolean isDrawnInPlace() {
        return !persistent;
    }

    @Override
    public void close() {
        if (front != null) {
            front.close();
        }
        if (back != null) {
            back.close();
        }
        front = null;
        back = null;
    }
}
