package elysium.glow.vision.onnx;

import java.util.Arrays;

/**
 * What goes into a model or comes out of it.
 *
 * @param shape a side below 0 may have any length
 */
public record Port(String name, boolean isFloat, String type, long... shape) {
    @Override
    public String toString() {
        return "'" + name + "' " + type + " " + Arrays.toString(shape);
    }
}
