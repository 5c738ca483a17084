package elysium.glow.vision.onnx.own;

/** What somebody says of their model in the file beside it; null and empty where they don't. */
record Description(String kind, Layout layout, Input input, Points points, Crop crop) {
    static final String LANDMARKS = "landmarks";
    static final String FACES = "faces";
    static final Description NONE =
            new Description(
                    null,
                    null,
                    new Input(null, null, null, null, null, null),
                    new Points(null, null, null, null, null, null),
                    new Crop(null, null, null));

    /**
     * How its picture is laid down.
     *
     * @param size width and height
     * @param range what black and white become, before mean and deviation
     */
    record Input(
            int[] size,
            String channels,
            String order,
            float[] range,
            float[] mean,
            float[] deviation) {}

    /**
     * What its numbers mean.
     *
     * @param lips own keeps the mouth that the model gives, mixed mixes ours in
     */
    record Points(
            String output,
            String coordinates,
            String origin,
            String presence,
            String presenceScale,
            String lips) {}

    /** How a face is cut out: in sides of the square about its points. */
    record Crop(Float margin, Float up, Boolean turned) {}
}
