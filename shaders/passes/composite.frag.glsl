// Lays up to eight looks over each other: LAYERS of them, BLENDn and EXACTn for each.
#include "../library/light.glsl"
in vec2 uv;
out vec4 composed;
uniform float opacities[8];
uniform sampler2D layer0, layer1, layer2, layer3, layer4, layer5, layer6, layer7;
#ifdef ONTO
uniform sampler2D light;
#endif

vec4 picture(sampler2D layer, bool exact) {
    vec4 shown = exact ? texelFetch(layer, ivec2(gl_FragCoord.xy), 0) : texture(layer, uv);
    // Finite already: bytes are, and looks that draw floats are guarded where they write.
    shown = max(shown, 0.);
    shown.a = min(shown.a, 1.);
#ifndef DISPLAY
    shown.rgb = toLight(shown.rgb);
#endif
    return shown;
}

vec4 lay(vec4 below, vec4 above, float opacity, int blend) {
    if (blend == REPLACE) {
        return mix(below, vec4(above.rgb * above.a, above.a), opacity);
    }
    float alpha = above.a * opacity;
    vec3 added = above.rgb * alpha;
    float both = below.a + alpha * (1. - below.a);
    if (blend == ADD) return vec4(below.rgb + added, both);
    if (blend == SCREEN) return vec4(below.rgb + added * (1. - min(below.rgb, 1.)), both);
    if (blend == LIGHTEN) return vec4(max(below.rgb, added), both);
    if (blend == MULTIPLY) {
        return vec4(below.rgb * (1. - alpha + added) + added * (1. - below.a), both);
    }
    return vec4(below.rgb * (1. - alpha) + added, both);
}

void main() {
#ifdef ONTO
    vec4 c = texelFetch(light, ivec2(gl_FragCoord.xy), 0);
#else
    vec4 c = vec4(0);
#endif
#if LAYERS > 0
    c = lay(c, picture(layer0, EXACT0), opacities[0], BLEND0);
#endif
#if LAYERS > 1
    c = lay(c, picture(layer1, EXACT1), opacities[1], BLEND1);
#endif
#if LAYERS > 2
    c = lay(c, picture(layer2, EXACT2), opacities[2], BLEND2);
#endif
#if LAYERS > 3
    c = lay(c, picture(layer3, EXACT3), opacities[3], BLEND3);
#endif
#if LAYERS > 4
    c = lay(c, picture(layer4, EXACT4), opacities[4], BLEND4);
#endif
#if LAYERS > 5
    c = lay(c, picture(layer5, EXACT5), opacities[5], BLEND5);
#endif
#if LAYERS > 6
    c = lay(c, picture(layer6, EXACT6), opacities[6], BLEND6);
#endif
#if LAYERS > 7
    c = lay(c, picture(layer7, EXACT7), opacities[7], BLEND7);
#endif
    composed = min(c, 60000.);
}
