package elysium.glow.capture;

/** Makes a camera of a source; takes the time that the source takes, on the caller's thread. */
@FunctionalInterface
public interface Cameras {
    Camera open(Source source) throws CameraLost, InterruptedException;
}
