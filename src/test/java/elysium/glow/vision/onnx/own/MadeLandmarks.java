package elysium.glow.vision.onnx.own;

import elysium.glow.vision.onnx.MadeModel;

/** A landmark model that gives the points it is told, and adds what each colour's mean weighs. */
public final class MadeLandmarks {
    private MadeLandmarks() {}

    /** Of a square picture, its channels first. */
    public static MadeModel of(int side, float[] points) {
        return of(new long[] {1, 3, side, side}, points, new float[3 * points.length]);
    }

    /**
     * The same of any picture.
     *
     * @param weights for each channel what its mean adds to each number
     */
    public static MadeModel of(long[] input, float[] points, float[] weights) {
        boolean last = input[3] == 3;
        return new MadeModel()
                .input("picture", input)
                .node("ReduceMean picture mean axes=" + (last ? "1,2" : "2,3") + " keepdims=:0")
                .values("weights", weights, 3, points.length)
                .values("base", points, 1, points.length)
                .node("MatMul mean,weights added")
                .node("Add added,base points")
                .output("points", 1, points.length);
    }
}
