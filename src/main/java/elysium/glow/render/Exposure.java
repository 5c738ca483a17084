package elysium.glow.render;

/** How bright the whole picture is in this frame, and which frame it is. */
final class Exposure {
    /** 1 as composed, 0 black. */
    float brightness = 1;

    long frame;
}
