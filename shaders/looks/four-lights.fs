/*{
    "DESCRIPTION": "Joy rises as embers, calm is a thread on the lips, surprise runs out as a ring, sorrow falls as snow.",
    "ISFVSN": "2",
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "PIECES": ["noise", "visitors", "feelings", "light"],
    "INPUTS": [
        { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "joyTint", "LABEL": "Joy", "TYPE": "color", "DEFAULT": [1.0, 0.55, 0.1, 1.0] },
        { "NAME": "calmTint", "LABEL": "Calm", "TYPE": "color", "DEFAULT": [0.0, 1.0, 0.6, 1.0] },
        { "NAME": "surpriseTint", "LABEL": "Surprise", "TYPE": "color", "DEFAULT": [0.0, 0.36, 1.0, 1.0] },
        { "NAME": "sorrowTint", "LABEL": "Sorrow", "TYPE": "color", "DEFAULT": [0.05, 0.2, 1.0, 1.0] }
    ],
    "PASSES": [
        { "TARGET": "hearts", "WIDTH": 8, "HEIGHT": 2, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "lights", "WIDTH": "$WIDTH/3", "HEIGHT": "$HEIGHT/3", "PERSISTENT": true, "FLOAT": true },
        { "FLOAT": true }
    ]
}*/
// First row: the four, followed slowly. Second: how far surprise's ring is, how strong it was, what was before.
vec4 heart(int who, int line) {
    vec4 now = felt(visitors, float(who) + 1.0), old = texelFetch(hearts, ivec2(who, 0), 0), ring = texelFetch(hearts, ivec2(who, 1), 0);
    if (line == 0) return lingering(old, now, TIMEDELTA);
    bool starts = now.b > 0.3 && now.b > ring.b + 0.1 && ring.r > 0.7 || now.b > 0.3 && ring.g == 0.0;
    float before = mix(ring.b, now.b, 1.0 - exp(-TIMEDELTA / 0.6));
    return starts ? vec4(0.02, now.b, now.b, 1.0) : vec4(ring.r + TIMEDELTA * 1.4, ring.g, before, 1.0);
}
// Grains of one size, each at a place and a moment of its own; p moves with what carries them.
float grains(vec2 p, float energy, float softness) {
    float sum = 0.0;
    for (int k = 0; k < (energy > 0.01 ? 2 : 0); k++) {
        vec2 cell = floor(p), off = fract(p) - 0.5;
        float lot = hash12(cell + 31.0 * float(k)), own = fract(lot * 91.7);
        off -= 0.6 * (vec2(own, fract(lot * 331.3)) - 0.5);
        float since = fract(TIME * (0.4 + 0.5 * own) + 7.0 * lot), lit = smoothstep(0.0, 0.06, since) * exp(-3.5 * since);
        sum += step(lot, 0.9 * energy) * exp(-dot(off, off) * softness * (0.6 + own)) * lit * (0.2 + 3.0 * own * own * own);
        p = p * 1.7 + 13.0;
    }
    return sum;
}
void main() {
    vec2 uv = isf_FragNormCoord;
    if (PASSINDEX == 0) { gl_FragColor = heart(int(uv.x * 8.0), int(uv.y * 2.0)); return; }
    vec2 aspect = vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0), p = uv * aspect;
    vec4 here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
    vec4 place = mouthOf(visitors, mouth.r);
    float unit = max(place.b, 0.03), alive = mouth.a * step(0.5, mouth.r);
    vec4 heart = mouth.r < 0.5 ? vec4(0.0) : texelFetch(hearts, ivec2(int(mouth.r + 0.5) - 1, 0), 0) * alive;
    vec4 ring = mouth.r < 0.5 ? vec4(9.0) : texelFetch(hearts, ivec2(int(mouth.r + 0.5) - 1, 1), 0);
    float corner = cornerOf(mouth.g);
    if (PASSINDEX == 1) {
        // Red: joy, that rises and opens. Green: sorrow, that falls. Blue: what a ring leaves behind.
        vec2 fan = vec2((uv.x - place.x) * aspect.x * 0.9, 0.0) * step(0.5, mouth.r);
        vec2 sway = vec2(noise2(vec2(5.0 * p.y, 0.4 * TIME)) - 0.5, 0.0);
        float joy = IMG_NORM_PIXEL(lights, uv - (vec2(0.12, 0.0) * sway + fan + vec2(0.0, 0.22)) * TIMEDELTA / aspect).r;
        float snow = IMG_NORM_PIXEL(lights, uv - (vec2(0.05, 0.0) * sway - vec2(0.0, 0.09)) * TIMEDELTA / aspect).g;
        float lips = exp(-here.r * here.r * 250.0) * smoothstep(-0.06, 0.03, here.r);
        float above = smoothstep(-0.05, 0.1, (p.y - place.y) / unit);
        float far = (here.r - ring.r) * 12.0, front = exp(-far * far) * ring.g * alive * exp(-0.9 * ring.r);
        gl_FragColor = vec4(max(joy * exp(-TIMEDELTA / 1.8), lips * heart.r * mix(0.1, 0.6, corner * corner) * (0.3 + 0.7 * above)),
                            max(snow * exp(-TIMEDELTA / 6.0), 0.6 * lips * heart.a * (1.0 - 0.8 * above)),
                            max(IMG_NORM_PIXEL(lights, uv).b * exp(-TIMEDELTA / 0.22), front), 1.0);
        return;
    }
    vec4 old = IMG_NORM_PIXEL(lights, uv);
    vec2 q = (uv - place.xy) * aspect / unit;
    float face = 1.0 - smoothstep(0.75, 1.25, length((q - vec2(0.0, 0.8)) / vec2(1.25, 1.85)));
    float beads = noise2(vec2(24.0 * mouth.g, 0.4 * TIME + 9.0 * mouth.r));
    float thread = exp(-here.r * here.r * 6000.0) * (0.05 + 1.4 * beads * beads * beads);
    vec3 light = joyTint.rgb * (14.0 * grains((p - vec2(0.0, 0.22 * TIME)) * 42.0, 0.5 * old.r * (1.0 - 0.6 * face), 42.0) + 0.09 * old.r * exp(-abs(here.r) * 2.0)
                                + thread * heart.r * (0.4 + 2.2 * corner * corner));
    light += calmTint.rgb * 0.12 * thread * heart.g;
    light += surpriseTint.rgb * (16.0 * grains(p * 60.0, old.b, 40.0) + 0.25 * old.b * old.b + 1.2 * thread * heart.b);
    light += sorrowTint.rgb * (10.0 * grains((p + vec2(0.0, 0.09 * TIME)) * 26.0, min(old.g, 1.0), 16.0) + 0.06 * old.g
                               + 1.4 * thread * heart.a * smoothstep(0.15, -0.2, q.y));
    light *= glow;
    gl_FragColor = vec4(toDisplay(light), 1.0);
}
