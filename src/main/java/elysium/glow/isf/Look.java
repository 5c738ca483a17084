package elysium.glow.isf;

import elysium.glow.parameter.Parameter;
import java.util.List;

/**
 * One ISF file, read and translated: what it declares, and the GLSL 410 that draws it.
 *
 * <p>Uniforms carry the inputs' own names; images the names of {@link ImageInput#name} and, for a
 * pass's target, the target's (through {@link #uniform}, for the rare name that is a word of GLSL).
 * The built-in uniforms are {@code PASSINDEX RENDERSIZE TIME TIMEDELTA DATE FRAMEINDEX}; each image
 * NAME comes with {@code _NAME_imgRect} (its place in the texture, 0..1: x, y, width, height),
 * {@code _NAME_imgSize} in pixels and {@code _NAME_flip} (whether its first row is the top one).
 * The vertex shader needs no attributes: four vertices as a triangle strip.
 *
 * @param parameters the inputs that are not images, in the order of the header
 * @param passes at least one; the last one's picture is the look's
 */
public record Look(
        String name,
        String description,
        List<String> credits,
        List<Parameter> parameters,
        List<ImageInput> images,
        List<Pass> passes,
        List<StartingRoute> routes,
        Source source) {

    /**
     * The uniform that says how many turns the loops of one run of a shader may make together, but
     * for short ones between constants.
     */
    public static final String LOOP_TURNS = "isf_loopTurns";

    /**
     * The translated program and, for errors, what it was made of.
     *
     * @param written the author's own texts
     * @param pieces the parts of the library that stand before them
     */
    public record Source(
            LookText written, List<Piece> pieces, String vertexGlsl, String fragmentGlsl) {
        /** The author's file. */
        public String file() {
            return written.file();
        }

        /** What the author wrote. */
        public String text() {
            return written.text();
        }

        /** The author's vertex shader, or null where there is none. */
        public String vertexText() {
            return written.vertexText();
        }
    }

    /** The uniform of an input, image or buffer of that name. */
    public static String uniform(String name) {
        return GlslWords.safe(name);
    }
}
