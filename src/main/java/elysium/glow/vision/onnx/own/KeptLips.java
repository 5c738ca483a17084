package elysium.glow.vision.onnx.own;

import elysium.glow.vision.CloseReader;
import elysium.glow.vision.Look;
import elysium.glow.vision.Luma;
import elysium.glow.vision.MouthMasks;

/** A reader of mouths that leaves the points as somebody's own model has drawn them. */
final class KeptLips implements CloseReader {
    private final CloseReader reader;
    private final float[] kept = new float[2 * (elysium.glow.vision.Face.POINTS - Look.MOUTH)];

    KeptLips(CloseReader reader) {
        this.reader = reader;
    }

    @Override
    public void look(Luma picture, Look face) {
        System.arraycopy(face.points, 2 * Look.MOUTH, kept, 0, kept.length);
        reader.look(picture, face);
        System.arraycopy(kept, 0, face.points, 2 * Look.MOUTH, kept.length);
        // whether lips are parted is theirs to tell as well
        face.glance.parted = Float.NaN;
    }

    @Override
    public boolean mask(Luma picture, Look face, MouthMasks masks) {
        return reader.mask(picture, face, masks);
    }

    @Override
    public void close() {
        reader.close();
    }
}
