package elysium.glow.app;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.SideContext;
import elysium.glow.gpu.Texture;
import elysium.glow.show.Headless;

/**
 * A show that nobody sees: drawn all the same, for measuring and for machines without a display.
 */
final class NoFront implements Front {
    private final Headless headless = new Headless();
    private final Size size;

    NoFront(Size size) {
        this.size = size;
    }

    @Override
    public GpuScope scope() {
        return headless.scope();
    }

    @Override
    public SideContext side() {
        return headless.side();
    }

    @Override
    public void poll() {}

    @Override
    public void present(Texture picture) {
        headless.scope().flush();
    }

    @Override
    public int width() {
        return size.width();
    }

    @Override
    public int height() {
        return size.height();
    }

    @Override
    public int refreshHertz() {
        return 0;
    }

    @Override
    public boolean isLively() {
        return false;
    }

    @Override
    public boolean isClosing() {
        return false;
    }

    @Override
    public void close() {
        headless.close();
    }
}
