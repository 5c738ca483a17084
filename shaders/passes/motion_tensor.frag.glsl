// What each texel says of how it moved: Lucas and Kanade's sums before they are summed, about the
// way that is believed so far. Ways are in the picture's UV, from the frame before to this one, by
// where each texel was halfway: then both frames are read between their texels, and blur alike.
in vec2 uv;
layout(location = 0) out vec4 slopes; // xx, xy, yy, and the square of what is not explained
layout(location = 1) out vec4 pulls; // x, y, and whether it is in both
uniform sampler2D now, before, way;

void main() {
    vec2 size = vec2(textureSize(now, 0));
    vec2 right = vec2(1. / size.x, 0);
    vec2 up = vec2(0, 1. / size.y);
    vec2 f = texture(way, uv).xy;
    vec2 from = uv - .5 * f;
    vec2 to = uv + .5 * f;
    vec2 slope =
            vec2(
                    texture(now, to + right).r - texture(now, to - right).r
                            + texture(before, from + right).r - texture(before, from - right).r,
                    texture(now, to + up).r - texture(now, to - up).r
                            + texture(before, from + up).r - texture(before, from - up).r);
    slope *= .25;
    float change = texture(now, to).r - texture(before, from).r;
    vec2 inside = step(vec2(0), min(from, to)) * step(max(from, to), vec2(1));
    float known = inside.x * inside.y;
    slopes = known * vec4(slope.x * slope.x, slope.x * slope.y, slope.y * slope.y, change * change);
    pulls = known * vec4(-slope * change, 1, 0);
}
