package elysium.glow.isf;

/** An image that a look reads, and where it comes from. */
public record ImageInput(String name, From from, String file) {

    /** What an image input is bound to. */
    public enum From {
        /**
         * The picture of the layers below: {@code inputImage} of a filter, and any unnamed image.
         */
        BELOW,
        CAMERA,
        MOUTH_FIELD,
        MOUTH_MAP,
        VISITORS,
        /** The last composed frame. */
        PREVIOUS,
        /** A picture file that travels with the shader. */
        IMPORTED
    }
}
