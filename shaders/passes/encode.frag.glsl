// The composed light as looks see it: display values, straight alpha.
#include "light.glsl"
#include "safe.glsl"
out vec4 shown;
uniform sampler2D light;

void main() {
    vec4 c = max(safe(texelFetch(light, ivec2(gl_FragCoord.xy), 0)), 0.);
    shown = vec4(toDisplay(c.rgb / max(c.a, 1e-4)), min(c.a, 1.));
}
