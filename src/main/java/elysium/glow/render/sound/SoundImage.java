package elysium.glow.render.sound;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.isf.ImageInput;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/** One width of the wave or of the spectrum: grey, a row a channel, the first one at the bottom. */
final class SoundImage {
    private final ImageInput.From from;
    private final boolean wave;
    private final int wanted;
    private final int columns;
    private final Texture texture;
    private final FloatBuffer texels;
    private Sound shown;
    private long number;

    SoundImage(GpuScope scope, ImageInput input) {
        from = input.from();
        wave = from.silent() == ImageInput.From.SILENT_WAVE;
        wanted = input.columns();
        columns = wanted > 0 ? wanted : wave ? Sound.SAMPLES : Sound.BANDS;
        texture = new Texture(scope, TextureFormat.RGBA32F, columns, Sound.CHANNELS);
        texels =
                ByteBuffer.allocateDirect(16 * columns * Sound.CHANNELS)
                        .order(ByteOrder.nativeOrder())
                        .asFloatBuffer();
    }

    boolean fits(ImageInput input) {
        return wanted == input.columns() && from == input.from();
    }

    Texture of(Sound sound) {
        if (shown != sound || number != sound.number()) {
            shown = sound;
            number = sound.number();
            for (int channel = 0; channel < Sound.CHANNELS; channel++) {
                fill(channel, wave ? sound.wave() : sound.spectrum());
            }
            texture.upload(texels, 0);
        }
        return texture;
    }

    private void fill(int channel, float[] values) {
        int count = values.length / Sound.CHANNELS;
        for (int column = 0; column < columns; column++) {
            int first = (int) ((long) column * count / columns);
            int end = Math.max(first + 1, (int) ((long) (column + 1) * count / columns));
            float value = of(values, channel * count + first, channel * count + end);
            float grey = wave ? 0.5f + 0.5f * value : value;
            int texel = 4 * (channel * columns + column);
            texels.put(texel, grey).put(texel + 1, grey).put(texel + 2, grey).put(texel + 3, 1);
        }
    }

    /** Of a wave the farthest swing, for a mean of swings is silence; of a spectrum the mean. */
    private float of(float[] values, int first, int end) {
        float sum = 0;
        float farthest = 0;
        for (int i = first; i < end; i++) {
            sum += values[i];
            farthest = Math.abs(values[i]) > Math.abs(farthest) ? values[i] : farthest;
        }
        if (!wave) {
            return sum / (end - first);
        }
        return columns == 1 ? Math.abs(farthest) : farthest;
    }
}
