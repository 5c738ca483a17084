// The calm picture to lay over the other, and how much of it: one cell further than is held, so
// that what lies between two cells is held as firmly as they are.
#include "flash.glsl"
#include "../library/light.glsl"
out vec4 calm;
uniform sampler2D means, holds;

void main() {
    ivec2 cell = ivec2(gl_FragCoord.xy);
    vec3 light = vec3(0);
    float most = 0.;
    for (int i = 0; i < 9; i++) {
        ivec2 off = ivec2(i % 3, i / 3) - 1;
        ivec2 at = clamp(cell + off, ivec2(0), CELLS - 1);
        light += texelFetch(means, at, 0).rgb * float((2 - abs(off.x)) * (2 - abs(off.y)));
        most = max(most, texelFetch(holds, at, 0).r);
    }
    if (most == 0.) discard;
    calm = vec4(toDisplay(light / 16.), 1) * most;
}
