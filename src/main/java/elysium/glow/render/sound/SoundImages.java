package elysium.glow.render.sound;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Texture;
import elysium.glow.isf.ImageInput;
import java.util.ArrayList;
import java.util.List;

/** The sound as images, in as many widths as looks ask for. */
public final class SoundImages {
    private final GpuScope scope;
    private final List<SoundImage> images = new ArrayList<>();
    private final Sound silence = new Sound();
    private Sound sound = silence;

    public SoundImages(GpuScope scope) {
        this.scope = scope;
    }

    /** Says what is heard in this frame. */
    public void hear(Sound now) {
        sound = now;
    }

    /** What that input reads in this frame. */
    public Texture get(ImageInput input) {
        Sound read = input.from().isSilent() ? silence : sound;
        for (int i = 0; i < images.size(); i++) {
            if (images.get(i).fits(input)) {
                return images.get(i).of(read);
            }
        }
        images.add(new SoundImage(scope, input));
        return images.getLast().of(read);
    }
}
