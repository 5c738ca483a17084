package elysium.glow.render;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import java.nio.ByteBuffer;

/** A frame's planes as textures, uploaded byte for byte. */
final class FramePlanes implements AutoCloseable {
    private final GpuScope scope;
    private final Texture[] planes = new Texture[3];
    private PixelFormat format;
    private int width;
    private int height;

    FramePlanes(GpuScope scope) {
        this.scope = scope;
    }

    /** Whether textures can be as large as the frame needs; of triplets a row is three wide. */
    boolean fit(Frame frame) {
        boolean triplets = frame.format() == PixelFormat.RGB || frame.format() == PixelFormat.BGR;
        int most = scope.limits().maxTextureSize();
        return (triplets ? 3L : 1L) * frame.width() <= most && frame.height() <= most;
    }

    /** Uploads the frame; true if its kind or size has changed. */
    boolean upload(Frame frame) {
        boolean changed =
                frame.format() != format || frame.width() != width || frame.height() != height;
        if (changed) {
            shape(frame.format(), frame.width(), frame.height());
        }
        ByteBuffer pixels = frame.pixels();
        int offset = 0;
        for (Texture plane : planes) {
            if (plane != null) {
                plane.upload(pixels, offset);
                offset += plane.width() * plane.height() * plane.format().transferBytes();
            }
        }
        return changed;
    }

    Texture get(int index) {
        return planes[index];
    }

    private void shape(PixelFormat newFormat, int newWidth, int newHeight) {
        close();
        format = newFormat;
        width = newWidth;
        height = newHeight;
        int halfWidth = (width + 1) / 2;
        int halfHeight = (height + 1) / 2;
        switch (format) {
            case RGBA -> plane(0, TextureFormat.RGBA8, width, height);
            case BGRA -> plane(0, TextureFormat.BGRA8, width, height);
            case RGB, BGR -> plane(0, TextureFormat.R8, 3 * width, height);
            case GREY -> plane(0, TextureFormat.R8, width, height);
            case YUYV -> plane(0, TextureFormat.RGBA8, halfWidth, height);
            case NV12 -> {
                plane(0, TextureFormat.R8, width, height);
                plane(1, TextureFormat.RG8, halfWidth, halfHeight);
            }
            case I420 -> three(halfWidth, halfHeight);
            case I422 -> three(halfWidth, height);
            case I444 -> three(width, height);
        }
    }

    private void three(int chromaWidth, int chromaHeight) {
        plane(0, TextureFormat.R8, width, height);
        plane(1, TextureFormat.R8, chromaWidth, chromaHeight);
        plane(2, TextureFormat.R8, chromaWidth, chromaHeight);
    }

    private void plane(int index, TextureFormat texels, int planeWidth, int planeHeight) {
        planes[index] = new Texture(scope, texels, planeWidth, planeHeight);
    }

    @Override
    public void close() {
        format = null;
        for (int i = 0; i < planes.length; i++) {
            if (planes[i] != null) {
                planes[i].close();
                planes[i] = null;
            }
        }
    }
}
