// What looks read: the velocity, how it shears, how sure it is.
in vec2 uv;
out vec4 motion;
uniform sampler2D way;
uniform vec2 heights; // of the show, for all of UV
uniform float perSecond; // 0 where nothing moves any more

void main() {
    vec2 reach = 2. / vec2(textureSize(way, 0));
    // Ways are known by their middle, looks ask where they end.
    vec2 at = clamp(uv - .5 * texture(way, uv).xy, 0., 1.);
    vec3 here = texture(way, at).xyz;
    // At the edges the texture repeats its last texel: the span is what there is of it.
    vec2 low = max(at - reach, .25 * reach);
    vec2 high = min(at + reach, 1. - .25 * reach);
    vec2 span = (high - low) * heights;
    vec2 dx = (texture(way, vec2(high.x, at.y)).xy - texture(way, vec2(low.x, at.y)).xy) * heights / span.x;
    vec2 dy = (texture(way, vec2(at.x, high.y)).xy - texture(way, vec2(at.x, low.y)).xy) * heights / span.y;
    float shear = sqrt(2. * (dx.x * dx.x + dy.y * dy.y) + (dy.x + dx.y) * (dy.x + dx.y));
    motion = vec4(here.xy * heights * perSecond, shear * perSecond, here.z * min(perSecond * 1e3, 1.));
}
