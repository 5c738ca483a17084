package elysium.glow.capture;

/**
 * A camera that waits for its reader: every frame in turn, as fast as asked, each stamped with the
 * time that it has in the film. To be shown live it needs a {@link PacedCamera} around it.
 */
public interface Reel extends Camera {
    double framesPerSecond();
}
