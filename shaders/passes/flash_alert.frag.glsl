// Only to be counted: the fields in which too much may soon turn too often.
#include "flash.glsl"
out vec4 alert;
uniform sampler2D tiles;

void main() {
    ivec2 first = ivec2(gl_FragCoord.xy);
    float sum = 0.;
    for (int y = 0; y < FIELD.y; y++) {
        for (int x = 0; x < FIELD.x; x++) {
            sum += texelFetch(tiles, first + ivec2(x, y), 0).g;
        }
    }
    if (sum < MOST_AREA * float(FIELD.x * FIELD.y)) discard;
    alert = vec4(1);
}
