package elysium.glow.control.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.mood.Signal;
import elysium.glow.render.sound.Sound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HearingTest {
    private static final double BAND_HERTZ = (double) Tones.RATE / Spectra.WINDOW;

    private static Hearing after(float... pairs) {
        Hearing hearing = new Hearing(Tones.RATE);
        hearing.hear(pairs, pairs.length / 2);
        return hearing;
    }

    private static int strongest(Hearing hearing, int channel) {
        float[] tones = hearing.heard().sound.spectrum();
        int best = 0;
        for (int band = 0; band < Sound.BANDS; band++) {
            if (tones[channel * Sound.BANDS + band] > tones[channel * Sound.BANDS + best]) {
                best = band;
            }
        }
        return best;
    }

    /** When something struck, in seconds. */
    private static List<Double> onsets(float... pairs) {
        Hearing hearing = new Hearing(Tones.RATE);
        List<Double> found = new ArrayList<>();
        float before = 0;
        for (int i = 0; i + Hearing.HOP <= pairs.length / 2; i += Hearing.HOP) {
            hearing.hear(Arrays.copyOfRange(pairs, 2 * i, 2 * (i + Hearing.HOP)), Hearing.HOP);
            float now = hearing.heard().signal(Signal.AUDIO_ONSET);
            if (now > before) {
                found.add((double) (i + Hearing.HOP) / Tones.RATE);
            }
            before = now;
        }
        return found;
    }

    @Test
    void aSineIsInItsBandAndInItsRow() {
        for (double hertz : new double[] {110, 440, 1000, 7040, 15_000}) {
            Hearing hearing = after(Tones.sines(0.2, hertz, 2 * hertz / 3, 0.5));
            assertEquals(hertz / BAND_HERTZ, strongest(hearing, 0), 0.51, hertz + " left");
            assertEquals(2 * hertz / 3 / BAND_HERTZ, strongest(hearing, 1), 0.51, hertz + " right");
        }
    }

    @Test
    void howStrongATonesIsCountsInDecibels() {
        double hertz = 43 * BAND_HERTZ; // in the very middle of a band
        for (double amplitude : new double[] {1, 0.1, 0.01}) {
            Hearing hearing = after(Tones.sines(0.2, hertz, hertz, amplitude));
            float tone = hearing.heard().sound.spectrum()[43];
            assertEquals(
                    1 + Math.log10(amplitude) * 20 / 80, tone, 0.005, "amplitude " + amplitude);
        }
    }

    @Test
    void theWaveIsTheNewestSamplesTheOldestOfThemFirst() {
        int hops = 2 * Hearing.HOP;
        float[] pairs = new float[2 * hops];
        for (int i = 0; i < hops; i++) {
            pairs[2 * i] = i * 1e-4f;
            pairs[2 * i + 1] = -i * 1e-4f;
        }
        float[] wave = after(pairs).heard().sound.wave();
        assertEquals((hops - Sound.SAMPLES) * 1e-4f, wave[0], 1e-7);
        assertEquals((hops - 1) * 1e-4f, wave[Sound.SAMPLES - 1], 1e-7);
        assertEquals(-(hops - 1) * 1e-4f, wave[2 * Sound.SAMPLES - 1], 1e-7);
    }

    @Test
    void bassMidAndTrebleAreToldApart() {
        Signal[] bands = {Signal.AUDIO_BASS, Signal.AUDIO_MID, Signal.AUDIO_TREBLE};
        double[] hertz = {80, 900, 8000};
        for (int played = 0; played < bands.length; played++) {
            Heard heard = after(Tones.sines(0.5, hertz[played], hertz[played], 0.3)).heard();
            assertTrue(heard.signal(Signal.AUDIO_LEVEL) > 0.9, "level");
            for (int band = 0; band < bands.length; band++) {
                float value = heard.signal(bands[band]);
                boolean right = band == played ? value > 0.9 : value < 0.1;
                assertTrue(right, bands[band] + " of " + hertz[played] + " Hz: " + value);
            }
        }
    }

    @Test
    void aClickIsAnOnsetWithinTwoHundredthsOfASecond() {
        float[] pairs = Tones.noise(2, 0.002);
        Tones.click(pairs, 1.2, 0.5);
        List<Double> found = onsets(pairs).stream().filter(at -> at > 0.5).toList();
        assertEquals(1, found.size(), found.toString());
        assertEquals(1.215, found.getFirst(), 0.015);
    }

    @Test
    void eachStrokeOfASteadyBeatIsOne() {
        float[] pairs = Tones.sines(4, 220, 220, 0.05);
        for (int i = 0; i < 8; i++) {
            Tones.click(pairs, 0.3 + 0.4 * i, 0.4);
        }
        List<Double> found = onsets(pairs).stream().filter(at -> at > 0.2).toList();
        assertEquals(8, found.size(), found.toString());
    }

    @Test
    void whatGoesOnAsItIsStrikesNever() {
        for (float[] pairs :
                List.of(
                        Tones.noise(3, 0.3),
                        Tones.sines(3, 440, 443, 0.3),
                        Tones.noise(3, 0.0005),
                        Tones.silence(3))) {
            List<Double> found = onsets(pairs).stream().filter(at -> at > 0.3).toList();
            assertEquals(List.of(), found);
        }
    }

    @Test
    void applauseStrikesOnceAsItBegins() {
        List<Double> found = onsets(Tones.joined(Tones.silence(1), Tones.noise(2, 0.3)));
        assertEquals(1, found.size(), found.toString());
        assertEquals(1.01, found.getFirst(), 0.015);
    }

    @Test
    void softNoiseOfARoomIsNoLoudness() {
        Heard heard = after(Tones.noise(2, 0.0015)).heard();
        assertEquals(0, heard.signal(Signal.AUDIO_LEVEL), 0.02);
        assertEquals(0, heard.signal(Signal.AUDIO_BASS), 0.02);
    }

    @Test
    void aSofterPartOfTheMusicIsSofterAndItsEndIsSilence() {
        float[] loud = Tones.sines(2, 440, 440, 0.5);
        float soft =
                after(Tones.joined(loud, Tones.sines(2, 440, 440, 0.05)))
                        .heard()
                        .signal(Signal.AUDIO_LEVEL);
        assertEquals(0.36, soft, 0.05);
        float end = after(Tones.joined(loud, Tones.silence(2))).heard().signal(Signal.AUDIO_LEVEL);
        assertEquals(0, end, 1e-3);
    }

    @Test
    void inWhatPiecesItComesMakesNoDifference() {
        float[] pairs = Tones.noise(0.3, 0.2);
        Hearing whole = after(pairs);
        Hearing pieces = new Hearing(Tones.RATE);
        for (int i = 0; i < pairs.length; i += 74) {
            float[] part = Arrays.copyOfRange(pairs, i, Math.min(i + 74, pairs.length));
            pieces.hear(part, part.length / 2);
        }
        assertArrayEquals(whole.heard().sound.spectrum(), pieces.heard().sound.spectrum());
        assertArrayEquals(whole.heard().sound.wave(), pieces.heard().sound.wave());
        for (int i = Signal.AUDIO_LEVEL.ordinal(); i <= Signal.AUDIO_ONSET.ordinal(); i++) {
            assertEquals(whole.heard().signal(Signal.at(i)), pieces.heard().signal(Signal.at(i)));
        }
    }
}
