// The way that explains the most around each texel, and how sure it is: where nothing has a slope
// the coarser level's word stands.
#include "motion_sums.glsl"
in vec2 uv;
out vec4 solved; // the way in UV, how sure
uniform sampler2D way;

const float NOISE = 2e-5; // squared slope of a plain surface before a usual camera
const float FARTHEST = 2.; // texels from what was believed: beyond, slopes tell nothing

void main() {
    vec4 a;
    vec4 b;
    sums(ivec2(gl_FragCoord.xy), ivec2(0, 1), a, b);
    vec2 size = vec2(textureSize(slopesOf, 0));
    vec2 f = texture(way, uv).xy * size;
    vec2 pull = b.xy;
    float det = (a.x + NOISE) * (a.z + NOISE) - a.y * a.y;
    vec2 more = vec2((a.z + NOISE) * pull.x - a.y * pull.y, (a.x + NOISE) * pull.y - a.y * pull.x);
    more /= det;
    more *= min(1., FARTHEST / max(length(more), 1e-6));
    float middle = .5 * (a.x + a.z);
    float least = middle - sqrt(max(middle * middle - a.x * a.z + a.y * a.y, 0.));
    float clear = least / (least + 4. * NOISE);
    float explained = 1. / (1. + a.w / (.25 * (a.x + a.z) + 8. * NOISE));
    solved = vec4((f + more) / size, clear * explained * b.z, 0);
}
