package elysium.glow.isf;

import elysium.glow.parameter.Parameter;
import java.util.List;

/**
 * One ISF file, read and translated: what it declares, and the GLSL 410 that draws it.
 *
 * <p>Uniforms carry the inputs' own names; images the names of {@link ImageInput#name} and, for a
 * pass's target, the target's. The built-in uniforms are {@code PASSINDEX RENDERSIZE TIME TIMEDELTA
 * DATE FRAMEINDEX}; each image NAME comes with {@code _NAME_imgRect}, {@code _NAME_imgSize} and
 * {@code _NAME_flip}.
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

    /** The translated program and, for errors, the author's file. */
    public record Source(String file, String vertexGlsl, String fragmentGlsl, int headerLines) {}
}
