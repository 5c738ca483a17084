// How much of each tile turns too often, and how much may soon.
#include "flash.glsl"
out vec4 flashing;
uniform sampler2D turns;

void main() {
    ivec2 first = ivec2(gl_FragCoord.xy) * PER_TILE;
    vec2 count = vec2(0);
    for (int i = 0; i < PER_TILE.x * PER_TILE.y; i++) {
        ivec2 cell = first + ivec2(i % PER_TILE.x, i / PER_TILE.x);
        vec4 turn = texelFetch(turns, cell, 0);
        count += vec2(turn.z < WINDOW ? 1. : 0., turn.w);
    }
    flashing = vec4(count / float(PER_TILE.x * PER_TILE.y), 0, 1);
}
