package elysium.glow.capture.webcam;

/**
 * One way in which a camera can send its pictures.
 *
 * @param id the driver's own number
 * @param code four letters, such as {@code MJPG} or {@code YUYV}
 */
public record Format(int id, int width, int height, int framesPerSecond, String code) {
    @Override
    public String toString() {
        return width + "x" + height + " " + framesPerSecond + " fps " + code.strip();
    }
}
