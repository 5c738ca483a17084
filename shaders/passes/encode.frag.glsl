// The composed light as looks see it: display values, straight alpha.
#include "../library/light.glsl"
#include "safe.glsl"
out vec4 shown;
uniform sampler2D light;

void main() {
    vec4 c = max(safe(texelFetch(light, ivec2(gl_FragCoord.xy), 0)), 0.);
    c.rgb /= max(c.a, 1e-4);
#ifndef DISPLAY
    c.rgb = toDisplay(c.rgb);
#endif
    shown = vec4(c.rgb, min(c.a, 1.));
}
