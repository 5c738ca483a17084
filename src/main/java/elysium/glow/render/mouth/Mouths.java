package elysium.glow.render.mouth;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Texture;
import elysium.glow.isf.ImageInput;
import elysium.glow.mood.Sight;
import elysium.glow.render.Scene;
import elysium.glow.render.ShaderSource;
import elysium.glow.render.SightImages;
import elysium.glow.vision.Face;
import elysium.glow.vision.Faces;
import java.util.Arrays;

/** Everybody's mouths on the show, from one sight to the next, and the images looks read. */
public final class Mouths implements SightImages {
    /** Sights that stay away for longer stop the mouths. */
    private static final float SAME_SHAPE = 0.02f;

    private static final double PATIENCE_SECONDS = 0.15;

    private static final double STOPPING_SECONDS = 0.3;

    private final GpuScope scope;
    private final ShaderSource shaders;
    private final MouthShape[] mouths = new MouthShape[Faces.MOST];
    private final VisitorTable visitors;
    private final float[] toShow = new float[6];
    private final float[] takenToShow = new float[6];
    private MouthField field;
    private long takenSequence = Long.MIN_VALUE;
    private long takenNanos;
    private double idleSeconds;
    private float drawnMotion;

    /** Draws once at once, so that the images exist before the first sight. */
    public Mouths(GpuScope parent, ShaderSource shaders) {
        scope = parent.child();
        this.shaders = shaders;
        for (int i = 0; i < mouths.length; i++) {
            mouths[i] = new MouthShape();
        }
        visitors = new VisitorTable(scope);
        fit(16f / 9);
    }

    @Override
    public void draw(Scene scene) {
        idleSeconds += scene.tick.deltaSeconds();
        boolean resized = fit((float) scene.width / scene.height);
        boolean fresh = isFresh(scene) || resized;
        if (fresh) {
            take(scene.sight);
        }
        double over = (idleSeconds - PATIENCE_SECONDS) / STOPPING_SECONDS;
        float motion = (float) Math.clamp(1 - over, 0, 1);
        if (fresh || motion != drawnMotion) {
            field.draw(mouths, motion);
            drawnMotion = motion;
        }
    }

    /** A show drawn at a part of its size is rounded to pixels: that is no other shape. */
    private boolean fit(float aspect) {
        if (field != null && Math.abs(aspect / field.aspect() - 1) < SAME_SHAPE) {
            return false;
        }
        if (field != null) {
            field.close();
        }
        field = new MouthField(scope, shaders, aspect);
        field.draw(mouths, 0);
        for (MouthShape mouth : mouths) {
            mouth.leave();
        }
        return true;
    }

    private boolean isFresh(Scene scene) {
        System.arraycopy(scene.pictureToShow, 0, toShow, 0, toShow.length);
        // Images have their first row at the bottom, so up is positive in all that looks read.
        toShow[3] = -toShow[3];
        toShow[4] = -toShow[4];
        toShow[5] = 1 - toShow[5];
        return scene.sight.frame.sequence() != takenSequence
                || scene.sight.frame.capturedNanos() != takenNanos
                || !Arrays.equals(toShow, takenToShow);
    }

    private void take(Sight sight) {
        boolean moved = !Arrays.equals(toShow, takenToShow);
        long nanos = sight.frame.capturedNanos();
        for (int i = 0; i < mouths.length; i++) {
            Face face = faceOf(sight.faces, i + 1);
            if (face == null || moved) {
                mouths[i].leave();
            }
            if (face != null) {
                mouths[i].take(face, toShow, field.aspect(), nanos);
            }
        }
        field.shape(mouths);
        visitors.fill(mouths, sight.reading, field.aspect());
        System.arraycopy(toShow, 0, takenToShow, 0, toShow.length);
        takenSequence = sight.frame.sequence();
        takenNanos = nanos;
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

    @Override
    public Texture image(ImageInput.From from) {
        return switch (from) {
            case MOUTH_FIELD -> field.field();
            case MOUTH_MAP -> field.map();
            case VISITORS -> visitors.texture();
            case BELOW,
                    CAMERA,
                    MOTION,
                    PREVIOUS,
                    IMPORTED,
                    SOUND_WAVE,
                    SOUND_SPECTRUM,
                    SILENT_WAVE,
                    SILENT_SPECTRUM ->
                    null;
        };
    }

    /** The mouth of the visitor in that slot, 1..8; it may be away. */
    public MouthShape mouth(int slot) {
        return mouths[slot - 1];
    }

    /** The show's width in its heights. */
    public float aspect() {
        return field.aspect();
    }

    @Override
    public void close() {
        scope.close();
    }
}
