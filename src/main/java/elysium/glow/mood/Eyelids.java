package elysium.glow.mood;

import elysium.glow.flow.Follower;

/** How far the eyes are narrowed against their rest; a blink is no narrowing. */
final class Eyelids {
    private static final double BLINK_SECONDS = 0.12;
    private static final float TRAVEL = 0.5f;

    private final Follower narrow = new Follower(0.25, 0.2);
    private double sinceBlink = BLINK_SECONDS;

    float narrow(FaceShape shape, Rest rest, double deltaSeconds) {
        sinceBlink = shape.eyes < Anatomy.EYES_SHUT * rest.eyes ? 0 : sinceBlink + deltaSeconds;
        if (sinceBlink < BLINK_SECONDS) {
            return narrow.value();
        }
        float part = (1 - shape.eyes / rest.eyes) / TRAVEL;
        return narrow.follow(Math.clamp(part, 0f, 1f), deltaSeconds);
    }

    void reset() {
        narrow.jump(0);
        sinceBlink = BLINK_SECONDS;
    }
}
