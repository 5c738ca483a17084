// Follows each cell's light from turn to turn: when it turned last, and whether too often.
#include "flash.glsl"
#include "../library/light.glsl"
layout(location = 0) out vec4 turns; // extreme of luminance and of red, by sign on which side; since too many; alert
layout(location = 1) out vec4 times; // seconds since the last four turns of luminance
layout(location = 2) out vec4 means; // light over the last second; since the fifth turn
layout(location = 3) out vec4 reds; // seconds since the last two turns of red
uniform sampler2D picture, lastTurns, lastTimes, lastMeans, lastReds;
uniform float seconds;

const float STEP = .09; // of luminance; the norm has .10
const float RED_STEP = .4;
const float BRIGHT = .8;
// Two and a half flashes are too many, but two a second are none too many, whatever the frames.
const float SHORTER = .95;

vec2 spot(uvec2 cell) {
    uint bits = (cell.x * 0x9E3779B1u) ^ (cell.y * 0x85EBCA77u);
    bits = (bits ^ (bits >> 15)) * 0x2C1B3C6Du;
    bits = (bits ^ (bits >> 12)) * 0x297A2D39u;
    bits ^= bits >> 15;
    return vec2(bits & 0xffffu, bits >> 16) * (1. / 65536.);
}

vec3 seen(ivec2 cell) {
    vec2 at = (vec2(cell) + .15 + .7 * spot(uvec2(cell))) / vec2(CELLS);
    vec2 along = vec2(1. / 1024., 1. / 768.);
    vec2 across = vec2(along.x, -along.y);
    vec3 sum = texture(picture, at + along).rgb + texture(picture, at - along).rgb;
    return toLight(.25 * (sum + texture(picture, at + across).rgb + texture(picture, at - across).rgb));
}

// An extreme is kept as one more than itself, positive where it is a peak. True where it turned.
bool turn(inout float extreme, float now, float least, float dark) {
    float e = extreme == 0. ? now : abs(extreme) - 1.;
    bool peak = extreme > 0.;
    e = peak ? max(e, now) : min(e, now);
    bool turned = abs(now - e) >= least && min(now, e) < dark;
    extreme = turned ? (peak ? -1. - now : 1. + now) : (peak ? 1. + e : -1. - e);
    return turned;
}

void main() {
    ivec2 cell = ivec2(gl_FragCoord.xy);
    turns = texelFetch(lastTurns, cell, 0);
    times = texelFetch(lastTimes, cell, 0);
    means = texelFetch(lastMeans, cell, 0);
    reds = texelFetch(lastReds, cell, 0);
    vec3 light = seen(cell);
    if (turns.x == 0.) {
        times = vec4(AGED);
        means = vec4(light, AGED);
        reds = vec4(AGED);
        turns.z = AGED;
    }
    times = min(times + seconds, AGED);
    means.a = min(means.a + seconds, AGED);
    reds = min(reds + seconds, AGED);
    turns.z = min(turns.z + seconds, AGED);

    float share = light.r / max(light.r + light.g + light.b, 1e-5);
    float red = smoothstep(.6, .8, share) * smoothstep(.008, .018, light.r);
    bool often = false;
    if (turn(turns.x, dot(light, vec3(.2126, .7152, .0722)), STEP, BRIGHT)) {
        often = times.w < SHORTER || means.a < WINDOW;
        means.a = times.w;
        times = vec4(0, times.xyz);
    }
    if (turn(turns.y, red, RED_STEP, 2.)) {
        often = often || reds.y < WINDOW;
        reds = vec4(0, reds.x, 0, 0);
    }
    turns.z = often ? 0. : turns.z;
    turns.w = times.z < WINDOW || reds.x < WINDOW ? 1. : 0.;
    // A slower mean while it flashes, that hardly moves with three flashes a second.
    means.rgb = mix(light, means.rgb, exp2(-1.442695 * seconds / (turns.z < WINDOW ? 2. : 1.)));
}
