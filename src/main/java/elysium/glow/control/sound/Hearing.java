package elysium.glow.control.sound;

import elysium.glow.flow.Follower;
import elysium.glow.mood.Signal;
import elysium.glow.render.sound.Sound;

/** Makes of samples what looks and routes hear: the same whatever the show's frame rate. */
public final class Hearing {
    /** So many samples from one analysis to the next: 11 ms at 48 kHz. */
    static final int HOP = 512;

    private static final double BASS_FROM_HERTZ = 25;
    private static final double MID_FROM_HERTZ = 250;
    private static final double TREBLE_FROM_HERTZ = 4000;
    private static final double TREBLE_TO_HERTZ = 16_000;

    /** Of the loudest tone there can be, what looks see as nothing. */
    private static final float SOFTEST_DECIBELS = 80;

    private static final double TONE_FALL_SECONDS = 0.05;
    private static final float LEAST_POWER = 1e-12f;

    private final double bandHertz;
    private final double hopSeconds;
    private final Spectra spectra = new Spectra();
    private final Loudness level = new Loudness(-30);
    private final Loudness bass = new Loudness(-36);
    private final Loudness mid = new Loudness(-36);
    private final Loudness treble = new Loudness(-48);
    private final Onsets onsets = new Onsets();
    private final Heard heard = new Heard();
    private int pending;

    public Hearing(int samplesPerSecond) {
        bandHertz = (double) samplesPerSecond / Spectra.WINDOW;
        hopSeconds = (double) HOP / samplesPerSecond;
    }

    /** Takes so many pairs of samples; true if that told something new. */
    public boolean hear(float[] pairs, int count) {
        boolean told = false;
        for (int i = 0; i < count; i++) {
            spectra.add(pairs[2 * i], pairs[2 * i + 1]);
            if (++pending == HOP) {
                pending = 0;
                analyse();
                told = true;
            }
        }
        return told;
    }

    /** What was heard last; the same carrier each time. */
    public Heard heard() {
        return heard;
    }

    private void analyse() {
        spectra.analyse();
        for (int channel = 0; channel < Sound.CHANNELS; channel++) {
            wave(channel);
            tones(channel);
        }
        heard.sound.filled();
        int middle = band(MID_FROM_HERTZ);
        int high = band(TREBLE_FROM_HERTZ);
        int low = band(BASS_FROM_HERTZ);
        tell(Signal.AUDIO_LEVEL, level, low, Sound.BANDS);
        tell(Signal.AUDIO_BASS, bass, low, middle);
        tell(Signal.AUDIO_MID, mid, middle, high);
        tell(Signal.AUDIO_TREBLE, treble, high, band(TREBLE_TO_HERTZ));
        heard.signal(Signal.AUDIO_ONSET, onsets.follow(spectra, hopSeconds));
    }

    private void tell(Signal signal, Loudness loudness, int from, int to) {
        heard.signal(signal, loudness.follow(spectra.meanSquare(from, to), hopSeconds));
    }

    private int band(double hertz) {
        return Math.clamp(Math.round(hertz / bandHertz), 1, Sound.BANDS);
    }

    private void wave(int channel) {
        float[] wave = heard.sound.wave();
        for (int i = 0; i < Sound.SAMPLES; i++) {
            wave[channel * Sound.SAMPLES + i] = spectra.sample(channel, Sound.SAMPLES - 1 - i);
        }
    }

    private void tones(int channel) {
        float[] tones = heard.sound.spectrum();
        float fall = (float) Follower.share(hopSeconds, TONE_FALL_SECONDS);
        for (int band = 0; band < Sound.BANDS; band++) {
            int place = channel * Sound.BANDS + band;
            float power = Math.max(LEAST_POWER, spectra.power(channel, band));
            float decibels = 10 * (float) Math.log10(power);
            float now = Math.clamp(1 + decibels / SOFTEST_DECIBELS, 0f, 1f);
            float before = tones[place];
            tones[place] = now > before ? now : before + (now - before) * fall;
        }
    }
}
