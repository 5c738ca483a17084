package elysium.glow.app;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.SideContext;
import elysium.glow.gpu.Texture;

/** Nobody's front, for one who watches: all as without a window, and a word after each frame. */
abstract class FrontBeside implements Front {
    private final NoFront front;

    FrontBeside(Size size) {
        front = new NoFront(size);
    }

    /** A frame has been presented. */
    abstract void presented();

    @Override
    public final void present(Texture picture) {
        front.present(picture);
        presented();
    }

    @Override
    public GpuScope scope() {
        return front.scope();
    }

    @Override
    public SideContext side() {
        return front.side();
    }

    @Override
    public void poll() {
        front.poll();
    }

    @Override
    public int width() {
        return front.width();
    }

    @Override
    public int height() {
        return front.height();
    }

    @Override
    public int refreshHertz() {
        return front.refreshHertz();
    }

    @Override
    public boolean isLively() {
        return front.isLively();
    }

    @Override
    public boolean isClosing() {
        return front.isClosing();
    }

    @Override
    public void close() {
        front.close();
    }
}
