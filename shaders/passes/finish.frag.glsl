// The last pass: bloom joined, exposed, toned, encoded, with grain and dither.
#include "../library/light.glsl"
#include "tone.glsl"
in vec2 uv;
out vec4 shown;
uniform sampler2D light;
uniform sampler2D noise;
uniform float exposure;
uniform float vignette;
uniform float grain;
uniform ivec2 shift;
uniform vec2 size;
#ifdef BLOOM
uniform sampler2D bloom;
uniform vec2 bloomScale;
uniform float bloomAmount;
#endif

void main() {
    vec2 at = uv;
#ifdef SCALED
    vec3 c = texture(light, at).rgb;
#else
    vec3 c = texelFetch(light, ivec2(at * size), 0).rgb;
#endif
#ifdef BLOOM
    c = mix(c, texture(bloom, at * bloomScale).rgb, bloomAmount);
#endif
    vec2 off = at - .5;
    c *= exposure * (1. - vignette * smoothstep(0., 1., 1.6 * dot(off, off)));
    vec3 picture = toDisplay(filmic(c));
    vec2 n = texelFetch(noise, (ivec2(gl_FragCoord.xy) + shift) & 63, 0).rg - .5;
    // Grain fades with the light and dither is half a step: black stays black.
    picture *= 1. + n.y * grain * (1.1 - picture);
    shown = vec4(picture + n.x * (1. / 255.), 1);
}
