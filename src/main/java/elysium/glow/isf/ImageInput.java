package elysium.glow.isf;

/**
 * An image that a look reads, and where it comes from.
 *
 * @param picture the file's pixels where it comes from one, else null
 * @param columns how many samples or bands of a sound it asks for; 0 for as many as there are
 */
public record ImageInput(String name, From from, ImportedPicture picture, int columns) {
    public ImageInput(String name, From from) {
        this(name, from, null, 0);
    }

    /** Where its picture lies, or null where it comes from no file. */
    public String file() {
        return picture == null ? null : picture.file();
    }

    /** What an image input is bound to. */
    public enum From {
        /**
         * The picture of the layers below: {@code inputImage} of a filter, and any unnamed image.
         */
        BELOW,
        CAMERA,
        /** How the camera's picture moves. */
        MOTION,
        MOUTH_FIELD,
        MOUTH_MAP,
        VISITORS,
        /** The last composed frame. */
        PREVIOUS,
        /** A picture file that travels with the shader. */
        IMPORTED,
        /** The wave of what is heard, one row a channel, silence at a half. */
        SOUND_WAVE,
        /** Its spectrum, one row a channel, low tones first. */
        SOUND_SPECTRUM,
        /** A wave that nothing moves. */
        SILENT_WAVE,
        /** A spectrum without a tone. */
        SILENT_SPECTRUM;

        public boolean isSound() {
            return this == SOUND_WAVE || this == SOUND_SPECTRUM || isSilent();
        }

        /** Whether it is a sound that is not there. */
        public boolean isSilent() {
            return this == SILENT_WAVE || this == SILENT_SPECTRUM;
        }

        /** Whether it is drawn from those who are seen. */
        public boolean isOfSight() {
            return this == MOUTH_FIELD || this == MOUTH_MAP || this == VISITORS;
        }

        /** The same sound when nobody listens. */
        public From silent() {
            return switch (this) {
                case SOUND_WAVE -> SILENT_WAVE;
                case SOUND_SPECTRUM -> SILENT_SPECTRUM;
                default -> this;
            };
        }
    }
}
