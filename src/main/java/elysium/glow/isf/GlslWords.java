package elysium.glow.isf;

import java.util.Set;

/** The words that GLSL 410 keeps for itself, while the GLSL that looks are written in does not. */
final class GlslWords {
    /** Free in GLSL ES 1.00 or 1.20, and therefore found as names in looks. */
    private static final Set<String> TAKEN_SINCE =
            Set.of(
                    "active",
                    "centroid",
                    "common",
                    "filter",
                    "flat",
                    "input",
                    "layout",
                    "noperspective",
                    "output",
                    "partition",
                    "patch",
                    "precise",
                    "sample",
                    "smooth",
                    "subroutine",
                    "superp");

    private static final Set<String> BUILT_IN =
            Set.of(
                    "PASSINDEX",
                    "RENDERSIZE",
                    "TIME",
                    "sampler3D",
                    "samplerCube",
                    "sampler2DRect",
                    "ivec2",
                    "ivec3",
                    "ivec4",
                    "bvec2",
                    "bvec3",
                    "bvec4",
                    "uint",
                    "double",
                    "switch",
                    "case",
                    "default",
                    "varying",
                    "attribute",
                    "precision",
                    "invariant",
                    "defined",
                    "TIMEDELTA",
                    "DATE",
                    "FRAMEINDEX",
                    "main",
                    "float",
                    "int",
                    "bool",
                    "vec2",
                    "vec3",
                    "vec4",
                    "mat2",
                    "mat3",
                    "mat4",
                    "void",
                    "sampler2D",
                    "if",
                    "else",
                    "for",
                    "while",
                    "do",
                    "return",
                    "break",
                    "continue",
                    "discard",
                    "const",
                    "in",
                    "out",
                    "inout",
                    "uniform",
                    "struct",
                    "true",
                    "false");

    private GlslWords() {}

    /** Whether a word that a look uses as a name must be given another. */
    static boolean clashes(String word) {
        return TAKEN_SINCE.contains(word);
    }

    /** The name that a clashing word gets, or the word itself. */
    static String safe(String word) {
        return clashes(word) ? "isf_is_" + word : word;
    }

    /** Whether a header may use it as a name of an input or a buffer. */
    static boolean isName(String word) {
        if (word.isEmpty() || !GlslToken.isWordStart(word.charAt(0))) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (!GlslToken.isWordPart(word.charAt(i))) {
                return false;
            }
        }
        return !word.startsWith("gl_")
                && !word.startsWith("isf_")
                && !word.startsWith("IMG_")
                && !word.contains("__")
                && !BUILT_IN.contains(word);
    }
}
