package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;

/** What passes of a look draw into: one target, or two in turn if what was drawn is read then. */
final class LookBuffer implements AutoCloseable {
    private final GpuScope scope;
    private final String name;
    private final Manner manner;
    private Target front;
    private Target back;
    private boolean drawnInFrame;

    /**
     * How it holds its picture.
     *
     * @param persistent whether the next frame can still read it
     * @param redrawn whether several passes draw into it
     */
    record Manner(boolean persistent, boolean redrawn, TextureFormat format) {
        boolean isDouble() {
            return persistent || redrawn;
        }
    }

    LookBuffer(GpuScope scope, String name, Manner manner) {
        this.scope = scope;
        this.name = name;
        this.manner = manner;
    }

    /** The target's name, or null for a picture that no pass can read. */
    String name() {
        return name;
    }

    /** Of graphics memory, for each pixel. */
    int bytesPerPixel() {
        int texel =
                switch (manner.format) {
                    case RGBA32F -> 16;
                    case RGBA16F -> 8;
                    default -> 4;
                };
        return manner.isDouble() ? 2 * texel : texel;
    }

    /** Makes it that size for a new frame; what it keeps is stretched if it was another. */
    void fit(int width, int height) {
        drawnInFrame = false;
        if (front != null && front.width() == width && front.height() == height) {
            return;
        }
        Target kept = manner.persistent ? front : null;
        front = kept == null ? front : null;
        close();
        front = new Target(scope, manner.format, width, height);
        back = manner.isDouble() ? new Target(scope, manner.format, width, height) : front;
        if (kept != null) {
            front.copyFrom(kept);
            kept.close();
        }
    }

    /** Takes over what another keeps, if it is declared the same; true if so. */
    boolean inherit(LookBuffer other) {
        boolean same = manner.persistent && manner.equals(other.manner) && name.equals(other.name);
        if (!same || other.front == null) {
            return false;
        }
        close();
        front = other.front;
        back = other.back;
        other.front = null;
        other.back = null;
        front.move(scope);
        back.move(scope);
        return true;
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
        drawnInFrame = true;
    }

    boolean isFitted() {
        return front != null;
    }

    /** The newest whole picture. */
    Texture picture() {
        return front.texture();
    }

    /** Where the newest whole picture was drawn. */
    Target target() {
        return front;
    }

    /** What a pass reads that draws there, or null: nothing, where nothing was drawn before. */
    Texture readBy(LookBuffer drawing) {
        boolean inPlace = drawing == this && !manner.isDouble();
        return inPlace || !(drawnInFrame || manner.persistent) ? null : picture();
    }

    boolean isPersistent() {
        return manner.persistent;
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
