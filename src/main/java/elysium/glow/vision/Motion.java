package elysium.glow.vision;

import elysium.glow.flow.Follower;

/** Where a face is and where it goes, as far as the last looks tell. */
final class Motion {
    private static final double VELOCITY_SECONDS = 0.15;
    private static final double COAST_SECONDS = 0.3;

    /** Where it is thought to be now. */
    final Box box = new Box();

    private float beforeX, beforeY;
    private float velocityX, velocityY;

    void begin(Box seen) {
        box.copyFrom(seen);
        velocityX = 0;
        velocityY = 0;
    }

    /** Moves on by a moment. */
    void predict(double deltaSeconds) {
        beforeX = box.x;
        beforeY = box.y;
        box.x += (float) (velocityX * deltaSeconds);
        box.y += (float) (velocityY * deltaSeconds);
    }

    /** It was seen there after all. */
    void correct(Box seen, double deltaSeconds) {
        float share = (float) Follower.share(deltaSeconds, VELOCITY_SECONDS);
        velocityX += share * ((float) ((seen.x - beforeX) / deltaSeconds) - velocityX);
        velocityY += share * ((float) ((seen.y - beforeY) / deltaSeconds) - velocityY);
        box.copyFrom(seen);
    }

    /** It was not seen: who is out of sight hardly goes on for long. */
    void coast(double deltaSeconds) {
        float kept = 1 - (float) Follower.share(deltaSeconds, COAST_SECONDS);
        velocityX *= kept;
        velocityY *= kept;
    }

    /** Seen again at another place: how it came there says nothing of where it goes. */
    void jump(Box seen) {
        box.copyFrom(seen);
        beforeX = seen.x;
        beforeY = seen.y;
        velocityX = 0;
        velocityY = 0;
    }

    /** The picture has another size. */
    void scale(float across, float down) {
        box.set(box.x * across, box.y * down, box.side * (float) Math.sqrt(across * down));
        velocityX *= across;
        velocityY *= down;
    }

    /** By how much a face that was seen is larger or smaller, whichever: 0 is alike. */
    float growth(Box seen) {
        return Math.abs((float) Math.log(Math.max(seen.side, 1e-3f) / Math.max(box.side, 1e-3f)));
    }
}
