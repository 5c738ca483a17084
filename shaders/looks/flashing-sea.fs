/*{
    "DESCRIPTION": "Dark water full of cells that flash where lips stir it, and drift away glowing.",
    "ISFVSN": "2",
    "PIECES": ["light", "noise", "visitors", "water"],
    "CREDIT": "Elysium Glow",
    "INPUTS": [
        { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "fresh", "LABEL": "Flash", "TYPE": "color", "DEFAULT": [0.0, 0.46, 1.0, 1.0] },
        { "NAME": "aged", "LABEL": "Afterglow", "TYPE": "color", "DEFAULT": [0.0, 0.22, 1.0, 1.0] },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "stream", "LABEL": "Stream", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 3.0 },
        { "NAME": "current", "LABEL": "Current", "UNIT": "mouths/s", "TYPE": "float",
          "DEFAULT": 0.5, "MIN": 0.0, "MAX": 3.0, "HINT": "how fast the water carries light away" },
        { "NAME": "afterglowSeconds", "LABEL": "Afterglow lasts", "UNIT": "s", "TYPE": "float",
          "DEFAULT": 2.2, "MIN": 0.2, "MAX": 10.0, "HINT": "until a third of it is left" }
    ],
    "PASSES": [
        { "TARGET": "flow", "WIDTH": "128*$WIDTH/max($WIDTH,$HEIGHT)",
          "HEIGHT": "128*$HEIGHT/max($WIDTH,$HEIGHT)", "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "sea", "WIDTH": "480*$WIDTH/max($WIDTH,$HEIGHT)",
          "HEIGHT": "480*$HEIGHT/max($WIDTH,$HEIGHT)", "PERSISTENT": true, "FLOAT": true },
        { "FLOAT": true }
    ]
}*/
// Red, green: water set moving, most by corners, up and out. Blue, alpha: that and the sea's own slow swell.
vec4 stir(vec2 uv, vec2 aspect, vec4 here, vec4 mouth, float corner) {
    float unit = max(mouthOf(visitors, mouth.r).b, 0.06), smile = smileOf(visitors, mouth.r) * mouth.a;
    vec2 moving = IMG_NORM_PIXEL(flow, uv - IMG_NORM_PIXEL(flow, uv).ba * TIMEDELTA / aspect).rg;
    vec2 e = vec2(0.008, 0.0);
    vec2 slope = vec2(IMG_NORM_PIXEL(field, uv + e).r - IMG_NORM_PIXEL(field, uv - e).r,
                      IMG_NORM_PIXEL(field, uv + e.yx).r - IMG_NORM_PIXEL(field, uv - e.yx).r);
    vec2 push = slope / max(length(slope), 1e-4) * (0.25 + corner) + vec2(0.0, 0.9 * corner);
    vec2 pushed = here.ba * unit + push * (current * unit * smile);
    moving += (pushed - moving) * exp(-abs(here.r) * 4.5) * min(1.0, 9.0 * TIMEDELTA);
    vec2 swell = seaFlow(uv * aspect * 0.15 / unit, 4.0 * TIME) * 0.45 * current * unit;
    return vec4(moving * exp(-TIMEDELTA / 1.6), moving + swell);
}
// Red: the flash. Green: the afterglow. Blue: how spent the cells are. Alpha: the light's age.
vec4 cells(vec2 uv, vec2 aspect, vec4 here, vec4 mouth, float corner) {
    vec4 old = IMG_NORM_PIXEL(sea, uv - IMG_NORM_PIXEL(flow, uv).ba * TIMEDELTA / aspect);
    float lot = hash12(floor(uv * RENDERSIZE * 0.6) + floor(TIME * 12.0) * 7.13), smile = smileOf(visitors, mouth.r);
    float stirred = smoothstep(0.15, 2.0, length(here.ba) * exp(-abs(here.r) * 4.0));
    float fires = step(lot + 0.002, 0.6 * stirred) * (1.0 - old.b) * mouth.a * min(30.0 * TIMEDELTA, 1.0);
    float spots = noise2(vec2(34.0 * mouth.g, 0.7 * TIME)) * noise2(vec2(110.0 * mouth.g, 1.1 * TIME + 9.0));
    float streamed = exp(-here.r * here.r * 1600.0) * (0.1 + 1.3 * corner * corner) * smoothstep(0.2, 0.45, spots);
    streamed *= stream * smile * mouth.a * 13.0 * TIMEDELTA;
    float added = 0.3 * fires + streamed, light = old.g * exp(-TIMEDELTA / afterglowSeconds) + added;
    float age = (old.a + TIMEDELTA) * (1.0 - clamp(added / max(light, 1e-3), 0.0, 1.0));
    return vec4(min(old.r * exp(-TIMEDELTA / 0.16) + fires, 2.0), min(light, 1.6),
                clamp(old.b * exp(-TIMEDELTA / 6.0) + 0.3 * fires, 0.0, 1.0), age);
}
// Single cells in three sizes: few of them bright, each with its own moment.
float sparkle(vec2 p, float energy) {
    float sum = 0.0;
    for (int k = 0; k < (energy > 0.004 ? 3 : 0); k++) {
        vec2 cell = floor(p), off = fract(p) - 0.5;
        float seed = hash12(cell + 17.0 * float(k)), other = fract(seed * 57.3);
        off -= 0.55 * (vec2(other, fract(seed * 311.7)) - 0.5);
        float since = fract(TIME * (0.35 + 0.6 * other) + seed * 9.0);
        float lit = smoothstep(0.0, 0.04, since) * exp(-5.0 * since) * step(seed, energy);
        sum += lit * exp(-dot(off, off) * (24.0 + 60.0 * other)) * (0.3 + 7.0 * pow(other, 4.0));
        p *= 1.8;
    }
    return sum;
}
void main() {
    vec2 uv = isf_FragNormCoord, aspect = vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0);
    vec4 here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
    float corner = cornerOf(mouth.g);
    if (PASSINDEX == 0) { gl_FragColor = stir(uv, aspect, here, mouth, corner); return; }
    if (PASSINDEX == 1) { gl_FragColor = cells(uv, aspect, here, mouth, corner); return; }
    vec4 e = IMG_NORM_PIXEL(sea, uv);
    float smile = smileOf(visitors, mouth.r) * mouth.a;
    // Inside the mouth the water stays dark, so that the smile is still theirs; its edge is drawn.
    float outside = smoothstep(-0.03, 0.02, here.r);
    float sheet = e.g * (0.05 + 0.8 * e.g) * mix(0.15, 1.0, outside);
    float edge = exp(-abs(here.r) * 55.0) + 0.25 * exp(-abs(here.g) * 60.0);
    edge *= smile * (0.25 + corner * corner) * (0.3 + noise2(vec2(40.0 * mouth.g, TIME)));
    float grains = sparkle(uv * aspect * 75.0, 0.75 * (e.r + e.g) * mix(0.3, 1.0, outside));
    vec3 tint = mix(fresh.rgb, aged.rgb, smoothstep(0.2, 2.2, e.a));
    vec3 color = glow * (tint * (sheet + 0.5 * e.r + 8.0 * grains) + 1.2 * fresh.rgb * edge);
    gl_FragColor = vec4(toDisplay(color), 1.0);
}
