// Only to be counted: the fields in which too much may soon turn too often.
#include "flash.glsl"
out vec4 alert;
uniform sampler2D tiles;

void main() {
    float sum = fieldAt(tiles, ivec2(gl_FragCoord.xy)).g;
    if (sum < MOST_AREA * float(FIELD.x * FIELD.y)) discard;
    alert = vec4(1);
}
