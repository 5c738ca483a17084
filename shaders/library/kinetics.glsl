// Flashes in time: latency, a fast rise, a slower fall; cells that tire, rest and flash again.
// A pace is vec3(latency, rise, fall) in seconds, the last two being time constants.
// All steps are exact for any dt: a slow machine draws fewer points of the same curve.

const vec3 LINGULODINIUM_PACE = vec3(0.015, 0.006, 0.030); // over in a tenth of a second
const vec3 PYROCYSTIS_PACE = vec3(0.017, 0.020, 0.090);
const vec3 NOCTILUCA_PACE = vec3(0.002, 0.010, 0.022);
const vec3 SEA_PEN_PACE = vec3(0.180, 0.120, 0.350);
const vec3 SEA_PANSY_PACE = vec3(0.120, 0.150, 0.330);
const vec3 COMB_JELLY_PACE = vec3(0.050, 0.060, 0.350);
const vec3 OSTRACOD_PACE = vec3(0.0, 0.050, 1.000);         // courtship
const vec3 OSTRACOD_DEFENCE_PACE = vec3(0.0, 0.150, 3.000); // with fifty times the light
const vec3 PHOTINUS_PACE = vec3(0.0, 0.080, 0.160);         // one flash in 5.9 s
const vec3 CAROLINUS_PACE = vec3(0.0, 0.030, 0.050);        // trains of 5 to 8, one every 12 s
const vec3 PTEROPTYX_PACE = vec3(0.0, 0.030, 0.060);        // every 0.56 s, a whole tree in step

// From the end of the latency to the peak.
float peakSeconds(vec3 pace) { return log(pace.z / pace.y) * pace.y * pace.z / (pace.z - pace.y); }

// What makes the peak 1.
float peakScale(vec3 pace) {
    float at = peakSeconds(pace);
    return 1.0 / (exp(-at / pace.z) - exp(-at / pace.y));
}

// The light of one flash, its peak 1, so long after what set it off.
float flash(float since, vec3 pace) {
    float t = max(since - pace.x, 0.0);
    return peakScale(pace) * (exp(-t / pace.z) - exp(-t / pace.y));
}

// Many flashes in two numbers that start from 0: x falls slowly, y quickly, their difference shines.
float shine(vec2 glow, vec3 pace) { return peakScale(pace) * (glow.x - glow.y); }

// The next of them after dt, with so many flashes a second beginning meanwhile, evenly.
vec2 glowStep(vec2 glow, float flashes, vec3 pace, float dt) {
    vec2 left = exp(-dt / pace.zy);
    return glow * left + flashes * pace.zy * (1.0 - left);
}

// How spent a cell is, 0..1, after dt in which it gave the part q of what it had that many times a
// second, and recovered.
float spentStep(float spent, float flashes, float q, float recoverySeconds, float dt) {
    float rate = q * flashes + 1.0 / recoverySeconds;
    return mix(q * flashes / rate, spent, exp(-rate * dt));
}

// One cell, all of it 0 at first: xy its glow (see shine), z how spent it is, w what is left of its
// latency. A stimulus at the beginning of the step, above 0.5, makes it flash by what it has left;
// further ones find it deaf until then. q is what a flash takes: 0.9 Lingulodinium, 0.15 Pyrocystis.
vec4 cellStep(vec4 cell, float stimulus, vec3 pace, vec2 qAndRecoverySeconds, float dt) {
    float wait = cell.w > 0.0 ? cell.w : stimulus > 0.5 ? max(pace.x, 1e-6) : 0.0;
    bool fires = wait > 0.0 && wait <= dt;
    float before = fires ? wait : dt, after = dt - before;
    cell.xy *= exp(-before / pace.zy);
    cell.z *= exp(-before / qAndRecoverySeconds.y);
    if (fires) {
        cell.xy += 1.0 - cell.z;
        cell.z += qAndRecoverySeconds.x * (1.0 - cell.z);
    }
    cell.xy *= exp(-after / pace.zy);
    cell.z *= exp(-after / qAndRecoverySeconds.y);
    cell.w = fires ? 0.0 : max(wait - dt, 0.0);
    return cell;
}

// How much brighter a colony answers after so many recent stimuli, 1..3.
float facilitation(float stimuli) { return 3.0 - 2.0 * exp(-stimuli / 3.0); }

// How much of a plankton's light is there at an hour of its night, 0 dusk and 1 dawn.
float circadian(float night) {
    return mix(0.001, 1.0, smoothstep(0.0, 0.3, night) * (1.0 - smoothstep(0.85, 1.0, night)));
}
