package elysium.glow.control.sound;

import elysium.glow.flow.Follower;
import elysium.glow.render.sound.Sound;

/**
 * Tells when something strikes: many tones get louder at once, by more than they did lately.
 *
 * <p>Spectral flux of compressed magnitudes, as in Böck and Widmer, DAFx 2013, without its filters.
 */
final class Onsets {
    private static final float COMPRESSION = 300;

    /** Applause that begins is learnt as usual before it could strike twice. */
    private static final double LEARNS_SECONDS = 0.08;

    private static final double FORGETS_SECONDS = 0.7;
    private static final double TIMES_USUAL = 1.8;
    private static final double LEAST_FLUX = 0.015;
    private static final double PAUSE_SECONDS = 0.09;
    private static final double FALL_SECONDS = 0.12;

    private final float[] before = new float[Sound.BANDS];
    private final Follower flash = new Follower(0, FALL_SECONDS);
    private final Follower usual = new Follower(LEARNS_SECONDS, FORGETS_SECONDS);
    private double sinceSeconds = PAUSE_SECONDS;

    /** 1 as something strikes, and falls to 0. */
    float follow(Spectra spectra, double seconds) {
        double flux = flux(spectra);
        double threshold = LEAST_FLUX + TIMES_USUAL * usual.value();
        sinceSeconds += seconds;
        boolean strikes = flux > threshold && sinceSeconds > PAUSE_SECONDS;
        usual.follow(flux, seconds);
        if (strikes) {
            sinceSeconds = 0;
        }
        return flash.follow(strikes ? 1 : 0, seconds);
    }

    private double flux(Spectra spectra) {
        double sum = 0;
        for (int band = 0; band < before.length; band++) {
            double power = (spectra.power(0, band) + spectra.power(1, band)) / 2;
            float now = (float) Math.log1p(COMPRESSION * Math.sqrt(power));
            sum += Math.max(0, now - before[band]);
            before[band] = now;
        }
        return sum / before.length;
    }
}
