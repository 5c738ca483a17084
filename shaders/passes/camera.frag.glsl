// A camera's picture in the show's orientation, first row at the bottom: PLANES says how it came.
in vec2 uv;
out vec4 shown;
uniform sampler2D plane0, plane1, plane2;
uniform vec3 toX, toY; // from the show's UV to the picture's
uniform vec4 kept; // of the picture, in its UV: left, top, right, bottom
uniform vec2 size;
uniform vec2 chromaScale;
uniform vec3 red, green, blue, offset; // from luma and chroma

vec3 colour(vec3 yuv) {
    yuv -= offset;
    return vec3(dot(red, yuv), dot(green, yuv), dot(blue, yuv));
}

#if PLANES == TRIPLETS
vec3 texel(ivec2 p) {
    return vec3(
            texelFetch(plane0, ivec2(3 * p.x, p.y), 0).r,
            texelFetch(plane0, ivec2(3 * p.x + 1, p.y), 0).r,
            texelFetch(plane0, ivec2(3 * p.x + 2, p.y), 0).r);
}
#elif PLANES == PAIRS
vec3 texel(ivec2 p) {
    vec4 pair = texelFetch(plane0, ivec2(p.x >> 1, p.y), 0);
    return vec3((p.x & 1) == 0 ? pair.r : pair.b, pair.ga);
}
#endif

vec3 picture(vec2 at) {
#if PLANES == WHOLE
    return texture(plane0, at).rgb;
#elif PLANES == GREY
    return texture(plane0, at).rrr;
#elif PLANES == THREE
    vec2 chroma = at * chromaScale;
    return colour(
            vec3(texture(plane0, at).r, texture(plane1, chroma).r, texture(plane2, chroma).r));
#elif PLANES == TWO
    return colour(vec3(texture(plane0, at).r, texture(plane1, at * chromaScale).rg));
#else
    vec2 p = at * size - .5;
    ivec2 low = ivec2(floor(p));
    vec2 part = p - vec2(low);
    ivec2 last = ivec2(size) - 1;
    ivec2 a = clamp(low, ivec2(0), last);
    ivec2 b = clamp(low + 1, ivec2(0), last);
    vec3 top = mix(texel(a), texel(ivec2(b.x, a.y)), part.x);
    vec3 bottom = mix(texel(ivec2(a.x, b.y)), texel(b), part.x);
    vec3 c = mix(top, bottom, part.y);
#if PLANES == PAIRS
    return colour(c);
#elif defined(BLUE_FIRST)
    return c.bgr;
#else
    return c;
#endif
#endif
}

void main() {
    vec3 place = vec3(uv.x, 1. - uv.y, 1);
    vec2 at = vec2(dot(toX, place), dot(toY, place));
    vec2 inside = step(kept.xy, at) * step(at, kept.zw);
    shown = vec4(picture(at) * (inside.x * inside.y), 1);
}
