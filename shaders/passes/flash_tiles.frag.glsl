// How much of each tile turns too often.
#include "flash.glsl"
out vec4 flashing;
uniform sampler2D turns;

void main() {
    ivec2 first = ivec2(gl_FragCoord.xy) * PER_TILE;
    int count = 0;
    for (int i = 0; i < PER_TILE.x * PER_TILE.y; i++) {
        ivec2 cell = first + ivec2(i % PER_TILE.x, i / PER_TILE.x);
        count += texelFetch(turns, cell, 0).z < WINDOW ? 1 : 0;
    }
    flashing = vec4(float(count) / float(PER_TILE.x * PER_TILE.y));
}
