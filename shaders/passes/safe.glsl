// Not a number becomes nothing, infinity the most that a half float holds with room to add.
// By its bits, as compilers may take x == x for granted.
vec4 safe(vec4 color) {
    uvec4 bits = floatBitsToUint(color) & 0x7fffffffu;
    return mix(clamp(color, -32000., 32000.), vec4(0), greaterThan(bits, uvec4(0x7f800000u)));
}
