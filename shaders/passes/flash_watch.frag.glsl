// Follows each cell's light from turn to turn: when it turned last, and whether too often.
#include "flash.glsl"
#include "../library/light.glsl"
layout(location = 0) out vec4 turns; // extreme of luminance, by sign on which side; red or not; since too many; alert
layout(location = 1) out vec4 times; // seconds since the last four turns of luminance
layout(location = 2) out vec4 means; // the calm light; since the fifth turn
layout(location = 3) out vec4 reds; // seconds since the last two turns of red; the colour they are counted from
uniform sampler2D picture, lastTurns, lastTimes, lastMeans, lastReds;
uniform float seconds;

const float STEP = .09; // of luminance; the norm has .10
const float RED_STEP = .18; // in u'v'; the norm has .2
const float SATURATED = .78; // the norm has .8
const vec2 RED = vec2(.4507, .5229);
const float BRIGHT = .8;
const float RED_SECONDS = 3.; // for so long a cell is one of red flicker
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
bool turn(inout float extreme, float now) {
    float e = extreme == 0. ? now : abs(extreme) - 1.;
    bool peak = extreme > 0.;
    e = peak ? max(e, now) : min(e, now);
    bool turned = abs(now - e) >= STEP && min(now, e) < BRIGHT;
    extreme = turned ? (peak ? -1. - now : 1. + now) : (peak ? 1. + e : -1. - e);
    return turned;
}

// The same for saturated red and any colour far from it: the colour that counts is the reddest, or
// the least red, since the turn before.
bool turnRed(inout float wasRed, inout vec2 from, vec3 light) {
    vec3 c = light + .003; // black has no colour, and the darkest little of it
    bool red = c.r > SATURATED * (c.r + c.g + c.b);
    vec3 xyz = mat3(.4124, .2126, .0193, .3576, .7152, .1192, .1805, .0722, .9505) * c;
    vec2 now = vec2(4. * xyz.x, 9. * xyz.y) / (xyz.x + 15. * xyz.y + 3. * xyz.z);
    bool was = wasRed > .5;
    bool turned = (red || was) && distance(now, from) > RED_STEP;
    bool further = red == was && (distance(now, RED) < distance(from, RED)) == red;
    if (turned || further) {
        from = now;
        wasRed = red ? 1. : 0.;
    }
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
        reds = vec4(AGED, AGED, RED + .1);
        turnRed(turns.y, reds.zw, light);
        turns.z = AGED;
    }
    times = min(times + seconds, AGED);
    means.a = min(means.a + seconds, AGED);
    reds.xy = min(reds.xy + seconds, AGED);
    turns.z = min(turns.z + seconds, AGED);

    bool often = false;
    if (turn(turns.x, dot(light, vec3(.2126, .7152, .0722)))) {
        often = times.w < SHORTER || means.a < WINDOW;
        means.a = times.w;
        times = vec4(0, times.xyz);
    }
    if (turnRed(turns.y, reds.zw, light)) {
        often = often || reds.y < WINDOW;
        reds.xy = vec2(0, reds.x);
    }
    turns.z = often ? 0. : turns.z;
    turns.w = times.z < WINDOW || reds.x < WINDOW ? 1. : 0.;
    // What is calm is the darker state: against it what moves stays as sharp as it is, only dim.
    // Red is no calmer for being dark: there it is the mean. While a cell flashes, both hardly move.
    bool red = reds.x < RED_SECONDS;
    float slow = turns.z >= WINDOW ? 1. : red ? 2. : 12.;
    vec3 mean = mix(light, means.rgb, exp2(-1.442695 * seconds / slow));
    means.rgb = red ? mean : min(light, mean);
}
