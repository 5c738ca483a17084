package elysium.glow.capture.network;

import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import elysium.glow.capture.PictureSize;
import elysium.glow.capture.PixelFormat;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import org.lwjgl.BufferUtils;
import org.lwjgl.stb.STBImage;

/**
 * Turns JPEGs into frames.
 *
 * <p>By stb_image: a 1280x720 picture costs it 3.7 ms and no heap; the Java library's reader takes
 * 11 ms and 10 MB; an ffmpeg child keeps back a picture or two.
 */
final class JpegDecoder {
    private final IntBuffer width = BufferUtils.createIntBuffer(1);
    private final IntBuffer height = BufferUtils.createIntBuffer(1);
    private final IntBuffer channels = BufferUtils.createIntBuffer(1);

    /** Fills the frame; false if the bytes are no picture. */
    boolean decode(ByteBuffer jpeg, Frame frame, String name) throws CameraLost {
        if (!STBImage.stbi_info_from_memory(jpeg, width, height, channels)) {
            return false;
        }
        PictureSize.check("A picture from " + name, width.get(0), height.get(0));
        ByteBuffer decoded = STBImage.stbi_load_from_memory(jpeg, width, height, channels, 4);
        if (decoded == null) {
            return false;
        }
        try {
            ByteBuffer rgba = frame.shape(PixelFormat.RGBA, width.get(0), height.get(0));
            rgba.put(0, decoded, 0, decoded.remaining());
        } finally {
            STBImage.stbi_image_free(decoded);
        }
        return true;
    }
}
