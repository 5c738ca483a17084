// The tiles that lie in such a field.
#include "flash.glsl"
out vec4 within;
uniform sampler2D fields;

void main() {
    ivec2 tile = ivec2(gl_FragCoord.xy);
    ivec2 first = max(tile - FIELD + 1, ivec2(0));
    ivec2 last = min(tile, TILES - FIELD);
    float most = 0.;
    for (int y = first.y; y <= last.y; y++) {
        for (int x = first.x; x <= last.x; x++) {
            most = max(most, texelFetch(fields, ivec2(x, y), 0).r);
        }
    }
    within = vec4(most);
}
