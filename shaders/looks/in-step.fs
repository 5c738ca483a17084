/*{
    "DESCRIPTION": "Fireflies round each visitor: a smile gathers them, smiles together pull them into step.",
    "ISFVSN": "2",
    "PIECES": ["light", "noise", "visitors", "kinetics"],
    "CREDIT": "Elysium Glow",
    "INPUTS": [
        { "NAME": "picture", "TYPE": "image", "SOURCE": "camera" }, { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "tint", "LABEL": "Light", "TYPE": "color", "DEFAULT": [0.975, 1.0, 0.0, 1.0] },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "flies", "LABEL": "Fireflies", "TYPE": "float", "DEFAULT": 46.0, "MIN": 8.0, "MAX": 120.0 },
        { "NAME": "garlands", "LABEL": "Garlands", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 1.0 }
    ],
    "PASSES": [
        { "TARGET": "pulses", "WIDTH": 8, "HEIGHT": 2, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "near", "WIDTH": "$WIDTH/16", "HEIGHT": "$HEIGHT/16", "FLOAT": true }, { "FLOAT": true }
    ]
}*/

// The visitors' own pulses, a column each. Lower row: phase 0..1, how far in step with the others, smile, 1. Upper row: the
// neighbour on the right (-1: none), how strong the tie to them is, seconds since a smile began.
vec4 beat(int me, int row) {
    float who = float(me + 1), least = 9.0, next = -1.0;
    vec4 old = texelFetch(pulses, ivec2(me, 0), 0), tie = texelFetch(pulses, ivec2(me, 1), 0), beside = vec4(0.0), mine = mouthOf(visitors, who);
    for (int k = 0; k < 8; k++) {
        vec4 place = mouthOf(visitors, float(k + 1));
        float right = place.x - mine.x;
        if (k != me && place.z > 0.0 && right > 0.0 && right < least) { least = right; next = float(k); beside = texelFetch(pulses, ivec2(k, 0), 0); }
    }
    float smile = smileOf(visitors, who) * presenceOf(visitors, who);
    if (row == 1) {
        float close = smoothstep(0.3, 0.95, cos(6.2832 * (beside.r - old.r))) * smoothstep(0.1, 0.4, min(beside.b, old.b));
        return vec4(next, mix(close, next == tie.r ? tie.g : 0.0, exp(-TIMEDELTA / (close > tie.g ? 0.8 : 1.5))), smile > old.b + 0.12 && tie.b > 1.5 ? TIMEDELTA : tie.a < 0.5 ? 9.0 : min(tie.b + TIMEDELTA, 9.0), 1.0);
    }
    // It goes on evenly between two sights, and is led to where it is.
    float phase = phaseOf(visitors, who), on = old.r + rateOf(visitors, who) * TIMEDELTA;
    phase = old.a < 0.5 || mine.z <= 0.0 ? phase : fract(on + (fract(phase - on + 0.5) - 0.5) * (1.0 - exp(-TIMEDELTA / 0.2)));
    return vec4(phase, inStepOf(visitors, who), mix(smile, old.b, exp(-TIMEDELTA / (smile > old.b ? 0.08 : 0.7))), 1.0);
}
// A firefly's light by the beat, 1.4 s of it: a flash, and the ember that stays.
float lantern(float phase) { return flash(fract(phase) * 1.4, PHOTINUS_PACE) + 0.05; }
vec3 own(float seed) { return tint.rgb * vec3(1.0, 0.62 + 0.38 * seed, 1.0); }

// A wreath of them round a head: few and each in its own time at rest; a smile gathers them, and its beat runs up both
// sides and meets above. One that begins they all greet at once. Kind 1 are those further out.
vec3 wreath(vec2 q, vec4 mine, float began, float who, float kind) {
    float many = floor(flies * (1.0 + 0.4 * kind)), turn = atan(q.x, -q.y) / 6.2832 + 0.5, bead = floor(turn * many), far = length(q);
    float seed = hash12(vec2(bead, who * 7.0 + kind)), other = fract(seed * 57.3), drift = TIME * (0.5 + other) + 60.0 * seed;
    float round_ = 1.0 + kind * (0.12 + 0.35 * other * other) + mix(0.5, 0.1, mine.b) * fract(seed * 19.0) + 0.03 * sin(drift);
    vec2 off = vec2((turn - (bead + 0.5 + 0.25 * sin(0.7 * drift)) / many) * 6.2832 * far, far - round_) * 1.6;
    float apart = dot(off, off), chance = mix(0.22, 1.0 - 0.5 * kind, mine.b) * presenceOf(visitors, who), size = mix(0.018, 0.04, fract(seed * 91.0));
    if (apart > 0.0144 || fract(seed * 173.1) > chance) return vec3(0.0);
    float veil = 1.0 - apart / 0.0144, core = exp(-apart / (size * size)) + 0.1 * veil * veil * veil;
    float late = (fract(seed * 311.7) - 0.5) * mix(1.0, 0.07, smoothstep(0.05, 0.5, mine.b)) + 0.7 * abs((bead + 0.5) / many - 0.5);
    float lit = lantern(mine.r - 0.35 + late) + flash(began - 0.3 * abs((bead + 0.5) / many - 0.5), PHOTINUS_PACE);
    return own(other) * core * lit * (0.35 + mine.b) * (0.5 + other);
}
// A garland between two who are in step; light runs along it from one to the other and back.
vec3 garland(vec2 uv, vec2 aspect, int who) {
    vec4 tie = texelFetch(pulses, ivec2(who, 1), 0);
    vec2 from = cornersOf(visitors, float(who + 1)).zw, to = cornersOf(visitors, tie.r + 1.0).xy;
    float s = clamp((uv.x - from.x) / max(to.x - from.x, 0.02), 0.0, 0.999), wide = (to.x - from.x) * aspect.x;
    float many = floor(clamp(wide * 26.0, 4.0, 40.0)), bead = floor(s * many), seed = hash12(vec2(bead, float(who) + 3.0));
    float at = (bead + 0.5 + 0.5 * (seed - 0.5)) / many, sag = 0.3 * wide * (1.0 + 0.08 * sin(0.7 * TIME + float(who)));
    float hung = mix(from.y, to.y, at) - sag * 4.0 * at * (1.0 - at) + 0.012 * sin(1.1 * TIME + 30.0 * seed);
    vec2 off = vec2((uv.x - from.x) * aspect.x - at * wide, uv.y - hung) * 26.0;
    float size = mix(0.09, 0.2, fract(seed * 57.0)), phase = texelFetch(pulses, ivec2(who, 0), 0).r;
    float core = exp(-dot(off, off) / (size * size)) + 0.05 * exp(-dot(off, off) * 6.0);
    return own(fract(seed * 91.0)) * core * tie.g * (lantern(phase - 0.8 * at) + lantern(phase - 0.8 * (1.0 - at)) + 0.1) * 1.4 * presenceOf(visitors, float(who + 1)) * presenceOf(visitors, tie.r + 1.0);
}
// Which garlands hang in this part of the picture.
vec2 hangs(vec2 uv, vec2 aspect) {
    vec2 found = vec2(-1.0);
    for (int k = 0; k < 8; k++) {
        vec4 tie = texelFetch(pulses, ivec2(k, 1), 0);
        vec2 from = cornersOf(visitors, float(k + 1)).zw, to = cornersOf(visitors, tie.r + 1.0).xy;
        vec2 low = vec2(from.x - 0.03, min(from.y, to.y) - 0.4 * (to.x - from.x) * aspect.x - 0.05), high = vec2(to.x + 0.03, max(from.y, to.y) + 0.05);
        if (tie.g > 0.01 && tie.r >= 0.0 && uv.x > low.x && uv.x < high.x && uv.y > low.y && uv.y < high.y) found = vec2(float(k), found.x);
    }
    return found;
}
void main() {
    vec2 uv = isf_FragNormCoord, aspect = vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0);
    if (PASSINDEX < 2) { gl_FragColor = PASSINDEX == 0 ? beat(int(gl_FragCoord.x), int(gl_FragCoord.y)) : vec4(hangs(uv, aspect), 0.0, 1.0); return; }
    vec4 here = IMG_NORM_PIXEL(map, uv);
    vec2 ties = texelFetch(near, ivec2(uv * IMG_SIZE(near)), 0).rg;
    vec3 color = ties.r >= 0.0 ? garland(uv, aspect, int(ties.r)) : vec3(0.0);
    if (ties.g >= 0.0) color += garland(uv, aspect, int(ties.g));
    color *= garlands;
    if (here.r > 0.5) {
        int who = int(here.r + 0.5) - 1;
        vec4 mine = texelFetch(pulses, ivec2(who, 0), 0);
        float began = texelFetch(pulses, ivec2(who, 1), 0).b;
        vec2 q = fromMouth(mouthOf(visitors, here.r), uv, aspect.x), round_ = (q - vec2(0.0, 0.72)) / vec2(1.4, 1.75);
        if (abs(length(round_) - 1.4) < 0.55) color += wreath(round_, mine, began, here.r, 0.0) + wreath(round_, mine, began, here.r, 1.0);
        float skin = dot(toLight(IMG_THIS_PIXEL(picture).rgb), vec3(0.4, 0.5, 0.1));
        color += own(0.0) * skin * here.a * mine.b * (0.3 + 0.7 * max(lantern(mine.r), flash(began, PHOTINUS_PACE))) * 0.13 / (1.0 + dot(q, q));
    }
    gl_FragColor = vec4(toDisplay(glow * color), 1.0);
}
