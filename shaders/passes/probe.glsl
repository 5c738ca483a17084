// Marks in a second picture what is no finite number, by its bits, before anything mends it.
layout(location = 1) out vec4 glow_mark;

void glow_probe(vec4 color) {
    uvec4 bits = floatBitsToUint(color) & 0x7fffffffu;
    glow_mark = vec4(any(greaterThanEqual(bits, uvec4(0x7f800000u))));
}
