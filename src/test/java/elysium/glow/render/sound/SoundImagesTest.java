package elysium.glow.render.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Readback;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.isf.ImageInput;
import elysium.glow.isf.ImageInput.From;
import elysium.glow.show.HeadlessTest;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SoundImagesTest extends HeadlessTest {
    private static final String VERTEX =
            "#version 410 core\nvoid main() {"
                    + " gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0, 0, 1); }";
    private static final String COPY =
            "#version 410 core\nuniform sampler2D image; out vec4 color;"
                    + "void main() { color = texelFetch(image, ivec2(gl_FragCoord.xy), 0); }";

    private static ImageInput input(From from, int columns) {
        return new ImageInput("sound", from, null, columns);
    }

    private static int[] greys(Texture texture) {
        int[] greys = new int[texture.width() * texture.height()];
        try (Program copy = new Program(scope(), new Program.Source("copy", VERTEX, COPY));
                Geometry full = Geometry.fullScreen(scope());
                Readback readback = new Readback(scope(), texture.width(), texture.height());
                Target out =
                        new Target(
                                scope(), TextureFormat.RGBA8, texture.width(), texture.height())) {
            copy.sampler("image", 0);
            texture.bind(0);
            out.bind();
            full.drawFullScreen();
            ByteBuffer pixels = ByteBuffer.allocateDirect(4 * greys.length);
            readback.readNow(out, pixels);
            for (int i = 0; i < greys.length; i++) {
                greys[i] = pixels.get(4 * i) & 255;
                assertEquals(greys[i], pixels.get(4 * i + 2) & 255, "it is grey");
                assertEquals(255, pixels.get(4 * i + 3) & 255, "it is opaque");
            }
        }
        return greys;
    }

    @Test
    void aRowIsAChannelAndAColumnASample() {
        Sound sound = new Sound();
        for (int i = 0; i < Sound.SAMPLES; i++) {
            sound.wave()[i] = (float) i / Sound.SAMPLES;
            sound.wave()[Sound.SAMPLES + i] = -1;
        }
        sound.filled();
        SoundImages images = new SoundImages(scope());
        images.hear(sound);
        Texture wave = images.get(input(From.SOUND_WAVE, 0));
        assertEquals(Sound.SAMPLES, wave.width());
        int[] greys = greys(wave);
        for (int i = 0; i < Sound.SAMPLES; i++) {
            assertEquals(127.5 + 127.5 * i / Sound.SAMPLES, greys[i], 0.6);
            assertEquals(0, greys[Sound.SAMPLES + i]);
        }
    }

    @Test
    void fewerColumnsSumUpWhatIsHeard() {
        Sound sound = new Sound();
        sound.wave()[3] = -0.5f;
        sound.wave()[Sound.SAMPLES - 1] = 0.25f;
        for (int i = 0; i < Sound.BANDS / 4; i++) {
            sound.spectrum()[i] = 0.8f;
        }
        SoundImages images = new SoundImages(scope());
        images.hear(sound);
        int[] two = greys(images.get(input(From.SOUND_WAVE, 2)));
        assertEquals(64, two[0], 1);
        assertEquals(159, two[1], 1);
        assertEquals(128, two[2], 1);
        assertEquals(191, greys(images.get(input(From.SOUND_WAVE, 1)))[0], 1, "how loud it is");
        int[] tones = greys(images.get(input(From.SOUND_SPECTRUM, 4)));
        assertEquals(204, tones[0]);
        assertEquals(0, tones[1]);
    }

    @Test
    void whatIsSilentHearsNothing() {
        Sound sound = new Sound();
        Arrays.fill(sound.wave(), 1);
        Arrays.fill(sound.spectrum(), 1);
        sound.filled();
        SoundImages images = new SoundImages(scope());
        images.hear(sound);
        assertEquals(255, greys(images.get(input(From.SOUND_WAVE, 1)))[0]);
        assertEquals(128, greys(images.get(input(From.SILENT_WAVE, 1)))[0], 1);
        assertEquals(255, greys(images.get(input(From.SOUND_SPECTRUM, 1)))[0]);
        assertEquals(0, greys(images.get(input(From.SILENT_SPECTRUM, 1)))[0]);
    }

    @Test
    void isTakenAnewOnlyWhenItWasFilled() {
        Sound sound = new Sound();
        SoundImages images = new SoundImages(scope());
        images.hear(sound);
        Texture first = images.get(input(From.SOUND_SPECTRUM, 1));
        sound.spectrum()[0] = Sound.BANDS;
        assertEquals(0, greys(images.get(input(From.SOUND_SPECTRUM, 1)))[0]);
        sound.filled();
        assertSame(first, images.get(input(From.SOUND_SPECTRUM, 1)));
        assertEquals(255, greys(first)[0]);
        assertNotSame(first, images.get(input(From.SOUND_WAVE, 1)));
        sound.silence();
        assertEquals(0, greys(images.get(input(From.SOUND_SPECTRUM, 1)))[0]);
    }
}
