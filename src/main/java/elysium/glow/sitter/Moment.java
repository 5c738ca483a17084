package elysium.glow.sitter;

/** What one person does at one instant. */
final class Moment {
    final float[] strength = new float[Muscle.COUNT];
    float yaw;
    float pitch;
    float roll;
    float gazeYaw;
    float gazePitch;

    /** 0 away, 1 here. */
    float presence;

    /** Sideways and backwards while coming and going, in steps of about a person's width. */
    float aside;

    float talk;
    float laugh;
    float surprise;
}
