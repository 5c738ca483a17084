package elysium.glow.render.mouth;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Texture;
import elysium.glow.mood.Sight;
import elysium.glow.vision.Face;
import elysium.glow.vision.Faces;

/** Everybody's mouths on the show, from one sight to the next, and the textures looks read. */
public final class Mouths implements AutoCloseable {
    /** Sights that stay away for longer stop the mouths. */
    private static final double PATIENCE_SECONDS = 0.15;

    private static final double STOPPING_SECONDS = 0.3;

    private static final int LONG_SIDE = 320;

    private final MouthShape[] mouths = new MouthShape[Faces.MOST];
    private final MouthField field;
    private final VisitorTable visitors;
    private final float aspect;
    private final float[] drawnMap = new float[6];
    private long drawnSequence = -2;
    private long drawnNanos;
    private double idleSeconds;
    private float drawnMotion;

    /** For a show of that size. */
    public Mouths(GpuScope scope, int showWidth, int showHeight) {
        for (int i = 0; i < mouths.length; i++) {
            mouths[i] = new MouthShape();
        }
        aspect = (float) showWidth / showHeight;
        float scale = Math.min(1, (float) LONG_SIDE / Math.max(showWidth, showHeight));
        int width = Math.max(1, Math.round(showWidth * scale));
        int height = Math.max(1, Math.round(showHeight * scale));
        field = new MouthField(scope, width, height, aspect);
        visitors = new VisitorTable(scope);
        field.draw(mouths, 0);
    }

    /**
     * Brings the textures up to this sight; cheap where it is the one of the frame before.
     *
     * @param map takes picture pixels to show coordinates: u = 0·x + 1·y + 2, v = 3·x + 4·y + 5
     */
    public void update(Sight sight, float[] map, double deltaSeconds) {
        idleSeconds += deltaSeconds;
        boolean fresh =
                sight.frame.sequence() != drawnSequence
                        || sight.frame.capturedNanos() != drawnNanos
                        || !java.util.Arrays.equals(map, drawnMap);
        if (fresh) {
            take(sight, map);
        }
        double over = (idleSeconds - PATIENCE_SECONDS) / STOPPING_SECONDS;
        float motion = (float) Math.clamp(1 - over, 0, 1);
        if (fresh || motion != drawnMotion) {
            field.draw(mouths, motion);
            drawnMotion = motion;
        }
    }

    private void take(Sight sight, float[] map) {
        long nanos = sight.frame.capturedNanos();
        for (int i = 0; i < mouths.length; i++) {
            Face face = faceOf(sight.faces, i + 1);
            if (face == null) {
                mouths[i].leave();
            } else {
                mouths[i].take(face, map, aspect, nanos);
            }
        }
        field.shape(mouths);
        visitors.fill(mouths, sight.reading, aspect);
        System.arraycopy(map, 0, drawnMap, 0, drawnMap.length);
        drawnSequence = sight.frame.sequence();
        drawnNanos = nanos;
        idleSeconds = 0;
    }

    private static Face faceOf(Faces faces, int slot) {
        for (int i = 0; i < faces.count(); i++) {
            Face face = faces.get(i);
            if (face.slot == slot && face.presence > 0) {
                return face;
            }
        }
        return null;
    }

    /** The mouth of the visitor in that slot, 1..8; it may be away. */
    public MouthShape mouth(int slot) {
        return mouths[slot - 1];
    }

    public float aspect() {
        return aspect;
    }

    public Texture field() {
        return field.field();
    }

    public Texture map() {
        return field.map();
    }

    public Texture visitors() {
        return visitors.texture();
    }

    @Override
    public void close() {
        visitors.close();
        field.close();
    }
}
