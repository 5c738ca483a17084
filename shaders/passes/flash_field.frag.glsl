// The fields, by the tile in their corner, in which too much flashes.
#include "flash.glsl"
out vec4 over;
uniform sampler2D tiles;

void main() {
    ivec2 first = ivec2(gl_FragCoord.xy);
    float sum = 0.;
    for (int y = 0; y < FIELD.y; y++) {
        for (int x = 0; x < FIELD.x; x++) {
            sum += texelFetch(tiles, first + ivec2(x, y), 0).r;
        }
    }
    over = vec4(sum > MOST_AREA * float(FIELD.x * FIELD.y) ? 1. : 0.);
}
