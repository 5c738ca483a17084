/*{
    "DESCRIPTION": "Every smile leaves its curve in the sky as stars, and the sky of the evening turns slowly.",
    "ISFVSN": "2",
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "PIECES": ["noise", "oklab", "visitors", "light"],
    "INPUTS": [
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "warm", "LABEL": "New stars", "TYPE": "color", "DEFAULT": [1.0, 0.75, 0.35, 1.0] },
        { "NAME": "cold", "LABEL": "Old stars", "TYPE": "color", "DEFAULT": [0.25, 0.5, 1.0, 1.0] },
        { "NAME": "memoryMinutes", "LABEL": "Memory", "UNIT": "min", "TYPE": "float", "DEFAULT": 20.0, "MIN": 0.1, "MAX": 240.0 },
        { "NAME": "turnMinutes", "LABEL": "A turn in", "UNIT": "min", "TYPE": "float", "DEFAULT": 45.0, "MIN": 1.0, "MAX": 240.0 }
    ],
    "PASSES": [
        { "TARGET": "smiles", "WIDTH": 8, "HEIGHT": 3, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "sky", "WIDTH": 256, "HEIGHT": 256, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "frame", "WIDTH": "$WIDTH/8", "HEIGHT": "$HEIGHT/8" },
        { "FLOAT": true }
    ]
}*/
const float CELLS = 256.0; // of the sky, which is a square of REACH show heights about its pole
const float REACH = 2.8;
const vec2 POLE = vec2(0.5, -0.25); // below the picture: stars rise on one side and set on the other
vec2 turned(vec2 p, float turn) { return vec2(p.x * cos(turn) - p.y * sin(turn), p.x * sin(turn) + p.y * cos(turn)); }
// How far the sky has turned, whatever clocks do.
float hour() { return texelFetch(smiles, ivec2(0, 2), 0).r; }
// First row: the smile of before, seconds since stars fell, whether they fall now. Second: where to, in the sky.
vec4 smiled(int who, int row, float aspect) {
    vec4 old = texelFetch(smiles, ivec2(who, 0), 0);
    float smile = smileOf(visitors, float(who) + 1.0) * visibleOf(visitors, float(who) + 1.0);
    float before = mix(old.r, smile, 1.0 - exp(-TIMEDELTA / 0.8));
    bool falls = smile > 0.4 && (smile > old.r + 0.15 && old.g > 2.5 || old.g > 9.0);
    if (row == 2) return vec4(mod(hour() + 6.28318 * TIMEDELTA / (60.0 * turnMinutes), 6.28318), 0.0, 0.0, 1.0);
    if (row == 0) return vec4(before, falls ? 0.0 : min(old.g + TIMEDELTA, 99.0), falls ? smile : 0.0, 1.0);
    vec4 place = mouthOf(visitors, float(who) + 1.0);
    float lot = hash12(vec2(TIME, float(who)));
    vec2 up = place.xy + vec2((lot < 0.5 ? -1.0 : 1.0) * (0.16 + 0.24 * fract(lot * 91.0)), 0.15 + 0.4 * fract(lot * 37.0));
    return vec4(turned((up - POLE) * vec2(aspect, 1.0), -hour()), 0.12 + 0.1 * lot, place.a - hour());
}
// Red: how bright that star is. Green: how old, in memories.
vec4 star(vec2 uv) {
    vec4 old = IMG_THIS_PIXEL(sky);
    vec2 p = (uv - 0.5) * REACH;
    float fresh = 0.0;
    for (int who = 0; who < 8; who++) {
        vec4 now = texelFetch(smiles, ivec2(who, 0), 0), to = texelFetch(smiles, ivec2(who, 1), 0);
        if (now.b <= 0.0) continue;
        float visitor = float(who) + 1.0;
        vec2 q = turned(p - to.xy, -to.a) / to.b;
        // The curve of that very smile: each corner as high as it was.
        float lift = 0.2 + 0.9 * (q.x > 0.0 ? smileRightOf(visitors, visitor) : smileLeftOf(visitors, visitor)), curve = lift * q.x * q.x - 0.3;
        float on = step(abs(q.x), 1.0) * step(abs(q.y - curve), 0.03 + 0.1 * hash12(floor(uv * CELLS) + 3.0));
        fresh = max(fresh, on * smoothstep(0.35, 1.0, hash12(floor(uv * CELLS) + TIME)));
    }
    float fade = exp(-TIMEDELTA / (60.0 * memoryMinutes));
    return fresh > old.r ? vec4(fresh, 0.0, 0.0, 1.0) : vec4(old.r * fade, min(old.g + TIMEDELTA / (60.0 * memoryMinutes), 9.0), 0.0, 1.0);
}
void main() {
    vec2 uv = isf_FragNormCoord;
    float aspect = IMG_SIZE(frame).x / IMG_SIZE(frame).y;
    if (PASSINDEX == 0) { gl_FragColor = smiled(int(uv.x * 8.0), int(uv.y * 3.0), aspect); return; }
    if (PASSINDEX == 1) { gl_FragColor = star(uv); return; }
    if (PASSINDEX == 2) { gl_FragColor = vec4(0.0); return; }
    vec2 p = turned((uv - POLE) * vec2(aspect, 1.0), -hour()), at = (p / REACH + 0.5) * CELLS, cell = floor(at);
    vec3 light = vec3(0.0);
    for (int k = 0; k < 4; k++) {
        vec2 own = cell + floor(fract(at) + 0.5) - vec2(float(k & 1), float(k >> 1));
        vec4 lit = texelFetch(sky, clamp(ivec2(own), ivec2(0), ivec2(CELLS) - 1), 0);
        if (lit.r < 0.02) continue;
        lit.g *= memoryMinutes; // minutes
        vec2 lot = hash22(own), off = (at - own - 0.25 - 0.5 * lot) * REACH / CELLS;
        float size = mix(0.0011, 0.0034, lot.x * lot.x * lot.x) * (1.0 + 1.5 * exp(-12.0 * lit.g));
        float twinkle = 0.75 + 0.25 * noise1(TIME * (0.8 + lot.y) + 99.0 * lot.x);
        vec3 tint = mixOklab(warm.rgb, mix(cold.rgb, vec3(1.0, 0.85, 0.7), lot.y * lot.y), smoothstep(0.02, 1.2, lit.g));
        light += tint * lit.r * twinkle * (exp(-dot(off, off) / (size * size)) * (0.5 + 2.5 * lot.x * lot.x) + 0.015 * exp(-length(off) / 0.007));
    }
    gl_FragColor = vec4(toDisplay(glow * light * 1.4), 1.0);
}
