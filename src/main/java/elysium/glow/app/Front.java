package elysium.glow.app;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.SideContext;
import elysium.glow.gpu.Texture;

/** Where the show's picture is seen, and whose context it is drawn in. */
interface Front extends AutoCloseable {
    GpuScope scope();

    /** A second context to compile in; null where none can be had. */
    SideContext side();

    /** Hears what people did since the last frame. */
    void poll();

    void present(Texture picture);

    int width();

    int height();

    /** How often the display shows a picture; 0 where there is none. */
    int refreshHertz();

    /** Whether it shows more than the picture. */
    boolean isLively();

    /** Whether a person asked for the end. */
    boolean isClosing();

    @Override
    void close();
}
