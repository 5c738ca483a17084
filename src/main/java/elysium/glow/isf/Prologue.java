package elysium.glow.isf;

import elysium.glow.parameter.Parameter;
import java.util.List;

/** The GLSL that stands before an author's own: what the header declared, and ISF's functions. */
final class Prologue {
    private static final String BUILT_IN =
            """
            uniform int PASSINDEX;
            uniform vec2 RENDERSIZE;
            uniform float TIME;
            uniform float TIMEDELTA;
            uniform vec4 DATE;
            uniform int FRAMEINDEX;
            """;

    /** With the image's place in its texture where it is known, else by the sampler alone. */
    private static final String FUNCTIONS =
            """
            vec4 isf_normPixel(sampler2D image, vec4 rect, bool flip, vec2 at) {
                return texture(image, rect.xy + rect.zw * (flip ? vec2(at.x, 1.0 - at.y) : at));
            }
            vec4 isf_pixel(sampler2D image, vec4 rect, vec2 size, bool flip, vec2 at) {
                return isf_normPixel(image, rect, flip, at / size);
            }
            vec4 isf_normPixel(sampler2D image, vec2 at) { return texture(image, at); }
            vec2 isf_size(sampler2D image) { return vec2(textureSize(image, 0)); }
            vec4 isf_pixel(sampler2D image, vec2 at) { return texture(image, at / isf_size(image)); }
            vec4 isf_thisPixel(sampler2D image) { return texture(image, isf_FragNormCoord); }
            """;

    /** An image has a single level, whatever bias is asked for. */
    private static final String BIASED =
            """
            vec4 isf_normPixel(sampler2D image, vec4 rect, bool flip, vec2 at, float bias) {
                return isf_normPixel(image, rect, flip, at);
            }
            """;

    /** Drawn as a strip of four vertices without any buffer. */
    private static final String CORNER =
            """
            void isf_vertShaderInit() {
                isf_FragNormCoord = vec2(gl_VertexID & 1, gl_VertexID >> 1);
                gl_Position = vec4(isf_FragNormCoord * 2.0 - 1.0, 0.0, 1.0);
            }
            """;

    /** The extension, where there is one, lets functions give back whole numbers as floats. */
    private static final String VERSION =
            """
            #version 410 core
            #ifdef GL_ARB_shading_language_420pack
            #extension GL_ARB_shading_language_420pack : enable
            #endif
            """
                    + Lines.PROLOGUE.directive();

    private Prologue() {}

    static String fragment(List<Parameter> parameters, List<String> images) {
        return VERSION
                + "in vec2 isf_FragNormCoord;\nlayout(location = 0) out vec4 isf_fragColor;\n"
                + declared(parameters, images)
                + BIASED;
    }

    static String vertex(List<Parameter> parameters, List<String> images) {
        return VERSION + "out vec2 isf_FragNormCoord;\n" + declared(parameters, images) + CORNER;
    }

    /** The whole vertex shader of a look that brings none. */
    static String plainVertex() {
        return VERSION
                + "out vec2 isf_FragNormCoord;\n"
                + CORNER
                + "void main() { isf_vertShaderInit(); }\n";
    }

    private static String declared(List<Parameter> parameters, List<String> images) {
        StringBuilder glsl = new StringBuilder(BUILT_IN).append(LoopBudget.DECLARATION);
        for (Parameter parameter : parameters) {
            glsl.append("uniform ").append(type(parameter)).append(' ');
            glsl.append(Look.uniform(parameter.name())).append(";\n");
        }
        for (String image : images) {
            glsl.append("uniform sampler2D ").append(Look.uniform(image)).append(";\n");
            glsl.append("uniform vec4 _").append(image).append("_imgRect;\n");
            glsl.append("uniform vec2 _").append(image).append("_imgSize;\n");
            glsl.append("uniform bool _").append(image).append("_flip;\n");
        }
        return glsl.append(FUNCTIONS).toString();
    }

    private static String type(Parameter parameter) {
        return switch (parameter.kind()) {
            case BOOL, EVENT -> "bool";
            case LONG -> "int";
            case FLOAT -> "float";
            case POINT -> "vec2";
            case COLOR -> "vec4";
        };
    }
}
