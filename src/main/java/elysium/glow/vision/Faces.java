package elysium.glow.vision;

/** The faces of one frame, at most {@value #MOST}: a carrier that is filled anew for each. */
public final class Faces {
    public static final int MOST = 8;

    private final Face[] faces = new Face[MOST];
    private int count;

    public Faces() {
        for (int i = 0; i < MOST; i++) {
            faces[i] = new Face();
        }
    }

    public void clear() {
        count = 0;
    }

    /** The next face to fill, or null when all places are taken. */
    public Face add() {
        return count == MOST ? null : faces[count++];
    }

    public int count() {
        return count;
    }

    public Face get(int index) {
        if (index >= count) {
            throw new IndexOutOfBoundsException("face " + index + " of " + count);
        }
        return faces[index];
    }

    public void copyFrom(Faces other) {
        count = other.count;
        for (int i = 0; i < count; i++) {
            faces[i].copyFrom(other.faces[i]);
        }
    }
}
