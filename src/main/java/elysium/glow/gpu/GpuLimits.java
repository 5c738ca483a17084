package elysium.glow.gpu;

import java.util.Locale;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GL41C;

/**
 * What the context is and how far it goes.
 *
 * @param software whether the processor draws, so that timers of the GPU say little
 * @param immutableTextures whether {@code glTexStorage2D} exists: it is newer than our floor
 * @param tellsResets whether the driver says when it has thrown the context away
 */
public record GpuLimits(
        String renderer,
        String version,
        int maxTextureSize,
        int maxTextureUnits,
        boolean software,
        boolean immutableTextures,
        boolean tellsResets) {

    static GpuLimits read() {
        String renderer = text(GL41C.GL_RENDERER);
        String lower = renderer.toLowerCase(Locale.ROOT);
        return new GpuLimits(
                renderer,
                text(GL41C.GL_VERSION),
                GL41C.glGetInteger(GL41C.GL_MAX_TEXTURE_SIZE),
                GL41C.glGetInteger(GL41C.GL_MAX_TEXTURE_IMAGE_UNITS),
                lower.contains("llvmpipe")
                        || lower.contains("softpipe")
                        || lower.contains("swiftshader")
                        || lower.contains("basic render"),
                GL.getCapabilities().glTexStorage2D != 0,
                ResetStatus.isTold());
    }

    private static String text(int name) {
        String text = GL41C.glGetString(name);
        return text == null ? "unknown" : text;
    }
}
