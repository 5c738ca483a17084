package elysium.glow.app.eval;

import elysium.glow.vision.SightTimes;

/** What the parts of a look took, in milliseconds. */
record SeenMillis(double detect, double landmarks, double mouth, double mood) {
    static final SeenMillis NONE = new SeenMillis(0, 0, 0, 0);

    static SeenMillis of(SightTimes times) {
        return new SeenMillis(
                times.detectNanos * 1e-6,
                times.landmarksNanos * 1e-6,
                times.mouthNanos * 1e-6,
                times.expressionNanos * 1e-6);
    }

    SeenMillis plus(SeenMillis more) {
        return new SeenMillis(
                detect + more.detect,
                landmarks + more.landmarks,
                mouth + more.mouth,
                mood + more.mood);
    }
}
