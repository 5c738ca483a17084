// The fields, by the tile in their corner, in which too much flashes.
#include "flash.glsl"
out vec4 over;
uniform sampler2D tiles;

void main() {
    float sum = fieldAt(tiles, ivec2(gl_FragCoord.xy)).r;
    over = vec4(sum > MOST_AREA * float(FIELD.x * FIELD.y) ? 1. : 0.);
}
