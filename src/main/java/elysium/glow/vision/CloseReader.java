package elysium.glow.vision;

/** Looks closer at a part of a face whose points are known: at its mouth, or at its expression. */
public interface CloseReader extends AutoCloseable {
    /** Fills in what it is for; the face's points have been measured. */
    void look(Luma picture, Look face);

    /** The same with more care, for a picture that no other one follows. */
    default void lookTwice(Luma picture, Look face) {
        look(picture, face);
    }

    /** Fills in where the parts of the mouth lie; false from one that can't tell. */
    default boolean mask(Luma picture, Look face, MouthMasks masks) {
        return false;
    }

    @Override
    void close();
}
