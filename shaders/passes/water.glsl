// A slow sea without sources or sinks: the curl of three octaves of noise, cells and time in step.
uniform ivec3 waterCell; // whole steps of each octave's time
uniform vec3 waterStep; // and the part of the next

uint waterHash(uint x) {
    x = (x ^ (x >> 16)) * 0x7feb352du;
    x = (x ^ (x >> 15)) * 0x846ca68bu;
    return x ^ (x >> 16);
}

float waterKnot(ivec2 cell, uint time) {
    uint h = waterHash(uint(cell.x) * 0x9e3779b9u + uint(cell.y) * 0x85ebca6bu + time);
    return float(h >> 8) / 16777216. - .5;
}

// The gradient of value noise that moves from one pattern to the next.
vec2 waterSlope(vec2 p, int cell, float part, uint octave) {
    ivec2 i = ivec2(floor(p));
    vec2 f = p - vec2(i);
    vec2 s = f * f * f * (f * (f * 6. - 15.) + 10.);
    vec2 d = 30. * f * f * (f * (f - 2.) + 1.);
    float mixing = smoothstep(0., 1., part);
    vec4 k = vec4(0.);
    for (int t = 0; t < 2; t++) {
        uint time = waterHash(uint(cell + t) * 4u + octave);
        vec4 knots = vec4(
                waterKnot(i, time),
                waterKnot(i + ivec2(1, 0), time),
                waterKnot(i + ivec2(0, 1), time),
                waterKnot(i + ivec2(1, 1), time));
        k += knots * (t == 0 ? 1. - mixing : mixing);
    }
    float twist = k.x - k.y - k.z + k.w;
    return vec2(d.x * (k.y - k.x + twist * s.y), d.y * (k.z - k.x + twist * s.x));
}

// One octave; turned, so that no two lattices line up.
vec2 waterOctave(vec2 p, vec2 turn, int cell, float part, uint octave) {
    vec2 slope = waterSlope(
            vec2(dot(p, turn), dot(p, vec2(-turn.y, turn.x))), cell, part, octave);
    return slope.x * turn + slope.y * vec2(-turn.y, turn.x);
}

// The water's velocity there, of the order of 1; places in show heights.
vec2 waterFlow(vec2 p) {
    vec2 slope = waterOctave(p / .35, vec2(.8, .6), waterCell.x, waterStep.x, 0u)
            + .5 * waterOctave(p / .175 + 17.3, vec2(.28, .96), waterCell.y, waterStep.y, 1u)
            + .25 * waterOctave(p / .0875 + 41.7, vec2(-.6, .8), waterCell.z, waterStep.z, 2u);
    return 1.6 * vec2(slope.y, -slope.x);
}
