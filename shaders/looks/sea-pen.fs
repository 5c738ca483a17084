/*{
    "DESCRIPTION": "A colony of polyps: waves of light start at moving lips, run, and die where they meet.",
    "ISFVSN": "2",
    "PIECES": ["excite", "light", "noise", "visitors"],
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "tint", "LABEL": "Light", "TYPE": "color", "DEFAULT": [0.0, 1.0, 0.469, 1.0] },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "pace", "LABEL": "Pace of the waves", "UNIT": "heights/s", "TYPE": "float",
          "DEFAULT": 0.3, "MIN": 0.05, "MAX": 0.5, "HINT": "a sea pansy's go 9 cm a second, a sea pen's 26" },
        { "NAME": "polyps", "LABEL": "Polyps", "UNIT": "a height", "TYPE": "float",
          "DEFAULT": 13.0, "MIN": 6.0, "MAX": 60.0 },
        { "NAME": "restSeconds", "LABEL": "Rest", "UNIT": "s", "TYPE": "float",
          "DEFAULT": 1.9, "MIN": 0.5, "MAX": 6.0, "HINT": "from one wave of a held smile to the next" }
    ],
    "PASSES": [
        { "TARGET": "nerve", "WIDTH": "floor(144*$WIDTH/$HEIGHT)", "HEIGHT": 144, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "nerve" }, { "TARGET": "nerve" }, { "TARGET": "nerve" }, { "TARGET": "nerve" },
        { "TARGET": "light", "WIDTH": "floor(144*$WIDTH/$HEIGHT)", "HEIGHT": 144, "PERSISTENT": true, "FLOAT": true },
        { "FLOAT": true }
    ]
}*/
const float STEPS = 5.0; // of the nerve, in one frame
// Red: excited. Green: recovering.
// Blue: strength left, so that no wave runs in circles for ever. Alpha: seconds since lips last moved it.
vec4 conduct(vec2 uv) {
    vec4 old = IMG_NORM_PIXEL(nerve, uv);
    float dt = min(pace * RENDERSIZE.y * TIMEDELTA / STEPS / 7.0, 0.05);
    bool fresh = old.b == 0.0 && old.a == 0.0;
    float strength = fresh ? 1.0 : old.b, waited = fresh ? 9.0 : old.a;
    float hardness = AWAKE - 0.025 + 0.05 * noise2(uv * vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0) * 9.0) + 1.6 * (1.0 - strength) * (1.0 - strength)
        + 0.2 * (1.0 - IMG_NORM_PIXEL(light, uv).a);
    vec2 next = exciteStep(nerve, ivec2(gl_FragCoord.xy), hardness, dt);
    strength = clamp(strength + (1.0 - strength) * TIMEDELTA / STEPS / 2.0 - 0.34 * old.r * dt, 0.0, 1.0);
    vec4 here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
    float smile = max(smileOf(visitors, mouth.r), smileOnsetOf(visitors, mouth.r)), corner = cornerOf(mouth.g);
    float stirred = smoothstep(0.25, 0.7, length(here.ba)) + smoothstep(0.1, 0.35, smile) * smoothstep(0.75, 0.95, corner) * step(restSeconds, waited);
    bool fires = abs(here.r) < 0.12 && mouth.a > 0.5 && stirred > 0.5 && next.g < 0.1;
    return vec4(fires ? 1.0 : next.r, next.g, strength, fires ? 0.0 : waited + TIMEDELTA / STEPS);
}
// Polyps with eight arms, each lit as a whole by the wave that passes it, each in its own moment.
float colony(vec2 place, vec2 aspect, float many, float kind) {
    // Bent rows, each pushed along by its own part: no lattice shows.
    vec2 bent = 0.08 * vec2(noise2(place * 5.0 + 9.0 * kind), noise2(place * 5.0 + 31.0));
    vec2 p = (place + bent) * mat2(0.8, 0.6, -0.6, 0.8) * many;
    p.x += 7.0 * hash12(vec2(floor(p.y), kind));
    vec2 cell = floor(p);
    float seed = hash12(cell + 3.7 + kind), other = fract(seed * 57.3), size = mix(0.14, 0.44, pow(fract(seed * 13.7), 2.2));
    vec2 off = p - cell - 0.5 - (vec2(other, fract(seed * 311.7)) - 0.5) * (1.0 - 2.0 * size);
    vec2 heart = place - off * mat2(0.8, -0.6, 0.6, 0.8) / many;
    vec4 lit = IMG_NORM_PIXEL(light, (heart + (vec2(fract(seed * 91.7), fract(seed * 173.1)) - 0.5) * 0.03) / aspect);
    float flash = max(lit.r - lit.g, 0.0), round_ = length(off) / (size * (0.65 + 0.35 * smoothstep(0.0, 0.4, flash)));
    float turn = atan(off.y, off.x) + 20.0 * other + 0.35 * sin(0.9 * TIME + 30.0 * seed) * round_;
    float slim = sin(4.0 * turn) * round_ / 0.11, tip = (round_ - 0.75) / 0.2;
    float arms = exp(-slim * slim) * (exp(-2.0 * round_ * round_) * smoothstep(0.05, 0.3, round_) + 0.5 * exp(-tip * tip));
    float body = kind < 0.5 ? 0.6 * arms + 0.35 * exp(-round_ * round_ * 14.0) : 0.5 * exp(-round_ * round_ * 6.0);
    return flash * body * step(0.15, other) * (0.25 + 1.5 * fract(other * 13.0));
}
void main() {
    vec2 uv = isf_FragNormCoord, aspect = vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0);
    if (PASSINDEX < int(STEPS)) { gl_FragColor = conduct(uv); return; }
    if (PASSINDEX == int(STEPS)) {
        // Flash kinetics of Renilla: two first-order steps, 150 and 330 ms.
        vec4 old = IMG_NORM_PIXEL(light, uv), now = IMG_NORM_PIXEL(nerve, uv);
        float hit = 0.6 * smoothstep(0.3, 0.9, now.r) * max(1.0 - 2.5 * now.g, 0.0) * now.b * TIMEDELTA * 30.0;
        // Alpha: a colony with nobody near falls asleep.
        float near = 0.0;
        for (int k = 1; k <= 8; k++) near = max(near, presenceOf(visitors, float(k)));
        gl_FragColor = vec4(old.rg * exp(-TIMEDELTA / vec2(0.33, 0.15)) + hit, 0.0, mix(near, old.a, exp(-TIMEDELTA / 0.5)));
        return;
    }
    vec4 here = IMG_NORM_PIXEL(field, uv), tissue = IMG_NORM_PIXEL(light, uv);
    float face = smoothstep(0.2, 0.5, here.r) * smoothstep(1.6, 1.1, here.r);
    float sum = 0.012 * max(tissue.r - tissue.g, 0.0) * (1.0 - 0.95 * face);
    for (int k = 0; k < 2; k++) sum += colony(uv * aspect, aspect, polyps * (1.0 + 2.3 * float(k)), float(k)) * (1.0 - 0.95 * face);
    vec3 color = tint.rgb * glow * sum * smoothstep(-0.08, 0.03, here.r);
    gl_FragColor = vec4(toDisplay(color), 1.0);
}
