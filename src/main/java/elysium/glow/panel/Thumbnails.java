package elysium.glow.panel;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.isf.ImportedPicture;
import java.util.HashMap;
import java.util.Map;

/** Small pictures of presets as textures, uploaded when they are first seen. */
final class Thumbnails implements AutoCloseable {
    private final GpuScope scope;
    private final Map<String, Texture> textures = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();

    Thumbnails(GpuScope scope) {
        this.scope = scope;
    }

    /** The preset's texture; null without a picture. */
    Texture of(String preset, ImportedPicture picture) {
        if (picture == null) {
            return null;
        }
        if (!picture.file().equals(files.get(preset))) {
            Texture old = textures.remove(preset);
            if (old != null) {
                old.close();
            }
            Texture texture =
                    new Texture(scope, TextureFormat.RGBA8, picture.width(), picture.height());
            texture.upload(picture.rgba(), 0);
            textures.put(preset, texture);
            files.put(preset, picture.file());
        }
        return textures.get(preset);
    }

    @Override
    public void close() {
        textures.values().forEach(Texture::close);
        textures.clear();
    }
}
