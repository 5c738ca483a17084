package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

/** How a texture's texels are stored, and how they are handed over. */
public enum TextureFormat {
    R8(GL_R8, GL_RED, GL_UNSIGNED_BYTE, 1),
    RG8(GL_RG8, GL_RG, GL_UNSIGNED_BYTE, 2),
    RGBA8(GL_RGBA8, GL_RGBA, GL_UNSIGNED_BYTE, 4),
    /** Stored as RGBA8, handed over blue first. */
    BGRA8(GL_RGBA8, GL_BGRA, GL_UNSIGNED_BYTE, 4),
    R16F(GL_R16F, GL_RED, GL_FLOAT, 4),
    RG16F(GL_RG16F, GL_RG, GL_FLOAT, 8),
    RGBA16F(GL_RGBA16F, GL_RGBA, GL_FLOAT, 16),
    RGBA32F(GL_RGBA32F, GL_RGBA, GL_FLOAT, 16);

    final int internal;
    final int layout;
    final int type;
    private final int transferBytes;

    TextureFormat(int internal, int layout, int type, int transferBytes) {
        this.internal = internal;
        this.layout = layout;
        this.type = type;
        this.transferBytes = transferBytes;
    }

    /** Bytes of a texel in memory of ours, on its way in or out. */
    public int transferBytes() {
        return transferBytes;
    }
}
