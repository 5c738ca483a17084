package elysium.glow.vision;

/** A square about a face, as wide as its points reach, in pixels of a picture: a carrier. */
public final class Box {
    private final Extent extent = new Extent();

    /** The middle. */
    public float x, y;

    public float side;

    /** How sure it is that a face is there, 0..1. */
    public float score;

    public Box set(float newX, float newY, float newSide) {
        x = newX;
        y = newY;
        side = newSide;
        return this;
    }

    public void copyFrom(Box other) {
        set(other.x, other.y, other.side);
        score = other.score;
    }

    /** The square about the middle of the points' extent, its side the longer side of that. */
    public void around(float[] points) {
        Extent reach = extent.of(points);
        float wide = reach.right - reach.left;
        float high = reach.bottom - reach.top;
        set(reach.left + wide / 2, reach.top + high / 2, Math.max(wide, high));
    }

    /** The part of both that both share, 0..1. */
    public float overlap(Box other) {
        float reach = (side + other.side) / 2;
        float least = Math.min(side, other.side);
        float wide = Math.clamp(reach - Math.abs(x - other.x), 0, least);
        float high = Math.clamp(reach - Math.abs(y - other.y), 0, least);
        float shared = wide * high;
        return shared / Math.max(side * side + other.side * other.side - shared, 1e-6f);
    }

    /** How far the middle of the other lies off, in sides of the larger. */
    public float distance(Box other) {
        float larger = Math.max(Math.max(side, other.side), 1e-6f);
        return (float) Math.hypot(x - other.x, y - other.y) / larger;
    }
}
