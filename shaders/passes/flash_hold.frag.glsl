// How firmly each cell is held: at once where it flashes in such a field, and let go slowly.
#include "flash.glsl"
out vec4 hold;
uniform sampler2D turns, tiles, last;
uniform float seconds;

void main() {
    ivec2 cell = ivec2(gl_FragCoord.xy);
    bool flashes = texelFetch(turns, cell, 0).z < WINDOW;
    bool field = texelFetch(tiles, cell / PER_TILE, 0).r > 0.;
    float less = max(texelFetch(last, cell, 0).r - seconds / RELEASE, 0.);
    hold = vec4(flashes && field ? 1. : less);
}
