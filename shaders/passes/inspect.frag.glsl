// A part of any image, its values between two limits spread from black to white.
in vec2 uv;
out vec4 shown;
uniform sampler2D image;
uniform vec4 part;   // left, bottom, width, height of it, 0..1
uniform vec2 limits; // what is black, what is white
uniform int channel; // 0 all, 1..4 one of them as grey
uniform int texels;  // 1 where each texel is to be told from the next
uniform int topFirst;

void main() {
    vec2 at = part.xy + uv * part.zw;
    vec2 read = topFirst == 1 ? vec2(at.x, 1. - at.y) : at;
    ivec2 size = textureSize(image, 0);
    vec4 c = texels == 1 ? texelFetch(image, clamp(ivec2(read * vec2(size)), ivec2(0), size - 1), 0)
        : texture(image, read);
    if (any(isnan(c)) || any(isinf(c))) {
        shown = vec4(1, 0, 1, 1);
        return;
    }
    vec4 s = clamp((c - limits.x) / max(limits.y - limits.x, 1e-6), 0., 1.);
    shown = vec4(channel == 0 ? s.rgb : vec3(s[clamp(channel - 1, 0, 3)]), 1);
    if (any(lessThan(at, vec2(0))) || any(greaterThan(at, vec2(1)))) {
        shown = vec4(.02, .03, .04, 1);
    }
}
