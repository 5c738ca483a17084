// A sea that carries light: slow currents without sources, what water swallows, and halos.
// Uses noise and spectra.

// What a metre takes at red, green and blue (610, 545, 465 nm): swallowed, and scattered.
const vec3 CLEAR_ABSORBS = vec3(0.270, 0.056, 0.024);
const vec3 CLEAR_SCATTERS = vec3(0.012, 0.014, 0.019);
const vec3 COASTAL_ABSORBS = vec3(0.30, 0.13, 0.27);
const vec3 COASTAL_SCATTERS = vec3(0.19, 0.22, 0.26);

// How noise changes with place: its slope, from eight corners.
vec2 noiseSlope(vec3 p) {
    vec3 i = floor(p), f = p - i;
    vec2 e = vec2(0.0, 1.0);
    vec2 s = f.xy * f.xy * f.xy * (f.xy * (f.xy * 6.0 - 15.0) + 10.0);
    vec2 d = 30.0 * f.xy * f.xy * (f.xy * (f.xy - 2.0) + 1.0);
    vec4 low = vec4(hash13(i), hash13(i + e.yxx), hash13(i + e.xyx), hash13(i + e.yyx));
    vec4 high = vec4(hash13(i + e.xxy), hash13(i + e.yxy), hash13(i + e.xyy), hash13(i + e.yyy));
    vec4 k = mix(low, high, smoothstep(0.0, 1.0, f.z));
    float twist = k.x - k.y - k.z + k.w;
    return vec2(d.x * (k.y - k.x + twist * s.y), d.y * (k.z - k.x + twist * s.x));
}

// One size of eddies, turned so that no two lattices line up.
vec2 eddies(vec2 p, float size, float seconds, float memory, vec2 turn) {
    vec2 across = vec2(-turn.y, turn.x), q = vec2(dot(p, turn), dot(p, across)) / size;
    vec2 slope = noiseSlope(vec3(q + 17.3 * turn, seconds / memory));
    slope = slope.x * turn + slope.y * across;
    return vec2(slope.y, -slope.x);
}

// The velocity of a slow sea, about 1 in the mean; places in show heights. Nothing wells up or
// drains away in it. Multiply by 0.02 to 0.04 show heights a second.
vec2 seaFlow(vec2 p, float seconds) {
    return 2.1 * (eddies(p, 0.35, seconds, 10.0, vec2(0.8, 0.6))
            + 0.5 * eddies(p, 0.175, seconds, 6.0, vec2(0.28, 0.96))
            + 0.25 * eddies(p, 0.0875, seconds, 4.0, vec2(-0.6, 0.8)));
}

// What is left of light after metres of water that takes so much of each channel.
vec3 throughWater(vec3 light, float metres, vec3 takes) { return light * exp(-metres * takes); }

// What a metre of pure water swallows, every 20 nm from 440 on (Pope and Fry, 1997).
const float PURE_ABSORBS[14] = float[14](0.0064, 0.0098, 0.0127, 0.0204, 0.0409, 0.0474, 0.0619,
        0.0896, 0.2224, 0.2755, 0.3108, 0.4100, 0.4650, 0.6240);

float pureAbsorbs(float nm) {
    float place = clamp((nm - 440.0) / 20.0, 0.0, 12.999);
    return mix(PURE_ABSORBS[int(place)], PURE_ABSORBS[int(place) + 1], fract(place));
}

// What is left of one wavelength: what water takes beside its own fades with wavelength evenly.
float leftOfWavelength(float nm, float metres, vec3 takes) {
    vec3 beside = log(max(takes - vec3(0.2644, 0.0511, 0.0101), 0.0001));
    float low = clamp((nm - 465.0) / 80.0, -0.5, 1.0), high = clamp((nm - 545.0) / 65.0, 0.0, 1.0);
    return exp(-metres * (pureAbsorbs(nm) + exp(mix(mix(beside.b, beside.g, low), beside.r, high))));
}

// A living lamp seen through water, by the peak and width of its light: its brightest channel is 1
// at no distance. Its own narrow band fares otherwise than a screen's blue does. Dear: for few.
vec3 lampThroughWater(float peak, float width, float metres, vec3 takes) {
    vec3 near = vec3(0.0), far = vec3(0.0);
    for (int i = -6; i <= 6; i++) {
        float nm = peak + width * (0.05 + 0.17 * float(i));
        float off = (nm - peak) / (width * (i > 0 ? 0.565 : 0.435));
        vec3 light = ofWavelength(nm) * exp(-0.6931 * off * off);
        near += light;
        far += light * leftOfWavelength(nm, metres, takes);
    }
    near = inGamut(near);
    return inGamut(far) / max(near.r, max(near.g, near.b));
}

// How much of what water scatters goes on at that angle; over the whole sphere it is one.
float scattersTo(float cosine) {
    const float G = 0.92;
    float forward = (1.0 - G * G) / pow(1.0 + G * G - 2.0 * G * cosine, 1.5);
    return (0.98 * forward + 0.02) / 12.566371;
}

// The skirt of light round a lamp, so many metres from it; takes is what a metre takes, scattered
// light included. Bluer outwards in clear water, greener by the coast. Its core is core metres.
vec3 halo(float metres, float core, vec3 takes) {
    return exp(-takes * metres) * core / max(metres, core);
}
