package elysium.glow.vision;

/** The faces of one frame: a carrier that is filled anew for each. */
public final class Faces {
    /** How many visitors are followed. */
    public static final int MOST = 8;

    private final Face[] faces;
    private int count;

    public Faces() {
        this(MOST);
    }

    /** Takes so many: single pictures may show a crowd. */
    public Faces(int most) {
        faces = new Face[most];
        for (int i = 0; i < most; i++) {
            faces[i] = new Face();
        }
    }

    public void clear() {
        count = 0;
    }

    /** The next face to fill, or null when all places are taken. */
    public Face add() {
        return count == faces.length ? null : faces[count++];
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
