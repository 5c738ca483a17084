package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.isf.ImageInput;
import elysium.glow.isf.ImportedPicture;
import elysium.glow.isf.Look;
import java.util.List;

/** The images that one look declares: the frame's, and the pictures that travel with it. */
final class LookImages {
    private final List<ImageInput> inputs;
    private final Texture[] own;
    private final boolean[] passedOn;

    LookImages(GpuScope scope, Look look) {
        inputs = look.images();
        own = new Texture[inputs.size()];
        passedOn = new boolean[own.length];
        for (int i = 0; i < own.length; i++) {
            passedOn[i] = PassedOn.is(look, inputs.get(i).name());
            if (inputs.get(i).picture() != null) {
                own[i] = texture(scope, inputs.get(i).picture());
            }
        }
    }

    private static Texture texture(GpuScope scope, ImportedPicture picture) {
        Texture texture =
                new Texture(scope, TextureFormat.RGBA8, picture.width(), picture.height());
        texture.upload(picture.rgba(), 0);
        return texture;
    }

    int count() {
        return own.length;
    }

    Texture get(int index, Images frame) {
        if (own[index] != null) {
            return own[index];
        }
        ImageInput input = inputs.get(index);
        return passedOn[index] && frame.isTopFirst(input) ? frame.upright(input) : frame.get(input);
    }

    boolean isTopFirst(int index, Images frame) {
        return own[index] == null && !passedOn[index] && frame.isTopFirst(inputs.get(index));
    }

    /** Whether all of them are the same as long as the camera's picture is. */
    boolean followTheCamera() {
        for (int i = 0; i < own.length; i++) {
            if (own[i] == null && inputs.get(i).from() != ImageInput.From.CAMERA) {
                return false;
            }
        }
        return true;
    }
}
