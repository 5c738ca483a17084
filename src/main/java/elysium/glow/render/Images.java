package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.gpu.UprightCopy;
import elysium.glow.isf.ImageInput;
import elysium.glow.render.sound.Sound;
import elysium.glow.render.sound.SoundImages;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The images that looks may read in this frame, by where they come from; black where none is. */
final class Images {
    private static final int KINDS = ImageInput.From.values().length;
    private static final float FAR = 8;

    private final Texture[] textures = new Texture[KINDS];
    private final boolean[] topFirst = new boolean[KINDS];
    private final Map<String, Texture> named = new HashMap<>();
    private final Set<String> drawn = new HashSet<>();
    private final Texture black;
    private final Texture nothing;
    private final SoundImages sounds;
    private final GpuScope scope;
    private UprightCopy upright;
    private boolean taken;

    Images(GpuScope scope) {
        this.scope = scope;
        black = plain(scope, 0, 1);
        nothing = plain(scope, 0, 0);
        sounds = new SoundImages(scope);
        for (int i = 0; i < KINDS; i++) {
            textures[i] = black;
        }
        textures[ImageInput.From.MOUTH_FIELD.ordinal()] = plain(scope, FAR, 0);
        textures[ImageInput.From.MOTION.ordinal()] = nothing;
        textures[ImageInput.From.MOUTH_MAP.ordinal()] = nothing;
        textures[ImageInput.From.VISITORS.ordinal()] = nothing;
    }

    /** Others of the same kinds, small, to try a look with. */
    static Images small(GpuScope scope, int width, int height) {
        Images images = new Images(scope);
        Texture camera = new Texture(scope, TextureFormat.RGBA8, width, height);
        images.set(ImageInput.From.CAMERA, camera, true);
        images.set(ImageInput.From.BELOW, camera, true);
        for (ImageInput.From sight :
                List.of(
                        ImageInput.From.MOUTH_FIELD,
                        ImageInput.From.MOUTH_MAP,
                        ImageInput.From.VISITORS)) {
            Texture texture = new Texture(scope, TextureFormat.RGBA32F, width, height);
            boolean blended = sight == ImageInput.From.MOUTH_FIELD;
            images.set(sight, blended ? texture : texture.nearest(), false);
        }
        return images;
    }

    private static Texture plain(GpuScope scope, float distance, float alpha) {
        ByteBuffer texel = ByteBuffer.allocateDirect(16).order(ByteOrder.nativeOrder());
        texel.asFloatBuffer().put(new float[] {distance, distance, 0, alpha});
        Texture texture = new Texture(scope, TextureFormat.RGBA16F, 1, 1);
        texture.upload(texel, 0);
        return texture;
    }

    /** What comes from the camera and the sight. */
    void taps(List<Tap> into) {
        tap(into, "camera", ImageInput.From.CAMERA);
        tap(into, "mouthField", ImageInput.From.MOUTH_FIELD);
        tap(into, "mouthMap", ImageInput.From.MOUTH_MAP);
        tap(into, "visitors", ImageInput.From.VISITORS);
        if (get(ImageInput.From.MOTION) != nothing) {
            tap(into, "motion", ImageInput.From.MOTION);
        }
    }

    private void tap(List<Tap> into, String name, ImageInput.From from) {
        into.add(new Tap("", name, get(from), isTopFirst(from)));
    }

    /** Says what an input of that kind reads from now on, and whether its first row is on top. */
    void set(ImageInput.From from, Texture texture, boolean isTopFirst) {
        taken &= upright == null || !upright.isOf(texture) || !isTopFirst;
        textures[from.ordinal()] = texture;
        topFirst[from.ordinal()] = isTopFirst;
    }

    /** Takes what was drawn of a sight. */
    void take(SightImages sight) {
        take(sight, ImageInput.From.MOUTH_FIELD);
        take(sight, ImageInput.From.MOUTH_MAP);
        take(sight, ImageInput.From.VISITORS);
    }

    private void take(SightImages sight, ImageInput.From from) {
        Texture texture = sight.image(from);
        if (texture != null) {
            set(from, texture, false);
        }
    }

    /** Says what the input of that name reads, whatever its kind; its first row is on top. */
    void set(String name, Texture texture) {
        named.put(name, texture);
    }

    /** The same of a picture that OpenGL drew, whose first row is at the bottom. */
    void setDrawn(String name, Texture texture) {
        named.put(name, texture);
        drawn.add(name);
    }

    Texture get(ImageInput input) {
        Texture own = named.get(input.name());
        if (own != null) {
            return own;
        }
        return input.from().isSound() ? sounds.get(input) : get(input.from());
    }

    /** A copy of what it reads with its first row at the bottom, for those who can't turn it. */
    Texture upright(ImageInput input) {
        Texture source = get(input);
        if (upright == null || !upright.isOf(source)) {
            if (upright != null) {
                upright.close();
            }
            upright = new UprightCopy(scope, source);
            taken = false;
        }
        if (!taken) {
            upright.take();
            taken = true;
        }
        return upright.texture();
    }

    boolean isTopFirst(ImageInput input) {
        return named.containsKey(input.name())
                ? !drawn.contains(input.name())
                : isTopFirst(input.from());
    }

    Texture get(ImageInput.From from) {
        return textures[from.ordinal()];
    }

    boolean isTopFirst(ImageInput.From from) {
        return topFirst[from.ordinal()];
    }

    /** Says what is heard in this frame. */
    void hear(Sound sound) {
        sounds.hear(sound);
    }

    Texture black() {
        return black;
    }

    /** What a buffer holds at first: zeros. */
    Texture nothing() {
        return nothing;
    }
}
