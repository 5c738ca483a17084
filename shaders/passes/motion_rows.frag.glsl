// The sums along each row.
#include "motion_sums.glsl"
layout(location = 0) out vec4 slopes;
layout(location = 1) out vec4 pulls;

void main() {
    sums(ivec2(gl_FragCoord.xy), ivec2(1, 0), slopes, pulls);
}
